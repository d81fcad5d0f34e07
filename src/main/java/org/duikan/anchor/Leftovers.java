package org.duikan.anchor;

import org.duikan.text.Passage;
import org.duikan.text.TextSpan;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/// Pairs what stands outside the units and has no counterpart yet with what stands at the same
/// place of the other text: behind the same neighbour or before it. A heading that lost its number
/// is read as a paragraph; its words are still where they were.
final class Leftovers {
    private static final double ALIKE = 0.5;

    private final FoldedDocument from;
    private final FoldedDocument to;
    private final int[] images;
    private final BitSet taken = new BitSet();

    Leftovers(FoldedDocument from, FoldedDocument to, int[] images) {
        this.from = from;
        this.to = to;
        this.images = images;
        for (int image : images) {
            if (image >= 0) {
                taken.set(image);
            }
        }
    }

    List<Pairing> find() {
        List<Pairing> found = new ArrayList<>();
        int at = 0;
        while (at < images.length) {
            int end = at;
            while (end < images.length && images[end] < 0) {
                end++;
            }
            if (end > at) {
                pair(new TextSpan(at, end)).ifPresent(found::add);
            }
            at = end + 1;
        }
        return found;
    }

    private Optional<Pairing> pair(TextSpan gap) {
        Passage one = outsideUnits(gap);
        if (one.isEmpty()) {
            return Optional.empty();
        }
        TextSpan behind = behind(gap.start() == 0 ? 0 : images[gap.start() - 1] + 1);
        TextSpan before = before(gap.end() == images.length ? to.length() : images[gap.end()]);
        Optional<Pairing> first = alike(one, behind);
        return first.isPresent() || behind.equals(before) ? first : alike(one, before);
    }

    private Passage outsideUnits(TextSpan gap) {
        List<TextSpan> pieces = new ArrayList<>();
        int at = gap.start();
        while (at < gap.end()) {
            int end = at;
            while (end < gap.end() && !from.isUnitText(end)) {
                end++;
            }
            if (end > at) {
                pieces.add(new TextSpan(at, end));
            }
            at = end + 1;
        }
        return from.spans(pieces);
    }

    private TextSpan behind(int start) {
        int end = taken.nextSetBit(start);
        return new TextSpan(start, end < 0 ? to.length() : end);
    }

    private TextSpan before(int end) {
        return new TextSpan(end == 0 ? 0 : taken.previousSetBit(end - 1) + 1, end);
    }

    private Optional<Pairing> alike(Passage one, TextSpan place) {
        if (place.isEmpty()) {
            return Optional.empty();
        }
        Passage other = to.spans(List.of(place));
        int kept = 0;
        for (int partner : KeptCharacters.between(one, other)) {
            kept += partner < 0 ? 0 : 1;
        }
        boolean alike = 2.0 * kept >= ALIKE * (one.length() + other.length());
        return alike ? Optional.of(new Pairing(one, other, false)) : Optional.empty();
    }
}
