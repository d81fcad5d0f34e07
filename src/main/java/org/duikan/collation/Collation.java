package org.duikan.collation;

import org.duikan.align.Comparison;
import org.duikan.align.GroupLink;
import org.duikan.align.Link;
import org.duikan.align.LinkVariant;
import org.duikan.align.Relation;
import org.duikan.check.DocumentCheck;
import org.duikan.check.Finding;
import org.duikan.collation.Item.Check;
import org.duikan.collation.Item.Reading;
import org.duikan.diff.Suspicion;
import org.duikan.diff.Variant;
import org.duikan.document.AlignableUnit;
import org.duikan.text.TextSpan;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/// All items between a base and a witness: findings of the whole, the weightiest first; what is odd
/// in the base; variants in the order of the base; what is odd in the witness.
///
/// @param comparison the comparison they come from
/// @param items in that order
/// @param ignored indexes of items that the reader's rules ignore
public record Collation(Comparison comparison, List<Item> items, BitSet ignored) {

    private static final Optional<Suspicion> SEAM = Optional.of(Suspicion.SEAM);

    /// What doubling at a seam brings about.
    private static final Set<Finding.Kind> OF_SEAMS =
            Set.of(
                    Finding.Kind.DOUBLED_AT_SEAM,
                    Finding.Kind.DOUBLED_CHARACTER,
                    Finding.Kind.UNBALANCED);

    public Collation {
        Objects.requireNonNull(comparison);
        items = List.copyOf(items);
        ignored = (BitSet) ignored.clone();
    }

    public static Collation of(Comparison comparison, IgnoreRules rules) {
        List<Reading> readings = readings(comparison);
        List<Item> items = new ArrayList<>(WholeFindings.of(comparison));
        items.addAll(checks(comparison, Side.BASE, readings));
        items.addAll(readings);
        items.addAll(checks(comparison, Side.WITNESS, readings));
        BitSet ignored = new BitSet();
        for (int i = 0; i < items.size(); i++) {
            ignored.set(i, items.get(i) instanceof Reading one && ignores(rules, comparison, one));
        }
        return new Collation(comparison, items, ignored);
    }

    private static boolean ignores(IgnoreRules rules, Comparison comparison, Reading reading) {
        Readings texts = Readings.of(comparison, reading);
        return rules.ignores(reading.variant(), texts.base(reading), texts.witness(reading));
    }

    @Override
    public BitSet ignored() {
        return (BitSet) ignored.clone();
    }

    public boolean isIgnored(int item) {
        return ignored.get(item);
    }

    private static List<Reading> readings(Comparison comparison) {
        List<Reading> readings = new ArrayList<>();
        for (GroupLink group : comparison.groups()) {
            for (Variant variant : group.variants()) {
                readings.add(new Reading(-1, group.base(), group.witness(), variant, false));
            }
        }
        for (int link = 0; link < comparison.links().size(); link++) {
            Link of = comparison.links().get(link);
            for (LinkVariant one : of.variants()) {
                boolean quoted = of.relation() == Relation.QUOTED;
                readings.add(
                        new Reading(
                                link, one.baseUnit(), one.witnessUnit(), one.variant(), quoted));
            }
        }
        readings.sort(
                Comparator.<Reading>comparingInt(one -> baseOffset(comparison, one))
                        .thenComparingInt(one -> witnessOffset(comparison, one)));
        return readings;
    }

    private static int baseOffset(Comparison comparison, Reading one) {
        return Readings.of(comparison, one).base().sourceOffset(one.variant().base().start());
    }

    private static int witnessOffset(Comparison comparison, Reading one) {
        return Readings.of(comparison, one).witness().sourceOffset(one.variant().witness().start());
    }

    /// Characters doubled at a seam are not told twice: where a variant says so, the finding is
    /// left out, also the one that a doubled mark has no partner.
    private static List<Check> checks(Comparison comparison, Side side, List<Reading> readings) {
        boolean base = side == Side.BASE;
        List<AlignableUnit> units = base ? comparison.baseUnits() : comparison.witnessUnits();
        List<TextSpan> seams =
                readings.stream()
                        .filter(one -> one.variant().suspicion().equals(SEAM))
                        .map(one -> source(comparison, side, one))
                        .toList();
        List<Check> checks = new ArrayList<>();
        var document = base ? comparison.base() : comparison.witness();
        for (Finding finding : DocumentCheck.of(document)) {
            boolean told =
                    OF_SEAMS.contains(finding.kind())
                            && seams.stream().anyMatch(seam -> touches(seam, finding.span()));
            if (!told) {
                checks.add(new Check(side, finding, unitAt(units, finding.span())));
            }
        }
        return checks;
    }

    private static TextSpan source(Comparison comparison, Side side, Reading one) {
        Readings texts = Readings.of(comparison, one);
        return side == Side.BASE
                ? texts.base().toSource(one.variant().base())
                : texts.witness().toSource(one.variant().witness());
    }

    private static boolean touches(TextSpan one, TextSpan other) {
        return one.start() <= other.end() && other.start() <= one.end();
    }

    private static int unitAt(List<AlignableUnit> units, TextSpan span) {
        int low = 0;
        int high = units.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            TextSpan of = units.get(middle).unit().span();
            if (of.end() < span.start() || of.end() == span.start() && !span.isEmpty()) {
                low = middle + 1;
            } else if (of.start() > span.start()) {
                high = middle - 1;
            } else {
                return middle;
            }
        }
        return -1;
    }
}
