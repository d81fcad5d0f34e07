package org.duikan.check;

import org.duikan.check.Finding.Kind;
import org.duikan.check.ItemList.Place;
import org.duikan.check.ListLabel.Form;
import org.duikan.document.StructureRemark;
import org.duikan.text.ChineseNumeral;
import org.duikan.text.TextSpan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Holds what the words before a list say it has, `做到以下三点：`, against its items, and finds gaps in
/// what is counted in words: 一是…，二是…，四是….
///
/// GB/T 15834-2011, 4.7.3.2, on the colon: “用在总说性词语之后，表示提示下文”. Only the words right before the
/// first item are asked, as far as the mark before them.
final class ListRule implements Rule {
    private static final String N = "([0-9０-９]{1,3}|[二两三四五六七八九十]{1,3})";
    private static final String MEASURE = "(?:个方面|方面|个|大类|大|项|条|点|类|种|款|步|部分|环节|阶段)";

    /// 以下三点：, 如下10条措施。, 提出六项措施如下：
    private static final Pattern ANNOUNCED =
            Pattern.compile(
                    "(?:以下|下列|如下)(?:的)?\\s?"
                            + N
                            + "\\s?"
                            + MEASURE
                            + "[^：:；;。.！？]{0,20}[：:。.]$|"
                            + N
                            + "\\s?"
                            + MEASURE
                            + "\\p{IsHan}{0,8}如下[：:。.]$");

    /// 分为三个阶段：
    private static final Pattern BEFORE_COLON =
            Pattern.compile(
                    "(?<![第0-9０-９.．一二两三四五六七八九十百千万亿])"
                            + N
                            + "\\s?"
                            + MEASURE
                            + "\\p{IsHan}{0,6}[：:]$");

    /// 实施六大行动。一是
    private static final Pattern BEFORE_WORDS =
            Pattern.compile(
                    "(?<![第0-9０-９.．一二两三四五六七八九十百千万亿])"
                            + N
                            + "\\s?(?:大|个方面|方面|点|项重点)\\p{IsHan}{0,6}。$");

    /// The words that name a choice or a bound, not a count.
    private static final Pattern BOUND =
            Pattern.compile(
                    "以上|以内|不少于|不低于|不超过|至少|至多|最多|任选|任一|任意|其中|之中|中的|选择|前[0-9二三四五六七八九十]|[项条点类种个]\\p{IsHan}{0,4}中");

    private static final int REACH = 60;
    private static final int LEAST_IN_LINE = 3;

    /// How many lists behind the first may be the one that is counted.
    private static final int LISTS_BEHIND = 200;

    @Override
    public void check(CheckedText text, Findings findings) {
        List<ItemList> lists = ItemList.in(text.paragraphs());
        int lastWhole = lastWhole(text);
        for (int i = 0; i < lists.size(); i++) {
            ItemList list = lists.get(i);
            if (list.form().isSpoken() || isSureInLine(list)) {
                checkNumbers(list, text, findings);
            }
            if (list.places().getLast().paragraph() < lastWhole) {
                int reach = Math.min(lists.size(), i + 1 + LISTS_BEHIND);
                checkCount(list, lists.subList(i + 1, reach), text, findings);
            }
        }
    }

    /// `（1）…；（2）…；（4）…` in one paragraph; lists of paragraphs are the structure's.
    private static boolean isSureInLine(ItemList list) {
        boolean bracketed =
                list.form() == Form.BRACKET
                        || list.form() == Form.DIGIT_BRACKET
                        || list.form() == Form.CIRCLE;
        return bracketed && list.isInLine() && list.places().size() >= LEAST_IN_LINE;
    }

    private static void checkNumbers(ItemList list, CheckedText text, Findings findings) {
        for (int i = 1; i < list.places().size(); i++) {
            Place before = list.places().get(i - 1);
            Place place = list.places().get(i);
            int step = place.label().value() - before.label().value();
            Paragraph paragraph = text.paragraphs().get(place.paragraph());
            String num = list.form().of(place.label().value());
            if (step == 0) {
                TextSpan span = paragraph.source(place.label().start(), place.label().end());
                findings.add(Kind.NUMBER_REPEATED, num, span);
            } else if (step == 2) {
                int at = place.label().start();
                findings.add(
                        Kind.NUMBER_MISSING,
                        list.form().of(place.label().value() - 1),
                        paragraph.source(at, at),
                        list.form().of(before.label().value()),
                        num);
            }
        }
    }

    private static void checkCount(
            ItemList list, List<ItemList> next, CheckedText text, Findings findings) {
        if (list.places().size() < 2) {
            return;
        }
        Declared declared = declared(list, text);
        if (declared == null || declared.count() < 2 || list.holds(declared.count())) {
            return;
        }
        List<ItemList> behind = new ArrayList<>(List.of(list));
        if (!list.startsInline()) {
            next.stream()
                    .filter(other -> !other.startsInline() && !other.form().isSpoken())
                    .forEach(behind::add);
        }
        if (behind.stream().noneMatch(other -> other.holds(declared.count()))) {
            int wanted = declared.count();
            int nearest =
                    behind.stream()
                            .map(one -> one.nearest(wanted))
                            .min(Comparator.comparingInt(found -> Math.abs(found - wanted)))
                            .orElseThrow();
            findings.add(
                    Kind.COUNT_CONTRADICTED,
                    declared.paragraph().num(),
                    declared.span(),
                    declared.words(),
                    Integer.toString(nearest));
        }
    }

    /// A text that is cut off may have been cut in its last lists.
    private static int lastWhole(CheckedText text) {
        boolean cut =
                text.document().remarks().stream()
                        .anyMatch(remark -> remark.kind() == StructureRemark.Kind.CUT_OFF);
        return cut ? text.paragraphs().size() / 2 : Integer.MAX_VALUE;
    }

    /// What the words before a list say.
    private record Declared(Paragraph paragraph, int count, int start, int end) {

        String words() {
            return paragraph.text().substring(start, end);
        }

        TextSpan span() {
            return paragraph.source(start, end);
        }
    }

    private static Declared declared(ItemList list, CheckedText text) {
        Place first = list.first();
        boolean inline = first.label().start() > 0;
        int index = inline ? first.paragraph() : first.paragraph() - 1;
        if (index < 0) {
            return null;
        }
        Paragraph paragraph = text.paragraphs().get(index);
        int end = inline ? first.label().start() : paragraph.length();
        while (end > 0 && Characters.isBlank(paragraph.at(end - 1))) {
            end--;
        }
        int from = Math.max(0, end - REACH);
        String before = paragraph.text().substring(from, end);
        before = before.substring(lastSentence(before));
        if (BOUND.matcher(before).find()) {
            return null;
        }
        List<Pattern> patterns =
                list.form().isSpoken()
                        ? List.of(ANNOUNCED, BEFORE_COLON, BEFORE_WORDS)
                        : List.of(ANNOUNCED, BEFORE_COLON);
        for (Pattern pattern : patterns) {
            Matcher found = pattern.matcher(before);
            if (found.find()) {
                int start = end - before.length() + found.start();
                return new Declared(paragraph, count(found), start, end - 1);
            }
        }
        return null;
    }

    private static int count(Matcher found) {
        String numeral = found.group(1) != null ? found.group(1) : found.group(2);
        return ChineseNumeral.parse(numeral).orElse(0);
    }

    /// Where the last sentence starts.
    private static int lastSentence(String words) {
        for (int i = words.length() - 2; i >= 0; i--) {
            if ("。；;！？!?".indexOf(words.charAt(i)) >= 0) {
                return i + 1;
            }
        }
        return 0;
    }
}
