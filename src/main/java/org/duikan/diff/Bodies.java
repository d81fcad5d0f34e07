package org.duikan.diff;

import org.duikan.diff.Atoms.Atom;
import org.duikan.diff.Atoms.Kind;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Names of bodies in a text (省发展改革委, 广东省人民政府办公厅, 中国人民银行广东省分行).
///
/// A body is known by its last word. What comes before is a department of the table
/// `departments.txt`, or all since the last mark where the last word leaves no doubt, or all
/// between two marks in a list such as (省科技厅、工业和信息化厅牵头).
final class Bodies {
    private static final int LONGEST = 14;
    private static final String NO_NAME = "之的或在为以由向经对应得可将已被使把";
    private static final Set<String> DEPARTMENTS =
            new HashSet<>(TableFile.lines("departments.txt"));

    private static final int LONGEST_DEPARTMENT =
            DEPARTMENTS.stream().mapToInt(String::length).max().orElse(0);

    private static final Pattern LAST_WORD =
            Pattern.compile(
                    "(?=[人办委管总监分联部厅局署])(?:(?<sure>人民政府|人民法院|人民检察院|办公厅|办公室|委员会)"
                            + "|(?<listed>管理总局|总局|管理局|监管局|分行|总站|联社|(?<!大)厅"
                            + "|(?<![布格全大结当时])局(?![部面势限])|委(?![托派])|(?<![部签])署)"
                            + "|(?<![全内外干总西东南北中局大一])部(?![分门署位件])"
                            + "|(?<![承主举协开督新兴创通停])办(?![法理公事学好案]))");
    private static final Pattern PLACE = Pattern.compile("(?:国家|中央|自治区|省委|省政府|市委|市政府|省|市|县|区)$");
    private static final Pattern AFTER_LISTED = Pattern.compile("[、,;)]|牵头|按职责|负责|会同|等");

    private Bodies() {}

    static List<Atom> in(String skeleton) {
        List<Atom> bodies = new ArrayList<>();
        int last = 0;
        for (Matcher m = LAST_WORD.matcher(skeleton); m.find(); ) {
            int from = start(skeleton, last, m);
            if (from < m.start()) {
                bodies.add(new Atom(from, m.end(), Kind.BODY));
                last = m.end();
            }
        }
        return bodies;
    }

    private static int start(String text, int floor, Matcher word) {
        int at = word.start();
        int department = department(text, floor, at);
        if (department == at && word.group("listed") != null) {
            // 市场监管局: the last word holds the end of the department
            department = Math.min(at, department(text, floor, word.end() - 1));
        }
        if (department < at) {
            return place(text, floor, department);
        }
        int run = at;
        while (run > floor && at - run < LONGEST && isNamePart(text.charAt(run - 1))) {
            run--;
        }
        boolean whole = at - run >= 2 && (run == floor || !isHan(text.charAt(run - 1)));
        return whole && (word.group("sure") != null || isListed(text, run, word)) ? run : at;
    }

    /// Where the department that ends at an offset starts; the offset itself where none does.
    private static int department(String text, int floor, int end) {
        for (int length = Math.min(LONGEST_DEPARTMENT, end - floor); length >= 2; length--) {
            if (DEPARTMENTS.contains(text.substring(end - length, end))) {
                return end - length;
            }
        }
        return end;
    }

    private static boolean isListed(String text, int from, Matcher word) {
        return word.group("listed") != null
                && from > 0
                && "(、,;".indexOf(text.charAt(from - 1)) >= 0
                && AFTER_LISTED.matcher(text).region(word.end(), text.length()).lookingAt();
    }

    private static int place(String text, int floor, int end) {
        Matcher place = PLACE.matcher(text).region(Math.max(floor, end - 3), end);
        return place.find() ? place.start() : end;
    }

    private static boolean isNamePart(char c) {
        return isHan(c) && NO_NAME.indexOf(c) < 0;
    }

    private static boolean isHan(char c) {
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN;
    }
}
