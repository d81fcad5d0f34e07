package org.duikan.diff;

import org.duikan.text.TextSpan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Walks both texts along an edit script and writes every difference down: the edits with their
/// class and, between them, characters of equal keys but other shape, and white space.
///
/// What it does not write is the same text on both sides, which makes the list of variants exact.
final class VariantWriter {
    private final TextPair pair;
    private final Tokens a;
    private final Tokens b;
    private final Classifier classifier;
    private final List<Variant> variants = new ArrayList<>();

    /// How far both texts are written.
    private int atA;

    private int atB;

    private VariantWriter(TextPair pair, Classifier classifier) {
        this.pair = pair;
        this.classifier = classifier;
        a = pair.a();
        b = pair.b();
    }

    static List<Variant> write(TextPair pair, List<Edit> edits, Classifier classifier) {
        VariantWriter writer = new VariantWriter(pair, classifier);
        int i = 0;
        int j = 0;
        for (Edit edit : edits) {
            writer.equal(i, edit.a0(), j);
            writer.edit(edit);
            i = edit.a1();
            j = edit.b1();
        }
        writer.equal(i, writer.a.size(), j);
        writer.space(writer.a.text.length(), writer.b.text.length());
        return List.copyOf(writer.variants);
    }

    /// Tokens `[i, end)` of the base match those from `j` on.
    private void equal(int from, int end, int other) {
        int i = from;
        int j = other;
        while (i < end) {
            int length = 1;
            while (!a.startsCharacter(i + length) || !b.startsCharacter(j + length)) {
                length++;
            }
            space(a.start(i), b.start(j));
            shape(i, j, length);
            i += length;
            j += length;
        }
    }

    private void shape(int i, int j, int length) {
        int endA = a.end(i + length - 1);
        int endB = b.end(j + length - 1);
        if (!sameText(atA, endA, atB, endB)) {
            VariantClass shape = Shapes.classOf(a, i, b, j, length);
            add(shape, Optional.empty(), endA, endB);
            if (shape == VariantClass.WIDTH && Character.isLetterOrDigit(a.form(i))) {
                joinWidth();
            }
        }
        atA = endA;
        atB = endB;
    }

    /// A number or word in another width is one variant, not one a letter.
    private void joinWidth() {
        if (variants.size() < 2) {
            return;
        }
        Variant one = variants.get(variants.size() - 2);
        Variant next = variants.getLast();
        if (one.variantClass() == VariantClass.WIDTH
                && one.base().end() == next.base().start()
                && one.witness().end() == next.witness().start()
                && Character.isLetterOrDigit(a.text.codePointBefore(one.base().end()))) {
            variants.removeLast();
            variants.removeLast();
            variants.add(
                    Variant.of(
                            VariantClass.WIDTH,
                            Optional.empty(),
                            one.base().cover(next.base()),
                            one.witness().cover(next.witness())));
        }
    }

    private void edit(Edit edit) {
        Blank blank = Blank.around(edit, pair, atA, atB);
        space(blank.startA(), blank.startB());
        VariantClass about = classifier.classOf(edit);
        add(
                about,
                about.isSubstance() ? Suspicions.of(pair, edit) : Optional.empty(),
                blank.endA(),
                blank.endB());
        atA = blank.endA();
        atB = blank.endB();
    }

    /// White space up to the two offsets; only what differs in it is a variant.
    private void space(int endA, int endB) {
        if (!sameText(atA, endA, atB, endB)) {
            int limit = Math.min(endA - atA, endB - atB);
            int left = 0;
            while (left < limit && a.text.charAt(atA + left) == b.text.charAt(atB + left)) {
                left++;
            }
            int right = 0;
            while (right < limit - left
                    && a.text.charAt(endA - 1 - right) == b.text.charAt(endB - 1 - right)) {
                right++;
            }
            if (cutsPair(left, right, endA, endB)) {
                left = 0;
                right = 0;
            }
            variants.add(
                    Variant.of(
                            VariantClass.SPACING,
                            Optional.empty(),
                            new TextSpan(atA + left, endA - right),
                            new TextSpan(atB + left, endB - right)));
        }
        atA = endA;
        atB = endB;
    }

    private boolean cutsPair(int left, int right, int endA, int endB) {
        return cutsPair(a.text, atA + left)
                || cutsPair(a.text, endA - right)
                || cutsPair(b.text, atB + left)
                || cutsPair(b.text, endB - right);
    }

    private static boolean cutsPair(String text, int at) {
        return at > 0
                && at < text.length()
                && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
    }

    private void add(VariantClass variantClass, Optional<Suspicion> suspicion, int endA, int endB) {
        variants.add(
                Variant.of(
                        variantClass, suspicion, new TextSpan(atA, endA), new TextSpan(atB, endB)));
    }

    private boolean sameText(int fromA, int toA, int fromB, int toB) {
        return toA - fromA == toB - fromB
                && a.text.regionMatches(fromA, b.text, fromB, toA - fromA);
    }
}
