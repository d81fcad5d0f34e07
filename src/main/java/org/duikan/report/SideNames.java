package org.duikan.report;

import org.duikan.collation.Side;
import org.duikan.i18n.Texts;

/// What a table calls the two texts in its rows: by their short names; 底本 and 对校本 where those are
/// the same or too long for a cell. Which is which stands in the head.
final class SideNames {
    /// In code points.
    private static final int LONGEST = 10;

    private final String base;
    private final String witness;
    private final Texts texts;

    SideNames(HandIn handIn, Texts texts) {
        boolean named =
                !handIn.base().equals(handIn.witness())
                        && isShort(handIn.base())
                        && isShort(handIn.witness());
        this.base = named ? handIn.base() : texts.get("handin.the-base");
        this.witness = named ? handIn.witness() : texts.get("handin.the-witness");
        this.texts = texts;
    }

    private static boolean isShort(String name) {
        return name.codePointCount(0, name.length()) <= LONGEST;
    }

    String placed(Side side, String place) {
        String name = side == Side.BASE ? base : witness;
        return texts.get("handin.place-in", name, place).strip();
    }
}
