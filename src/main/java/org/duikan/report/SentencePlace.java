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
    private static final String STOPS = "。！？!?";
    private static final String CLOSERS = "”’」』）)》";
    private static final Pattern ITEM =
            Pattern.compile("\\s*([（(][〇零一二三四五六七八九十百\\d]+[）)]|[\\d一二三四五六七八九十]+[.．、])");

    /// @param text of the unit, its paragraphs parted by line ends
    /// @param offset in it, in UTF-16 units
    static SentencePlace of(String text, int offset) {
        int start = text.lastIndexOf('\n', offset - 1) + 1;
        int next = text.indexOf('\n', offset);
        String paragraph = text.substring(start, next < 0 ? text.length() : next);
        boolean only = text.strip().indexOf('\n') < 0;
        Matcher label = ITEM.matcher(paragraph);
        String item = !only && label.lookingAt() ? label.group(1) : "";
        return new SentencePlace(
                item,
                only || !item.isEmpty() ? 0 : before(text.substring(0, start)) + 1,
                sentence(paragraph, offset - start));
    }

    private static int before(String text) {
        return (int) text.lines().filter(one -> !one.isBlank()).count();
    }

    private static int sentence(String paragraph, int offset) {
        int sentence = 1;
        int end = end(paragraph, 0);
        while (end <= offset && end < paragraph.length()) {
            sentence++;
            end = end(paragraph, end);
        }
        return sentence > 1 || hasStop(paragraph, end) ? sentence : 0;
    }

    /// Where the sentence that begins at a place ends; the end of the text where no stop follows.
    private static int end(String text, int from) {
        int at = from;
        while (at < text.length() && STOPS.indexOf(text.charAt(at)) < 0) {
            at++;
        }
        while (at < text.length() && STOPS.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        while (at < text.length() && CLOSERS.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    private static boolean hasStop(String text, int from) {
        return text.chars().skip(from).anyMatch(letter -> STOPS.indexOf(letter) >= 0);
    }

    String in(String unit, Texts texts) {
        String place = unit + item;
        if (paragraph > 0) {
            place = texts.get("collation.in-paragraph", place, paragraph);
        }
        return sentence > 0 ? texts.get("collation.in-sentence", place, sentence) : place;
    }
}
