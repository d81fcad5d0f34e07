package org.duikan.report;

import org.duikan.document.AlignableUnit;
import org.duikan.document.Unit;

import java.util.regex.Pattern;

/// How reports name units and groups.
final class UnitLabels {
    private static final int PLACE_WORDS = 12;
    private static final Pattern ARTICLE = Pattern.compile("第.+条");
    private static final String CLOSING = "、.．)）";

    private UnitLabels() {}

    /// `二、增强…`, `第一章 总则`: number and heading as one line; empty where there is neither.
    static String of(Unit unit) {
        String num = unit.num().strip();
        String heading = oneLine(unit.heading().text());
        if (num.isEmpty() || heading.isEmpty()) {
            return num + heading;
        }
        boolean closed = CLOSING.indexOf(num.charAt(num.length() - 1)) >= 0;
        return closed ? num + heading : num + " " + heading;
    }

    /// Number and heading, or number and the first words of a unit that has no heading.
    static String line(Unit unit, int words) {
        if (!unit.heading().isEmpty()) {
            return of(unit);
        }
        String text = oneLine(unit.text().text());
        String first = text.substring(0, text.offsetByCodePoints(0, shorter(text, words)));
        return unit.num().strip() + first + (first.length() < text.length() ? "…" : "");
    }

    private static int shorter(String text, int words) {
        return Math.min(words, text.codePointCount(0, text.length()));
    }

    /// `九(三十一)`: the number of the group and its own; `第十条` alone, because articles are numbered
    /// through all chapters; the first words of a unit without a number.
    static String place(AlignableUnit unit) {
        if (!unit.unit().isNumbered()) {
            return line(unit.unit(), PLACE_WORDS);
        }
        if (ARTICLE.matcher(unit.unit().num().strip()).lookingAt()) {
            return unit.unit().num().strip();
        }
        String group = unit.path().isEmpty() ? "" : unit.path().getLast().num().strip();
        String plain = group.replaceAll("[、.．\\->\\s]+", "");
        return plain + unit.num().strip();
    }

    /// The text with its line ends taken out, for places that have one line.
    static String oneLine(String text) {
        return text.replace("\n", "").strip();
    }
}
