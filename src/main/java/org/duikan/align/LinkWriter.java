package org.duikan.align;

import org.duikan.diff.Variant;
import org.duikan.document.AlignableUnit;

import java.util.Collection;
import java.util.List;

/// Turns matches into links with their relation, score and variants.
final class LinkWriter {
    private final List<AlignableUnit> base;
    private final List<AlignableUnit> witness;
    private final LinkVariants variants;

    LinkWriter(List<AlignableUnit> base, List<AlignableUnit> witness, LinkVariants variants) {
        this.base = base;
        this.witness = witness;
        this.variants = variants;
    }

    Link write(MatchBoard.Match match, boolean moved) {
        List<AlignableUnit> baseUnits = pick(base, match.base());
        List<AlignableUnit> witnessUnits = pick(witness, match.witness());
        List<LinkVariant> found = variants.of(baseUnits, witnessUnits);
        boolean same = found.stream().noneMatch(v -> v.variant().isSubstance());
        return new Link(
                List.copyOf(match.base()),
                List.copyOf(match.witness()),
                same ? Relation.SAME : Relation.REVISED,
                same ? 1 : kept(baseUnits, witnessUnits, found),
                moved,
                List.of(),
                found);
    }

    private static List<AlignableUnit> pick(List<AlignableUnit> all, Collection<Integer> indexes) {
        return indexes.stream().map(all::get).toList();
    }

    /// The share of the characters of both sides that no variant of substance touches.
    private static double kept(
            List<AlignableUnit> base, List<AlignableUnit> witness, List<LinkVariant> variants) {
        double all = length(base) + length(witness);
        double changed = 0;
        for (LinkVariant variant : variants) {
            Variant v = variant.variant();
            changed += v.isSubstance() ? v.base().length() + v.witness().length() : 0;
        }
        return all == 0 ? 1 : Math.max(0, 1 - changed / all);
    }

    private static double length(List<AlignableUnit> units) {
        return units.stream().mapToInt(u -> u.text().length()).sum();
    }
}
