package org.duikan.structure;

import org.duikan.text.ChineseNumeral;

/// `附件`, `附件1`, `附件二：` on a line of its own or before the attachment's title.
///
/// GB/T 9704-2012, 7.3.4: “附件应当另面编排…‘附件’二字及附件顺序号用3号黑体字顶格编排”.
final class AttachmentLabel {

    private AttachmentLabel() {}

    static Label read(CharSequence text) {
        if (text.length() < 2 || "件录錄表".indexOf(text.charAt(1)) < 0) {
            return null;
        }
        int start = Marks.skipBlanks(text, 2);
        int end = LabelGrammar.numeralEnd(text, start);
        int value = ChineseNumeral.parse(text.subSequence(start, end)).orElse(0);
        int at = value > 0 ? end : 2;
        boolean colon = at < text.length() && Marks.narrow(text.charAt(at)) == ':';
        boolean alone = at >= text.length() || Marks.isBlank(text.charAt(at)) || colon;
        if (!alone) {
            return null;
        }
        String printed = text.subSequence(0, at).toString();
        return new Label(LabelKind.ATTACHMENT, value, 0, 0, at, printed, true);
    }
}
