package org.duikan.structure;

import java.util.List;

/// The words titles of documents end with.
///
/// 党政机关公文处理工作条例（2012）, 第八条 names 决议、决定、命令（令）、公报、公告、通告、意见、通知、通报、报告、请示、批复、议案、函、纪要; plans and laws
/// have names of their own.
final class TitleWords {
    private static final int LONGEST = 100;
    private static final List<String> ENDINGS =
            List.of(
                    "决议", "決議", "决定", "決定", "命令", "令", "公报", "公報", "公告", "通告", "意见", "意見", "通知",
                    "通报", "报告", "報告", "请示", "批复", "议案", "函", "纪要", "规划", "規劃", "计划", "計劃", "計畫",
                    "方案", "要点", "要點", "纲要", "綱要", "办法", "辦法", "规定", "規定", "条例", "條例", "细则", "細則",
                    "规则", "規則", "准则", "規程", "规程", "章程", "措施", "政策", "法", "法典", "解释", "解釋", "指南",
                    "指引", "制度", "建议", "标准", "预案", "白皮书", "通则", "通則", "清单");

    private TitleWords() {}

    /// Whether a line reads like the title of a document.
    static boolean isTitle(String line) {
        String text = line.strip();
        if (text.length() < 3 || text.length() > LONGEST) {
            return false;
        }
        String bare = withoutBrackets(text);
        return endsLikeTitle(bare) || text.startsWith("关于") && text.length() > 8;
    }

    static boolean endsLikeTitle(String line) {
        return ENDINGS.stream().anyMatch(line::endsWith);
    }

    /// Without what stands in brackets at the end: （试行）, （2025—2027年）, （修正草案）.
    private static String withoutBrackets(String text) {
        String bare = text;
        while (!bare.isEmpty() && Marks.narrow(bare.charAt(bare.length() - 1)) == ')') {
            int open = Math.max(bare.lastIndexOf('('), bare.lastIndexOf('（'));
            if (open <= 0) {
                return bare;
            }
            bare = bare.substring(0, open).strip();
        }
        return bare;
    }
}
