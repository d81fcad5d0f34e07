package org.duikan.align;

import org.duikan.diff.TextDiff;
import org.duikan.diff.Variant;
import org.duikan.document.AlignableUnit;
import org.duikan.document.PolicyDocument;
import org.duikan.text.Passage;
import org.duikan.text.TextSpan;

import java.util.ArrayList;
import java.util.List;

/// Compares the units of a link and says of every variant in which two units it stands.
///
/// Several units of a side are read as one text, so that a text cut in two shows no variant at the
/// cut; a variant that would reach over a border is cut there.
final class LinkVariants {
    private final PolicyDocument base;
    private final PolicyDocument witness;

    LinkVariants(PolicyDocument base, PolicyDocument witness) {
        this.base = base;
        this.witness = witness;
    }

    List<LinkVariant> of(List<AlignableUnit> baseUnits, List<AlignableUnit> witnessUnits) {
        Joined one = Joined.of(base, baseUnits);
        Joined other = Joined.of(witness, witnessUnits);
        List<LinkVariant> found = new ArrayList<>();
        for (Variant variant : TextDiff.compare(one.text, other.text)) {
            List<TextSpan> baseParts = one.cut(variant.base());
            List<TextSpan> witnessParts = other.cut(variant.witness());
            int parts = Math.max(baseParts.size(), witnessParts.size());
            for (int i = 0; i < parts; i++) {
                found.add(
                        part(
                                variant,
                                one,
                                partOrEnd(baseParts, i),
                                other,
                                partOrEnd(witnessParts, i)));
            }
        }
        return found;
    }

    private static TextSpan partOrEnd(List<TextSpan> parts, int index) {
        return index < parts.size() ? parts.get(index) : TextSpan.at(parts.getLast().end());
    }

    private static LinkVariant part(
            Variant variant, Joined one, TextSpan base, Joined other, TextSpan witness) {
        int baseUnit = one.unitAt(base);
        int witnessUnit = other.unitAt(witness);
        return new LinkVariant(
                one.units.get(baseUnit).index(),
                other.units.get(witnessUnit).index(),
                TextDiff.part(
                        variant,
                        base.shift(-one.starts[baseUnit]),
                        base.of(one.text.text()),
                        witness.shift(-other.starts[witnessUnit]),
                        witness.of(other.text.text())));
    }

    /// Units read as one text.
    private record Joined(List<AlignableUnit> units, Passage text, int[] starts) {

        static Joined of(PolicyDocument document, List<AlignableUnit> units) {
            int[] starts = new int[units.size()];
            List<TextSpan> pieces = new ArrayList<>();
            int length = 0;
            for (int i = 0; i < units.size(); i++) {
                starts[i] = length;
                length += units.get(i).text().length();
                pieces.addAll(units.get(i).text().pieces());
            }
            Passage text =
                    units.size() == 1
                            ? units.getFirst().text()
                            : Passage.of(document.source(), pieces);
            return new Joined(units, text, starts);
        }

        /// The unit a span lies in; an empty one between two units belongs to the earlier.
        int unitAt(TextSpan span) {
            int unit = 0;
            while (unit + 1 < starts.length
                    && (span.isEmpty()
                            ? starts[unit + 1] < span.start()
                            : starts[unit + 1] <= span.start())) {
                unit++;
            }
            return unit;
        }

        List<TextSpan> cut(TextSpan span) {
            List<TextSpan> parts = new ArrayList<>();
            int from = span.start();
            for (int start : starts) {
                if (from < start && start < span.end()) {
                    parts.add(new TextSpan(from, start));
                    from = start;
                }
            }
            parts.add(new TextSpan(from, span.end()));
            return parts;
        }
    }
}
