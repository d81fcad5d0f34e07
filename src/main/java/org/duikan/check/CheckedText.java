package org.duikan.check;

import org.duikan.document.MatterLine;
import org.duikan.document.PolicyDocument;
import org.duikan.document.StructureRemark;
import org.duikan.document.Unit;
import org.duikan.text.Passage;
import org.duikan.text.TextSpan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A document laid out for the rules: its paragraphs in source order.
///
/// @param document the document
/// @param paragraphs all of them: front matter, headings, units, back matter
/// @param seams where characters are doubled at a seam, in source order
record CheckedText(PolicyDocument document, List<Paragraph> paragraphs, List<TextSpan> seams) {

    static CheckedText of(PolicyDocument document) {
        List<Paragraph> paragraphs = new ArrayList<>();
        for (MatterLine line : document.front()) {
            split(Optional.empty(), line.text(), paragraphs);
        }
        collect(document, document.units(), paragraphs);
        for (MatterLine line : document.back()) {
            split(Optional.empty(), line.text(), paragraphs);
        }
        List<TextSpan> seams =
                document.remarks().stream()
                        .filter(r -> r.kind() == StructureRemark.Kind.DOUBLED_AT_SEAM)
                        .map(StructureRemark::span)
                        .toList();
        return new CheckedText(document, List.copyOf(paragraphs), seams);
    }

    /// Whether a place belongs to characters that are told as doubled at a seam.
    boolean isDoubledAtSeam(TextSpan place) {
        int low = 0;
        int high = seams.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (seams.get(middle).end() <= place.start()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < seams.size() && seams.get(low).overlaps(place);
    }

    private static void collect(
            PolicyDocument document, List<Unit> level, List<Paragraph> paragraphs) {
        for (Unit unit : level) {
            Passage words = unit.isGroup() ? unit.heading() : unit.text();
            split(Optional.of(unit), labelled(document, unit, words), paragraphs);
            if (unit.isGroup()) {
                collect(document, unit.children(), paragraphs);
            }
        }
    }

    private static Passage labelled(PolicyDocument document, Unit unit, Passage words) {
        boolean before = words.isEmpty() || unit.numSpan().end() <= words.span().start();
        if (!unit.isNumbered() || !before) {
            return words;
        }
        List<TextSpan> pieces = new ArrayList<>(words.pieces());
        pieces.addFirst(unit.numSpan());
        return Passage.of(document.source(), pieces);
    }

    private static void split(Optional<Unit> unit, Passage passage, List<Paragraph> paragraphs) {
        String all = passage.text();
        int start = 0;
        while (start < all.length()) {
            int end = all.indexOf('\n', start);
            end = end < 0 ? all.length() : end;
            if (end > start) {
                paragraphs.add(new Paragraph(unit, all.substring(start, end), passage, start));
            }
            start = end + 1;
        }
    }
}
