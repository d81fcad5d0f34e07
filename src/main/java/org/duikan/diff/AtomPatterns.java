package org.duikan.diff;

import org.duikan.diff.Atoms.Atom;
import org.duikan.diff.Atoms.Kind;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What numbers, dates, document numbers, Latin words and labels look like.
///
/// Patterns are read in simplified script with half-width letters and marks and without white
/// space. Sources: GB/T 15835-2011 for numerals, GB/T 9704-2012 for document numbers (发文字号) and
/// labels; the departments are the usual ones of the State Council and the provinces, by their full
/// and short names.
final class AtomPatterns {
    private static final String DIGITS = "\\d+(?:,\\d{3})*(?:\\.\\d+)*";
    private static final String NUMERAL = "[〇零一二三四五六七八九十百千万亿两廿]+";
    private static final String EITHER = "(?:" + DIGITS + "|" + NUMERAL + ")";
    private static final String MAGNITUDE = "[十百千万亿]*";

    private static final String UNIT =
            "(?:个百分点|百分点|美元|港元|欧元|日元|人民币|元|亩|公顷|平方米|平方公里|平方千米|立方米|公里|千米"
                    + "|海里|厘米|毫米|微米|纳米|米|英寸|公斤|千克|吨|克|升|千瓦时|兆瓦时|兆瓦|千瓦|瓦|度|摄氏度|个工作日|工作日"
                    + "|个月|个|家|项|条|款|点|人次|人|名|位|户|年级|年|月|日|号|天|周|小时|分钟|秒|倍|批次|批|次|期|届|岁|级|类|种|所"
                    + "|座|台|套|辆|架|艘|件|篇|部|章|节|编|份|只|支|张|层|栋|间|张|场|轮|大|县|市|区|镇|村|字节|比特)";

    private static final String DOCUMENT_NUMBER =
            "[〔\\[【(][12]\\d{3}[〕\\]】)]第?\\d+号|[〔\\[【][12]\\d{3}[〕\\]】]";

    private static final String DATE =
            String.join(
                    "|",
                    EITHER + "年" + EITHER + "月(?:" + EITHER + "[日号])?",
                    EITHER + "月" + EITHER + "[日号]",
                    "\\d{4}(?<sep>[-/.])\\d{1,2}\\k<sep>\\d{1,2}");

    private static final String SHARE =
            String.join(
                    "|",
                    DIGITS + "[%‰]",
                    "百分之" + NUMERAL + "(?:点" + NUMERAL + ")?",
                    NUMERAL + "分之" + NUMERAL);

    private static final String WORD =
            "(?=[0-9]*[A-Za-z\\u00C0-\\u024F\\u0370-\\u04FF])"
                    + "[0-9A-Za-z\\u00C0-\\u024F\\u0370-\\u04FF]+"
                    + "(?:[-._'@][0-9A-Za-z\\u00C0-\\u024F\\u0370-\\u04FF]+)*";

    private static final String NUMBER =
            String.join(
                    "|",
                    DOCUMENT_NUMBER,
                    DATE,
                    SHARE,
                    "第?\\(" + EITHER + "\\)[章节条款项目]?",
                    "第" + EITHER + "[章节编条款项目届次期批部个]?(?:部分)?(?:之" + NUMERAL + ")?",
                    DIGITS + MAGNITUDE + "[多余]?" + UNIT + "?",
                    NUMERAL + "[多余]?" + UNIT,
                    "[〇零一二三四五六七八九十百千万亿两廿]{2,}",
                    "[\\u2460-\\u2473\\u24EA-\\u24FF\\u2776-\\u2793]");

    /// Only here can a number or word start: keeps the search fast.
    private static final String STARTS =
            "(?=[0-9A-Za-z\\u00C0-\\u024F\\u0370-\\u04FF第百(\\[〔【〇零一二三四五六七八九十千万亿两廿"
                    + "\\u2460-\\u2473\\u24EA-\\u24FF\\u2776-\\u2793])";

    private static final String LABEL =
            "\\((?:"
                    + NUMERAL
                    + "|\\d{1,3}|[a-z])\\)"
                    + "|(?:"
                    + NUMERAL
                    + "|\\d{1,3})(?:、|[.)](?!\\d))"
                    + "|[\\u2460-\\u2473\\u24EA-\\u24FF\\u2776-\\u2793]"
                    + "|[一二三四五六七八九十]+是";

    private static final Pattern LABELS = Pattern.compile(STARTS + "(?:" + LABEL + ")");
    private static final Pattern NUMBERS_AND_WORDS =
            Pattern.compile(STARTS + "(?:(?<word>" + WORD + ")|" + NUMBER + ")");
    private static final Pattern INDEFINITE =
            Pattern.compile("[一两](?![年月日号〇零一二三四五六七八九十百千万亿]|个?百分点).*");

    private AtomPatterns() {}

    /// All that looks like an atom: first labels (whether they stand where a label can stand is for
    /// the caller to see), then bodies, then numbers and words. They may overlap; the first counts.
    static List<Atom> in(String skeleton) {
        List<Atom> atoms = new ArrayList<>();
        for (Matcher m = LABELS.matcher(skeleton); m.find(); ) {
            atoms.add(new Atom(m.start(), m.end(), Kind.LABEL));
        }
        atoms.addAll(Bodies.in(skeleton));
        for (Matcher m = NUMBERS_AND_WORDS.matcher(skeleton); m.find(); ) {
            atoms.add(new Atom(m.start(), m.end(), kind(m)));
        }
        return atoms;
    }

    private static Kind kind(Matcher match) {
        if (match.group("word") != null) {
            return Kind.WORD;
        }
        return INDEFINITE.matcher(match.group()).matches() ? Kind.INDEFINITE : Kind.NUMBER;
    }
}
