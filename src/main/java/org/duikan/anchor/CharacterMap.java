package org.duikan.anchor;

import org.duikan.text.Passage;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/// Where every folded character of one text stands in another, read pairing by pairing when it is
/// first asked for.
///
/// Not thread-safe.
final class CharacterMap {
    static final int GONE = KeptCharacters.GONE;
    private static final int NONE = -1;

    private final FoldedDocument from;
    private final FoldedDocument to;
    private final List<Pairing> pairings;
    private final int[] images;
    private final int[] pairingOf;
    private final BitSet read = new BitSet();
    private boolean leftoversRead;

    CharacterMap(FoldedDocument from, FoldedDocument to, List<Pairing> pairings) {
        this.from = from;
        this.to = to;
        this.pairings = pairings;
        images = new int[from.length()];
        Arrays.fill(images, GONE);
        pairingOf = new int[from.length()];
        Arrays.fill(pairingOf, NONE);
        for (int p = 0; p < pairings.size(); p++) {
            int pairing = p;
            pairings.get(p)
                    .from()
                    .pieces()
                    .forEach(s -> Arrays.fill(pairingOf, s.start(), s.end(), pairing));
        }
    }

    int length() {
        return images.length;
    }

    /// The folded character itself.
    char unit(int at) {
        return from.folded.text().charAt(at);
    }

    /// The place of a folded character in the other text, or [#GONE].
    int image(int at) {
        if (pairingOf[at] != NONE) {
            read(pairingOf[at]);
        }
        if (images[at] == GONE && !leftoversRead && !from.isUnitText(at)) {
            readLeftovers();
        }
        return images[at];
    }

    boolean isKept(int at) {
        return at >= 0 && at < images.length && image(at) != GONE;
    }

    /// Whether two characters were compared as parts of one passage.
    boolean sharePassage(int one, int other) {
        return pairingOf[one] == pairingOf[other];
    }

    /// Where the counterpart of a kept character's passage ends, behind (step 1) or before (step
    /// -1): the place next to its last or first character. Outside all passages the character's own
    /// neighbour.
    int border(int at, int step) {
        if (pairingOf[at] == NONE) {
            return images[at] + step;
        }
        Passage other = pairings.get(pairingOf[at]).to();
        return step < 0 ? other.span().start() - 1 : other.span().end();
    }

    /// Whether a kept character's unit is another one by label or has left its place.
    boolean isMoved(int at) {
        boolean left = pairingOf[at] != NONE && pairings.get(pairingOf[at]).moved();
        return left || !from.label(at).equals(to.label(images[at]));
    }

    private void read(int index) {
        if (read.get(index)) {
            return;
        }
        read.set(index);
        Pairing pairing = pairings.get(index);
        write(pairing.from(), pairing.to());
    }

    private void write(Passage one, Passage other) {
        int[] partners = KeptCharacters.between(one, other);
        for (int i = 0; i < partners.length; i++) {
            if (partners[i] != GONE) {
                images[one.sourceOffset(i)] = other.sourceOffset(partners[i]);
            }
        }
    }

    private void readLeftovers() {
        leftoversRead = true;
        for (int p = 0; p < pairings.size(); p++) {
            read(p);
        }
        for (Pairing pairing : new Leftovers(from, to, images).find()) {
            write(pairing.from(), pairing.to());
        }
    }
}
