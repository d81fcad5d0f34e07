package org.duikan.structure;

import java.util.List;

/// The lines under the title of a law that say when it was passed, amended and put in force.
///
/// 立法技术规范（试行）（一）: “题注…应当载明制定机关、通过日期”.
final class HistoryLine {
    private static final int LONGEST = 300;
    private static final List<String> ENDINGS =
            List.of(
                    "通过", "通過", "修正", "修订", "修訂", "公布", "发布", "發布", "施行", "实施", "批准", "废止", "公佈",
                    "制定", "起施行", "訂定");

    private HistoryLine() {}

    static boolean is(String line) {
        String text = line.strip();
        if (text.isEmpty() || text.length() > LONGEST || text.indexOf('。') >= 0) {
            return false;
        }
        String bare = bare(text);
        boolean dated = DateText.find(bare).filter(found -> found.start() <= 12).isPresent();
        return dated && endsLikeOne(text);
    }

    static boolean endsLikeOne(String line) {
        String bare = bare(line.strip());
        return ENDINGS.stream().anyMatch(bare::endsWith);
    }

    private static String bare(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && Marks.isOpening(text.charAt(start))) {
            start++;
        }
        while (end > start && Marks.isClosing(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }
}
