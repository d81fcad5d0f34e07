package org.duikan.report;

import org.duikan.i18n.Texts;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Where in a unit something stands, as a proofreader looks for it: by paragraph and sentence, by
/// the label of an item where the paragraph has one.
///
/// @param item label of the item: `（三）`; empty where the paragraph is none
/// @param paragraph counted from 1; 0 where the unit has only one
/// @param sentence counted from 1 in the paragraph; 0 where that has only one
record SentencePlace(String item, int paragraph, int sentence) {
    private static final Pattern END = Pattern.compile("[。！？!?]+[”’」』）)》]*");
    private static final Pattern ITEM =
            Pattern.compile("\\s*([（(][〇零一二三四五六七八九十百\\d]+[）)]|[\\d一二三四五六七八九十]+[.．、])");

    /// @param text of the unit, its paragraphs parted by line ends
    /// @param offset in it, in UTF-16 units
    static SentencePlace of(String text, int offset) {
        int start = text.lastIndexOf('\n', offset - 1) + 1;
        int next = text.indexOf('\n', offset);
        String paragraph = text.substring(start, next < 0 ? text.length() : next);
        boolean only = text.strip().indexOf('\n') < 0;
        int before = (int) text.substring(0, start).lines().filter(one -> !one.isBlank()).count();
        Matcher label = ITEM.matcher(paragraph);
        String item = !only && label.lookingAt() ? label.group(1) : "";
        return new SentencePlace(
                item,
                only || !item.isEmpty() ? 0 : before + 1,
                sentence(paragraph, offset - start));
    }

    private static int sentence(String paragraph, int offset) {
        Matcher end = END.matcher(paragraph);
        int before = 0;
        int all = 0;
        while (end.find()) {
            all++;
            before += end.end() <= offset && end.end() < paragraph.length() ? 1 : 0;
        }
        return all < 2 ? 0 : before + 1;
    }

    String in(String unit, Texts texts) {
        String place = unit + item;
        if (paragraph > 0) {
            place = texts.get("collation.in-paragraph", place, paragraph);
        }
        return sentence > 0 ? texts.get("collation.in-sentence", place, sentence) : place;
    }
}
