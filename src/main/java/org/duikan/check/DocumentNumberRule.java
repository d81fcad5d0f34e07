package org.duikan.check;

import org.duikan.check.Finding.Kind;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Finds document numbers whose year stands in other brackets than 〔〕.
///
/// GB/T 9704-2012, 7.2.5: “年份应标全称，用六角括号‘〔〕’括入”. Case numbers of courts, `（2021）粤01民终1号`, have the
/// year first and round brackets, and are none of these.
final class DocumentNumberRule implements Rule {
    private static final BegunPattern NUMBER =
            new BegunPattern(
                    Pattern.compile(
                            "([\\[［【(（])(?<=\\p{IsHan}.)\\s?((?:19|20)\\d\\d|(?:１９|２０)[０-９]{2})\\s?"
                                    + "([\\]］】)）])(\\s?[\\d０-９]{1,5}\\s?[号號])"),
                    (one, _) -> "[［【(（".indexOf(one) >= 0);

    /// How far back the sign of the issuer is quoted.
    private static final int LONGEST_SIGN = 8;

    @Override
    public void check(CheckedText text, Findings findings) {
        for (Paragraph paragraph : text.paragraphs()) {
            NUMBER.each(paragraph.text(), match -> tell(paragraph, match, findings));
        }
    }

    private static void tell(Paragraph paragraph, MatchResult match, Findings findings) {
        int start = signStart(paragraph, match.start());
        String sign = paragraph.text().substring(start, match.start());
        findings.add(
                Kind.MISPRINTED_BRACKET,
                paragraph.num(),
                paragraph.source(match.start(), match.end()),
                sign + match.group(),
                sign + "〔" + match.group(2) + "〕" + match.group(4));
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
