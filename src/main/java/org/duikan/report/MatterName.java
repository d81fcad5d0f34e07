package org.duikan.report;

import org.duikan.document.MatterLine;
import org.duikan.i18n.Texts;

/// What a line before or behind the body is, in words: 标题, 发文字号.
public final class MatterName {

    private MatterName() {}

    public static String of(MatterLine line, Texts texts) {
        return texts.get("collation.matter-" + line.role().word());
    }
}
