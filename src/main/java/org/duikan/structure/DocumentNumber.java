package org.duikan.structure;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// 发文字号: 粤府〔2021〕31号, also printed with [2021], 【2021】 or (2021); 府授教字第1120001號.
///
/// GB/T 9704-2012, 7.2.5: “由发文机关代字、年份、发文顺序号组成…年份应标全称,用六角括号‘〔〕’括入”.
final class DocumentNumber {
    private static final int REACH = 120;
    private static final Pattern NUMBER =
            Pattern.compile(
                    "[\\p{IsHan}]{1,16}\\s{0,2}[〔\\[［【(（﹝]\\s?[\\d０-９]{4}\\s?[〕\\]］】)）﹞]\\s{0,2}第?\\s{0,2}"
                        + "[\\d０-９]{1,5}\\s{0,2}[号號]");

    private DocumentNumber() {}

    /// The first number within the first 120 characters, without its blanks.
    static Optional<String> find(CharSequence text) {
        String head = text.subSequence(0, Math.min(REACH, text.length())).toString();
        if (head.indexOf('号') < 0 && head.indexOf('號') < 0) {
            return Optional.empty();
        }
        Matcher matcher = NUMBER.matcher(head);
        return matcher.find()
                ? Optional.of(matcher.group().replaceAll("\\s", ""))
                : Optional.empty();
    }
}
