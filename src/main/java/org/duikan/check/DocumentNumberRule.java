package org.duikan.check;

import org.duikan.check.Finding.Kind;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds document numbers whose year stands in other brackets than 〔〕.
///
/// GB/T 9704-2012, 7.2.5: “年份应标全称，用六角括号‘〔〕’括入”. Case numbers of courts, `（2021）粤01民终1号`, have the
/// year first and round brackets, and are none of these.
final class DocumentNumberRule implements Rule {
    private static final Pattern NUMBER =
            Pattern.compile(
                    "([\\[［【(（])(?<=\\p{IsHan}.)\\s?((?:19|20)\\d\\d|(?:１９|２０)[０-９]{2})\\s?"
                            + "([\\]］】)）])(\\s?[\\d０-９]{1,5}\\s?[号號])");

    /// How far back the sign of the issuer is quoted.
    private static final int LONGEST_SIGN = 8;

    @Override
    public void check(CheckedText text, Findings findings) {
        for (Paragraph paragraph : text.paragraphs()) {
            Matcher matcher = NUMBER.matcher(paragraph.text());
            while (matcher.find()) {
                int start = signStart(paragraph, matcher.start());
                String sign = paragraph.text().substring(start, matcher.start());
                String printed = sign + matcher.group();
                String right = sign + "〔" + matcher.group(2) + "〕" + matcher.group(4);
                findings.add(
                        Kind.MISPRINTED_BRACKET,
                        paragraph.num(),
                        paragraph.source(matcher.start(), matcher.end()),
                        printed,
                        right);
            }
        }
    }

    private static int signStart(Paragraph paragraph, int end) {
        int start = end;
        while (start > 0
                && end - start < LONGEST_SIGN
                && Characters.isHan(paragraph.at(start - 1))) {
            start--;
        }
        return start;
    }
}
