package org.duikan.collation;

import org.duikan.align.Comparison;
import org.duikan.align.GroupLink;
import org.duikan.align.Link;
import org.duikan.align.LinkVariant;
import org.duikan.align.MatterLink;
import org.duikan.align.Relation;
import org.duikan.collation.Item.Reading;
import org.duikan.diff.Variant;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/// All items between a base and a witness: findings of the whole, the weightiest first; what is odd
/// in the base; variants in the order of the base; what is odd in the witness.
///
/// Immutable and safe for use from any thread.
public final class Collation {
    private final Comparison comparison;
    private final List<Item> items;
    private final BitSet ignored;
    private final AlikeItems alike;
    private ItemAnchors anchors;

    private Collation(Comparison comparison, List<Item> items, BitSet ignored) {
        this.comparison = comparison;
        this.items = List.copyOf(items);
        this.ignored = ignored;
        this.alike = new AlikeItems(comparison, this.items, ignored);
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

    /// The comparison the items come from.
    public Comparison comparison() {
        return comparison;
    }

    /// All items, in that order.
    public List<Item> items() {
        return items;
    }

    /// Indexes of items that the reader's rules ignore.
    public BitSet ignored() {
        return (BitSet) ignored.clone();
    }

    public boolean isIgnored(int item) {
        return ignored.get(item);
    }

    List<Integer> alike(int item) {
        return alike.of(item);
    }

    /// How judgements will find the items again. Made when first asked for.
    public synchronized ItemAnchors anchors() {
        if (anchors == null) {
            anchors = new ItemAnchors(this);
        }
        return anchors;
    }

    private static List<Reading> readings(Comparison comparison) {
        List<Reading> readings = new ArrayList<>();
        for (GroupLink group : comparison.groups()) {
            for (Variant variant : group.variants()) {
                readings.add(
                        new Reading(
                                Reading.HEADING, group.base(), group.witness(), variant, false));
            }
        }
        for (MatterLink line : comparison.matter()) {
            for (Variant variant : line.variants()) {
                readings.add(
                        new Reading(Reading.MATTER, line.base(), line.witness(), variant, false));
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
        return inOrder(comparison, readings);
    }

    /// A variant with its places in the two sources.
    private record At(Reading reading, int base, int witness) {

        static At of(Comparison comparison, Reading one) {
            Readings texts = Readings.of(comparison, one);
            return new At(
                    one,
                    texts.base().sourceOffset(one.variant().base().start()),
                    texts.witness().sourceOffset(one.variant().witness().start()));
        }
    }

    private static List<Reading> inOrder(Comparison comparison, List<Reading> readings) {
        return readings.stream()
                .map(one -> At.of(comparison, one))
                .sorted(Comparator.comparingInt(At::base).thenComparingInt(At::witness))
                .map(At::reading)
                .toList();
    }
}
