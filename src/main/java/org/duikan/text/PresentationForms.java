package org.duikan.text;

/// The spellings of one and the same mark, beyond what NFKC unifies.
final class PresentationForms {

    private PresentationForms() {}

    /// The mark a code point is a spelling of, or -1 where it stands for itself.
    static int mark(int point) {
        return switch (point) {
            case '。', '．', '｡', '﹒' -> '.';
            case '“', '”', '„', '‟', '〝', '〞', '〟', '＂' -> '"';
            case '‘', '’', '‚', '‛', '＇' -> '\'';
            case '‐', '‑', '‒', '–', '—', '―', '⸺', '⸻', '─', '━', '−', '﹘', '﹣', '－' -> '-';
            case '…', '⋯' -> '…';
            case '·', '•', '‧', '・', '･', '⋅', '∙' -> '·';
            case '︰', '∶' -> ':';
            case '～', '〜', '∼' -> '~';
            case '⟨', '〈' -> '〈';
            case '⟩', '〉' -> '〉';
            case '○', '◯' -> '〇';
            case 'ー' -> '一';
            case 'ニ' -> '二';
            default -> -1;
        };
    }

    /// White space, control and format characters, variation selectors: nothing a reader sees.
    static boolean isInvisible(int point) {
        return switch (Character.getType(point)) {
            case Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.CONTROL,
                    Character.FORMAT ->
                    true;
            default -> point >= 0xFE00 && point <= 0xFE0F || point >= 0xE0100 && point <= 0xE01EF;
        };
    }
}
