package org.duikan.structure;

import org.duikan.document.MatterLine.Role;

import java.util.List;
import java.util.Optional;

/// What a paragraph outside the body is, by its own words.
final class MatterRoles {
    private static final int LONGEST_NAME = 40;
    private static final int LONGEST_LIST = 600;
    private static final int MOST_WORDS_WITH_DATE = 16;
    private static final List<String> BODIES =
            List.of(
                    "政府", "办公厅", "办公室", "委员会", "局", "厅", "部", "院", "秘书处", "文件", "党组", "人大", "政协",
                    "总署", "总局", "银行", "會", "署", "廳", "法院", "检察院", "委", "中心", "集团", "公司", "学会",
                    "协会");
    private static final List<String> COPIES = List.of("抄送", "抄报", "分送", "抄發", "抄報", "抄发");
    private static final List<String> NOTICES =
            List.of(
                    "公开方式", "公開方式", "此件", "下转", "上接", "信息公开", "主题词", "责任编辑", "责编", "编辑", "来源",
                    "联系人", "联系电话", "相关链接", "相关附件", "扫一扫", "打印", "分享", "附注", "校对", "签发人", "索引号",
                    "主题分类", "成文日期", "发布日期", "发布时间", "发布机构", "发文机关", "发文字号", "有效性", "记者", "份号",
                    "密级");

    private MatterRoles() {}

    static Role of(Paragraph paragraph) {
        if (paragraph.text().length() > LONGEST_LIST || paragraph.page()) {
            return Role.OTHER;
        }
        String text = paragraph.text().text();
        if (startsWithAny(text, COPIES)) {
            return Role.COPIES_TO;
        }
        Optional<String> number = DocumentNumber.find(text);
        if (number.isPresent()
                && text.length() <= number.get().length() + LONGEST_NAME
                && !TitleWords.isTitle(text)
                && Marks.sentenceEnd(text, 0, text.length()) < 0) {
            return Role.DOCUMENT_NUMBER;
        }
        if (isDate(text)) {
            return Role.DATE;
        }
        if (isRecipients(text)) {
            return Role.RECIPIENTS;
        }
        return !paragraph.isLabelled() && isBody(paragraph, text) ? Role.ISSUER : Role.OTHER;
    }

    /// 公开方式, 责任编辑, 下转: what is printed around a text and says nothing of its matter.
    static boolean isNotice(Paragraph paragraph) {
        return startsWithAny(paragraph.text().text(), NOTICES);
    }

    /// A date with few words beside it: 2021年5月10日印发, 来源时间为:2024-09-02.
    private static boolean isDate(String text) {
        return DateText.find(text)
                .filter(
                        found ->
                                text.length() - (found.end() - found.start())
                                                <= MOST_WORDS_WITH_DATE
                                        && text.indexOf('。') < 0)
                .isPresent();
    }

    /// GB/T 9704-2012, 7.3.2: “主送机关…最后一个机关名称后标全角冒号”.
    private static boolean isRecipients(String text) {
        char last = Marks.narrow(text.charAt(text.length() - 1));
        return last == ':'
                && text.indexOf("如下") < 0
                && Marks.sentenceEnd(text, 0, text.length()) < 0
                && text.chars().anyMatch(c -> "各省市县區区厅局委部院府司會会處处".indexOf(c) >= 0);
    }

    private static boolean isBody(Paragraph paragraph, String text) {
        return text.length() <= LONGEST_NAME
                && paragraph.isHeading()
                && BODIES.stream().anyMatch(text::endsWith);
    }

    private static boolean startsWithAny(String text, List<String> starts) {
        int at = !text.isEmpty() && Marks.isOpening(text.charAt(0)) ? 1 : 0;
        return starts.stream().anyMatch(start -> text.startsWith(start, at));
    }
}
