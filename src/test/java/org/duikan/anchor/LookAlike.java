package org.duikan.anchor;

import org.duikan.document.AlignableUnit;
import org.duikan.document.PolicyDocument;
import org.duikan.structure.StructureReader;
import org.duikan.text.SourceText;
import org.duikan.text.TextSpan;

import java.util.Arrays;
import java.util.List;
import java.util.Random;

/// A clause that is gone while one that looks like it stands elsewhere.
///
/// @param from the text with the clause
/// @param to the text without it
/// @param clause where the clause stood
record LookAlike(PolicyDocument from, PolicyDocument to, TextSpan clause) {

    /// @param share how many of the characters are others in the look-alike
    /// @param stays whether the look-alike stands in both texts, or comes with the second
    static LookAlike make(PolicyDocument seed, double share, boolean stays, Random random) {
        List<AlignableUnit> clauses = new EditedSource(seed).clauses();
        AlignableUnit clause = clauses.get(random.nextInt(clauses.size()));
        AlignableUnit place = clause;
        while (Math.abs(place.index() - clause.index()) < 2) {
            place = clauses.get(random.nextInt(clauses.size()));
        }
        String line = changed(seed, clause, share, random);
        EditedSource with = new EditedSource(seed);
        with.putIn(line, place);
        EditedSource without = new EditedSource(seed);
        without.putIn(line, place);
        without.leaveOut(clause);
        TextSpan span = clause.unit().span();
        if (!stays) {
            return new LookAlike(seed, without.read(), span);
        }
        int start = with.images()[span.start()];
        return new LookAlike(with.read(), without.read(), span.shift(start - span.start()));
    }

    private static String changed(
            PolicyDocument seed, AlignableUnit clause, double share, Random random) {
        TextSpan span = clause.unit().span();
        String words = seed.source().text().substring(span.start(), span.end()).replace("\n", "");
        EditedSource edited = new EditedSource(StructureReader.read(SourceText.of(words)));
        edited.type(share, random);
        return edited.text();
    }

    void judge(AnchorTally tally, int anchors, Random random) {
        int length = from.source().length();
        int[] images = new int[length];
        Arrays.fill(images, -1);
        Truth truth =
                new Truth(from.source().text(), to.source().text(), images, new boolean[length]);
        List<Anchor> made =
                RandomAnchors.in(from, clause, anchors, random).stream()
                        .filter(anchor -> !anchor.span().isEmpty())
                        .toList();
        tally.resolve(from, to, truth, made);
    }
}
