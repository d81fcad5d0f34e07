package org.duikan.ui.variants;

import org.duikan.collation.Item;

/// The colour of the chip that names an item's sort; the words are in it, so colour is never the
/// only sign.
final class ChipColour {

    private ChipColour() {}

    static String of(Item item) {
        return switch (item) {
            case Item.Whole whole ->
                    switch (whole.kind()) {
                        case SECTION_ABSENT, UNIT_ABSENT -> "chip-absent";
                        case SECTION_ADDED, UNIT_ADDED -> "chip-added";
                        default -> "chip-moved";
                    };
            case Item.Check _ -> "chip-check";
            case Item.Reading reading when reading.isTypographic() -> "chip-typographic";
            case Item.Reading reading ->
                    switch (reading.variant().kind()) {
                        case SUBSTITUTION -> "chip-changed";
                        case OMISSION -> "chip-absent";
                        case ADDITION -> "chip-added";
                    };
        };
    }
}
