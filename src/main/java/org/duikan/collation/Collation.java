package org.duikan.collation;

import org.duikan.align.Comparison;
import org.duikan.align.GroupLink;
import org.duikan.align.Link;
import org.duikan.align.LinkVariant;
import org.duikan.align.Relation;
import org.duikan.collation.Item.Reading;
import org.duikan.diff.Variant;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/// All items between a base and a witness: findings of the whole, the weightiest first; what is odd
/// in the base; variants in the order of the base; what is odd in the witness.
///
/// @param comparison the comparison they come from
/// @param items in that order
/// @param ignored indexes of items that the reader's rules ignore
public record Collation(Comparison comparison, List<Item> items, BitSet ignored) {

    public Collation {
        Objects.requireNonNull(comparison);
        items = List.copyOf(items);
        ignored = (BitSet) ignored.clone();
    }

    public static Collation of(Comparison comparison, IgnoreRules rules) {
        List<Reading> readings = readings(comparison);
        List<Item> items = new ArrayList<>(WholeFindings.of(comparison));
        items.addAll(CheckItems.of(comparison, Side.BASE, readings));
        items.addAll(readings);
        items.addAll(CheckItems.of(comparison, Side.WITNESS, readings));
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
}
