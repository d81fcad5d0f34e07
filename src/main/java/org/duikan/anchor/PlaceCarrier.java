package org.duikan.anchor;

import java.util.OptionalInt;

/// Carries a place between two characters over to another text, along the four characters on either
/// side. Where white space parts it from one neighbour, it holds on to the other: the end of a
/// paragraph stays the end when another follows.
final class PlaceCarrier {
    private static final int AROUND = 4;
    private static final int MOST = 3;
    private static final int HALF = 2;

    private final FoldedDocument from;
    private final FoldedDocument to;
    private final CharacterMap map;

    PlaceCarrier(FoldedDocument from, FoldedDocument to, CharacterMap map) {
        this.from = from;
        this.to = to;
        this.map = map;
    }

    /// @param offset in the source of the one text
    /// @return in the source of the other; empty where the neighbours are not kept
    OptionalInt carry(int offset) {
        int behind = from.folded.fromSource(offset);
        int before = behind - 1;
        boolean keptBefore = map.isKept(before);
        boolean keptBehind = map.isKept(behind);
        int left = kept(before, -1);
        int right = kept(behind, 1);
        if (keptBefore && keptBehind) {
            boolean together = areTogether(before, behind) && left + right > AROUND;
            return together ? between(offset, before, behind) : apart(offset, before, behind);
        }
        if (keptBefore && left >= MOST && right >= HALF) {
            return OptionalInt.of(endOf(before));
        }
        boolean held = keptBehind && right >= MOST && left >= HALF;
        return held ? OptionalInt.of(startOf(behind)) : OptionalInt.empty();
    }

    private boolean areTogether(int before, int behind) {
        int distance = map.image(behind) - map.image(before);
        return distance > 0 && distance <= Block.PUT_IN;
    }

    private OptionalInt between(int offset, int before, int behind) {
        return OptionalInt.of(touchesBefore(offset, before) ? endOf(before) : startOf(behind));
    }

    private OptionalInt apart(int offset, int before, int behind) {
        boolean holdsBefore = touchesBefore(offset, before);
        if (holdsBefore == touchesBehind(offset, behind)) {
            return OptionalInt.empty();
        }
        if (holdsBefore) {
            return kept(before, -1) == AROUND ? OptionalInt.of(endOf(before)) : OptionalInt.empty();
        }
        return kept(behind, 1) == AROUND ? OptionalInt.of(startOf(behind)) : OptionalInt.empty();
    }

    private boolean touchesBefore(int offset, int before) {
        return from.folded.sourceOf(before).end() == offset;
    }

    private boolean touchesBehind(int offset, int behind) {
        return from.folded.sourceOf(behind).start() == offset;
    }

    /// How many of the four characters on one side are kept, one by the other. The end of the text
    /// is kept.
    private int kept(int nearest, int step) {
        int count = 0;
        int last = -1;
        for (int i = 0; i < AROUND; i++) {
            int at = nearest + i * step;
            if (at < 0 || at >= map.length()) {
                count++;
            } else if (map.isKept(at) && (last < 0 || isNext(last, map.image(at), step))) {
                count++;
                last = map.image(at);
            }
        }
        return count;
    }

    private static boolean isNext(int last, int image, int step) {
        int distance = (image - last) * step;
        return distance > 0 && distance <= Block.PUT_IN;
    }

    private int endOf(int at) {
        return to.folded.sourceOf(map.image(at)).end();
    }

    private int startOf(int at) {
        return to.folded.sourceOf(map.image(at)).start();
    }
}
