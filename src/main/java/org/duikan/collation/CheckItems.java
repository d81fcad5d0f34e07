package org.duikan.collation;

import static java.util.stream.Collectors.toSet;

import org.duikan.align.Comparison;
import org.duikan.check.DocumentCheck;
import org.duikan.check.Finding;
import org.duikan.collation.Item.Check;
import org.duikan.collation.Item.Reading;
import org.duikan.diff.Suspicion;
import org.duikan.document.AlignableUnit;
import org.duikan.document.PolicyDocument;
import org.duikan.text.TextSpan;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// What checking finds in one document of a comparison, and references of the witness that mean
/// another clause than in the base. What a variant tells already is not told again: characters
/// doubled at a seam, and that a mark doubled there has no partner.
final class CheckItems {
    private static final Optional<Suspicion> SEAM = Optional.of(Suspicion.SEAM);

    private final Side side;
    private final PolicyDocument document;
    private final List<AlignableUnit> units;
    private final List<Seam> seams;

    private CheckItems(Comparison comparison, Side side, List<Reading> readings) {
        boolean base = side == Side.BASE;
        this.side = side;
        document = base ? comparison.base() : comparison.witness();
        units = base ? comparison.baseUnits() : comparison.witnessUnits();
        seams =
                readings.stream()
                        .filter(one -> one.variant().suspicion().equals(SEAM))
                        .map(one -> seam(comparison, one))
                        .toList();
    }

    /// @param readings all variants of the comparison
    static List<Check> of(Comparison comparison, Side side, List<Reading> readings) {
        CheckItems items = new CheckItems(comparison, side, readings);
        List<Finding> renumbered =
                side == Side.WITNESS ? RenumberedReferences.of(comparison) : List.of();
        Set<TextSpan> told = renumbered.stream().map(Finding::span).collect(toSet());
        return Stream.concat(
                        DocumentCheck.of(items.document).stream()
                                .filter(finding -> !items.isTold(finding))
                                .filter(finding -> !isDanglingAt(told, finding)),
                        renumbered.stream())
                .sorted(Comparator.comparing(Finding::span))
                .map(finding -> new Check(side, finding, items.unitAt(finding.span())))
                .toList();
    }

    /// The other print says more about it: where the clause is.
    private static boolean isDanglingAt(Set<TextSpan> places, Finding finding) {
        return finding.kind() == Finding.Kind.DANGLING_REFERENCE && places.contains(finding.span());
    }

    /// Characters that a variant shows to be doubled.
    private record Seam(int unit, TextSpan source, String words) {}

    private Seam seam(Comparison comparison, Reading one) {
        Readings texts = Readings.of(comparison, one);
        boolean base = side == Side.BASE;
        int place = base ? one.baseUnit() : one.witnessUnit();
        int unit = one.isInUnits() ? place : -1;
        TextSpan source =
                base
                        ? texts.base().toSource(one.variant().base())
                        : texts.witness().toSource(one.variant().witness());
        return new Seam(unit, source, base ? texts.base(one) : texts.witness(one));
    }

    private boolean isTold(Finding finding) {
        return switch (finding.kind()) {
            case DOUBLED_AT_SEAM, DOUBLED_CHARACTER ->
                    seams.stream().anyMatch(seam -> touches(seam.source(), finding.span()));
            case UNBALANCED ->
                    seams.stream()
                            .anyMatch(
                                    seam ->
                                            seam.unit() == unitAt(finding.span())
                                                    && seam.words()
                                                            .equals(
                                                                    finding.arguments()
                                                                            .getFirst()));
            default -> false;
        };
    }

    private static boolean touches(TextSpan one, TextSpan other) {
        return one.start() <= other.end() && other.start() <= one.end();
    }

    /// Index of the unit that holds a place, -1 where none does.
    private int unitAt(TextSpan span) {
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
