package org.duikan.anchor;

import org.duikan.text.FoldedText;
import org.duikan.text.TextSpan;

import java.util.BitSet;
import java.util.Optional;

/// Where words really stand in another text, by a map from character to character that was not made
/// by the code under test.
///
/// Everything is judged after folding. Words of which over half the characters are gone have no
/// place. A place is right where it has at least 0.7 (Jaccard) in common with the true one: the
/// stretch from the first surviving character to the last or, where words were torn apart, the
/// surviving characters themselves; words torn apart may also stay without a place.
final class Truth {
    private static final double SAME = 0.7;
    private static final int AROUND = 4;

    private final FoldedText from;
    private final FoldedText to;
    private final int[] images;
    private final boolean[] kept;

    /// @param images where each character of the one source, or what replaced it, stands in the
    ///   other; -1 where nothing does
    /// @param kept whether it is still the same character
    Truth(String from, String to, int[] images, boolean[] kept) {
        this.from = FoldedText.of(from);
        this.to = FoldedText.of(to);
        this.images = images;
        this.kept = kept;
    }

    enum Judgement {
        RIGHT,
        LOST,
        PROPOSED,
        WRONG
    }

    Judgement judge(TextSpan words, Resolution resolution) {
        TextSpan folded = from.fromSource(words);
        Optional<TextSpan> placed = placed(resolution);
        if (placed.isPresent()) {
            return isRight(folded, placed.get()) ? Judgement.RIGHT : Judgement.WRONG;
        }
        if (mayStayOut(folded)) {
            return Judgement.RIGHT;
        }
        return resolution instanceof Resolution.Approximate ? Judgement.PROPOSED : Judgement.LOST;
    }

    private static Optional<TextSpan> placed(Resolution resolution) {
        return switch (resolution) {
            case Resolution.Exact exact -> Optional.of(exact.span());
            case Resolution.Shifted shifted -> Optional.of(shifted.span());
            case Resolution.Approximate ignored -> Optional.empty();
            case Resolution.Lost ignored -> Optional.empty();
        };
    }

    boolean isRight(TextSpan folded, TextSpan placed) {
        if (folded.isEmpty()) {
            return isRightPlace(folded.start(), placed);
        }
        BitSet truth = truth(folded);
        TextSpan found = to.fromSource(placed);
        BitSet common = (BitSet) truth.clone();
        common.and(bits(found));
        BitSet all = (BitSet) truth.clone();
        all.or(bits(found));
        return common.cardinality() >= SAME * all.cardinality();
    }

    private static BitSet bits(TextSpan span) {
        BitSet bits = new BitSet();
        bits.set(span.start(), span.end());
        return bits;
    }

    private boolean mayStayOut(TextSpan folded) {
        if (folded.isEmpty()) {
            return !isKept(folded.start() - 1)
                    || !isKept(folded.start())
                    || Math.abs(image(folded.start()) - image(folded.start() - 1)) > AROUND;
        }
        long gone = folded.length() - kept(folded);
        return 2 * gone > folded.length() || isTorn(images(folded), folded.length());
    }

    private long kept(TextSpan folded) {
        int count = 0;
        for (int i = folded.start(); i < folded.end(); i++) {
            count += isKept(i) ? 1 : 0;
        }
        return count;
    }

    private static boolean isTorn(BitSet images, int length) {
        return images.length() - images.nextSetBit(0) > 2 * length + 2 * AROUND;
    }

    private BitSet truth(TextSpan folded) {
        BitSet images = images(folded);
        if (!images.isEmpty() && !isTorn(images, folded.length())) {
            images.set(images.nextSetBit(0), images.length());
        }
        return images;
    }

    private BitSet images(TextSpan folded) {
        BitSet found = new BitSet();
        for (int i = folded.start(); i < folded.end(); i++) {
            if (image(i) >= 0) {
                found.set(image(i));
            }
        }
        return found;
    }

    /// A place is right between the nearest survivors on both sides, or beside either where they
    /// were torn apart.
    private boolean isRightPlace(int at, TextSpan placed) {
        if (!to.fromSource(placed).isEmpty()) {
            return false;
        }
        int place = to.fromSource(placed.start());
        int before = at - 1;
        while (before >= 0 && !isKept(before)) {
            before--;
        }
        int behind = at;
        while (behind < from.length() && !isKept(behind)) {
            behind++;
        }
        int low = before < 0 ? 0 : image(before) + 1;
        int high = behind == from.length() ? to.length() : image(behind);
        return low <= high ? low <= place && place <= high : place == low || place == high;
    }

    private boolean isKept(int folded) {
        return folded < 0
                || folded >= from.length()
                || kept[from.sourceOf(folded).start()] && image(folded) >= 0;
    }

    private int image(int folded) {
        if (folded < 0) {
            return -1;
        }
        if (folded >= from.length()) {
            return to.length();
        }
        int image = images[from.sourceOf(folded).start()];
        return image < 0 ? -1 : to.fromSource(image);
    }
}
