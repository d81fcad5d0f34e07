package org.duikan.structure;

import org.duikan.text.ChineseNumeral;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A date as documents print it: 2021年5月10日, 二〇二一年五月十日, 2024-09-02, 中華民國112年6月9日.
///
/// @param date the date
/// @param start where it starts in the text searched
/// @param end where it ends
record DateText(LocalDate date, int start, int end) {
    private static final int REACH = 200;
    private static final int SHORTEST = 6;
    private static final int ROC_OFFSET = 1911;
    private static final String N = "[\\d０-９一二三四五六七八九十〇零○Ｏ]";
    private static final Pattern DATE =
            Pattern.compile(
                    "(民國\\s{0,2})?("
                            + N
                            + "{2,4})\\s{0,2}[年\\-/.．－]\\s{0,2}("
                            + N
                            + "{1,3})\\s{0,2}[月\\-/.．－]\\s{0,2}("
                            + N
                            + "{1,3})\\s{0,2}日?");

    /// The first date within the first two hundred characters.
    static Optional<DateText> find(CharSequence text) {
        if (text.length() < SHORTEST) {
            return Optional.empty();
        }
        Matcher matcher = DATE.matcher(text.subSequence(0, Math.min(REACH, text.length())));
        while (matcher.find()) {
            Optional<LocalDate> date = date(matcher);
            if (date.isPresent()) {
                return Optional.of(new DateText(date.get(), matcher.start(), matcher.end()));
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> date(Matcher matcher) {
        int year = number(matcher.group(2)) + (matcher.group(1) != null ? ROC_OFFSET : 0);
        if (year < 1900 || year > 2200) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    LocalDate.of(year, number(matcher.group(3)), number(matcher.group(4))));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static int number(String digits) {
        return ChineseNumeral.parse(digits.replace('Ｏ', '〇')).orElse(0);
    }
}
