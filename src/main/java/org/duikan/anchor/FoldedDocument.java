package org.duikan.anchor;

import org.duikan.document.AlignableUnit;
import org.duikan.document.Digest;
import org.duikan.document.PolicyDocument;
import org.duikan.document.Unit;
import org.duikan.text.FoldedText;
import org.duikan.text.Passage;
import org.duikan.text.SourceText;
import org.duikan.text.TextSpan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/// A document folded as a whole, its parts as passages of the folded text, and the label every
/// folded character stands under.
final class FoldedDocument {
    private static final int NOWHERE = -1;

    final PolicyDocument document;
    final List<AlignableUnit> units;
    final String printed;
    final Digest digest;
    final FoldedText folded;
    private final SourceText text;
    private final List<Unit> holders = new ArrayList<>();
    private final int[] holderOf;
    private final BitSet unitTexts = new BitSet();

    FoldedDocument(PolicyDocument document) {
        this.document = document;
        units = document.alignableUnits();
        printed = document.source().text();
        digest = Digest.of(printed);
        folded = FoldedText.of(printed);
        text = SourceText.of(folded.text());
        holderOf = new int[folded.length()];
        Arrays.fill(holderOf, NOWHERE);
        document.groups().forEach(this::hold);
        units.forEach(unit -> hold(unit.unit()));
        for (AlignableUnit unit : units) {
            passage(List.of(unit.text()))
                    .pieces()
                    .forEach(piece -> unitTexts.set(piece.start(), piece.end()));
        }
    }

    private void hold(Unit unit) {
        TextSpan span = folded.fromSource(unit.span());
        Arrays.fill(holderOf, span.start(), span.end(), holders.size());
        holders.add(unit);
    }

    int length() {
        return folded.length();
    }

    /// Whether a folded character belongs to the words of an alignable unit, its label left aside.
    boolean isUnitText(int at) {
        return unitTexts.get(at);
    }

    /// The folded text of passages of the source, read one after the other.
    Passage passage(List<Passage> printed) {
        List<TextSpan> pieces = new ArrayList<>();
        int read = 0;
        for (Passage passage : printed) {
            for (TextSpan piece : passage.pieces()) {
                TextSpan found = folded.fromSource(piece);
                // Two pieces may share a folded character: a mark at a seam that combines.
                int start = Math.max(read, found.start());
                if (start < found.end()) {
                    pieces.add(new TextSpan(start, found.end()));
                    read = found.end();
                }
            }
        }
        return Passage.of(text, pieces);
    }

    Passage passage(TextSpan printed) {
        return spans(List.of(folded.fromSource(printed)));
    }

    /// @param spans folded, ascending
    Passage spans(List<TextSpan> spans) {
        return Passage.of(text, spans);
    }

    /// The folded label of the unit or group that holds a folded character; empty outside.
    String label(int at) {
        int holder = holderOf[at];
        return holder == NOWHERE ? "" : FoldedText.fold(holders.get(holder).num());
    }
}
