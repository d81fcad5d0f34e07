package org.duikan.structure;

import java.util.regex.Pattern;

/// Sentences that close a whole document, not its last clause: `本意见自印发之日起施行`, `特此通知`.
final class ClosingWords {
    private static final int REACH = 40;
    private static final Pattern CLOSING =
            Pattern.compile(
                    "^(特此|以上|本(意见|通知|办法|方案|规定|措施|规划|细则|条例|政策|文件|决定)(自|由|有效期|印发|发布)|此前(发布|印发)|请(各|认真)|各地各部门要结合).{0,40}");

    private ClosingWords() {}

    static boolean start(String paragraph) {
        return CLOSING.matcher(paragraph.substring(0, Math.min(REACH, paragraph.length())))
                .lookingAt();
    }
}
