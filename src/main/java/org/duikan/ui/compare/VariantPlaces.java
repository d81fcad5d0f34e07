package org.duikan.ui.compare;

import org.duikan.align.Comparison;
import org.duikan.align.FacingCell;
import org.duikan.align.GroupLink;
import org.duikan.align.Link;
import org.duikan.align.LinkVariant;
import org.duikan.align.MatterLink;
import org.duikan.collation.Item.Reading;
import org.duikan.diff.Variant;
import org.duikan.text.TextSpan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// All variants of the shown comparisons with the rows that show them.
final class VariantPlaces {
    private final List<Comparison> comparisons;
    private final Quotes quotes;
    private final Map<Integer, List<VariantPlace>> byRow = new HashMap<>();
    private final List<VariantPlace> inOrder = new ArrayList<>();
    private final Set<Object> known = new HashSet<>();

    private VariantPlaces(List<Comparison> comparisons) {
        this.comparisons = comparisons;
        this.quotes = new Quotes(comparisons);
    }

    static VariantPlaces of(List<Comparison> comparisons, List<CompareRow> rows) {
        VariantPlaces places = new VariantPlaces(comparisons);
        for (int row = 0; row < rows.size(); row++) {
            for (int witness = 0; witness < comparisons.size(); witness++) {
                places.read(rows.get(row), row, witness);
            }
            places.closeRow(row);
        }
        return places;
    }

    /// Each variant of a same or revised link once, in reading order, at the row that shows both
    /// sides.
    List<VariantPlace> inOrder() {
        return inOrder;
    }

    /// What a row shows, variants whose other side stands in another row included.
    List<VariantPlace> in(int row) {
        return byRow.getOrDefault(row, List.of());
    }

    private void read(CompareRow row, int index, int witness) {
        Comparison comparison = comparisons.get(witness);
        int quote = quotes.linkOf(row.facing(), witness);
        if (quote >= 0) {
            readLink(row, index, witness, quote);
        }
        switch (row.facing().witnesses().get(witness)) {
            case FacingCell.Units units when units.link() >= 0 ->
                    readLink(row, index, witness, units.link());
            case FacingCell.MovedTo moved when moved.link() >= 0 ->
                    readLink(row, index, witness, moved.link());
            case FacingCell.Heading heading ->
                    comparison.groups().stream()
                            .filter(link -> link.witness() == heading.group())
                            .forEach(link -> readHeading(row, index, witness, link));
            case FacingCell.Matter(int line) ->
                    readMatter(row, index, witness, comparison.matterOf(line));
            default -> {}
        }
    }

    private void readMatter(CompareRow row, int index, int witness, MatterLink link) {
        for (Variant variant : link.variants()) {
            read(row, index, witness, Reading.MATTER, link.base(), link.witness(), variant);
        }
    }

    private void readLink(CompareRow row, int index, int witness, int link) {
        Link of = comparisons.get(witness).links().get(link);
        for (LinkVariant v : of.variants()) {
            read(row, index, witness, link, v.baseUnit(), v.witnessUnit(), v.variant());
        }
    }

    private void readHeading(CompareRow row, int index, int witness, GroupLink link) {
        boolean facesBase =
                row.facing().base() instanceof FacingCell.Heading base
                        && base.group() == link.base();
        if (facesBase) {
            for (Variant variant : link.variants()) {
                read(row, index, witness, Reading.HEADING, link.base(), link.witness(), variant);
            }
        }
    }

    private void read(
            CompareRow row,
            int index,
            int witness,
            int link,
            int baseUnit,
            int witnessUnit,
            Variant variant) {
        Optional<TextSpan> inBase = row.cells().getFirst().text().shown(baseUnit, variant.base());
        Optional<TextSpan> inWitness =
                row.cells().get(witness + 1).text().shown(witnessUnit, variant.witness());
        if (inBase.isPresent() || inWitness.isPresent()) {
            byRow.computeIfAbsent(index, added -> new ArrayList<>())
                    .add(
                            new VariantPlace(
                                    index,
                                    witness,
                                    link,
                                    baseUnit,
                                    witnessUnit,
                                    variant,
                                    inBase,
                                    inWitness));
        }
    }

    /// Puts the row's variants in order of the base, then the witness, and on the trail.
    private void closeRow(int row) {
        List<VariantPlace> places = byRow.get(row);
        if (places == null) {
            return;
        }
        places.sort(
                Comparator.comparingInt(VariantPlaces::offset)
                        .thenComparingInt(VariantPlace::witness));
        for (VariantPlace place : places) {
            if (isOnTrail(place) && known.add(key(place))) {
                inOrder.add(place);
            }
        }
    }

    /// Variants of a quotation are shown but say nothing of the clause quoted.
    private boolean isOnTrail(VariantPlace place) {
        boolean quoted =
                place.link() >= 0
                        && !comparisons
                                .get(place.witness())
                                .links()
                                .get(place.link())
                                .relation()
                                .isPresence();
        return place.witnessSpan().isPresent() && !quoted;
    }

    private static int offset(VariantPlace place) {
        return place.base().or(place::witnessSpan).map(TextSpan::start).orElse(0);
    }

    private static Object key(VariantPlace place) {
        return List.of(
                place.witness(),
                place.link(),
                place.baseUnit(),
                place.witnessUnit(),
                place.variant());
    }
}
