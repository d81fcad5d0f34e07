package org.duikan.ui.notes;

import org.duikan.align.Comparison;
import org.duikan.collation.Item;
import org.duikan.collation.Readings;
import org.duikan.collation.Side;
import org.duikan.document.AlignableUnit;
import org.duikan.document.DocumentId;
import org.duikan.note.Target;
import org.duikan.text.TextSpan;
import org.duikan.ui.notes.NoteTargets.Words;

import java.util.List;
import java.util.Optional;

/// What a note about something between a base and a witness is put to.
///
/// @param base the base
/// @param witness the witness
/// @param comparison what was found between them
public record ItemTargets(DocumentId base, DocumentId witness, Comparison comparison) {

    /// A variant as such; what is absent as an absence; units that moved or were numbered anew as a
    /// link; what is odd in one document as its words. Empty where it has no words.
    public Optional<Target> of(Item item) {
        return switch (item) {
            case Item.Reading reading -> Optional.of(variant(reading));
            case Item.Whole whole -> whole(whole);
            case Item.Check check -> check(check);
        };
    }

    private Target variant(Item.Reading reading) {
        return NoteTargets.variant(
                inBase(spansInBase(reading)), inWitness(spansInWitness(reading)));
    }

    private Optional<Target> whole(Item.Whole whole) {
        return units(whole.baseUnits(), whole.witnessUnits());
    }

    /// Where the words of an item stand in the source of the base; none where it has none there.
    List<TextSpan> spansInBase(Item item) {
        return switch (item) {
            case Item.Reading reading ->
                    List.of(
                            Readings.of(comparison, reading)
                                    .base()
                                    .toSource(reading.variant().base()));
            case Item.Whole whole -> spans(comparison.baseUnits(), whole.baseUnits());
            case Item.Check check ->
                    check.side() == Side.BASE ? List.of(check.finding().span()) : List.of();
        };
    }

    /// The same in the source of the witness.
    List<TextSpan> spansInWitness(Item item) {
        return switch (item) {
            case Item.Reading reading ->
                    List.of(
                            Readings.of(comparison, reading)
                                    .witness()
                                    .toSource(reading.variant().witness()));
            case Item.Whole whole -> spans(comparison.witnessUnits(), whole.witnessUnits());
            case Item.Check check ->
                    check.side() == Side.WITNESS ? List.of(check.finding().span()) : List.of();
        };
    }

    /// Base units and the witness units that stand for them, either of which may be none.
    public Optional<Target> units(List<Integer> ofBase, List<Integer> ofWitness) {
        List<TextSpan> base = spans(comparison.baseUnits(), ofBase);
        List<TextSpan> witness = spans(comparison.witnessUnits(), ofWitness);
        if (base.isEmpty() && witness.isEmpty()) {
            return Optional.empty();
        }
        if (base.isEmpty()) {
            return Optional.of(NoteTargets.absence(inWitness(witness), this.base));
        }
        return Optional.of(
                witness.isEmpty()
                        ? NoteTargets.absence(inBase(base), this.witness)
                        : NoteTargets.link(inBase(base), inWitness(witness)));
    }

    private Optional<Target> check(Item.Check check) {
        return Optional.of(
                NoteTargets.passage(
                        check.side() == Side.BASE
                                ? inBase(spansInBase(check))
                                : inWitness(spansInWitness(check))));
    }

    private Words inBase(List<TextSpan> spans) {
        return new Words(base, comparison.base(), spans);
    }

    private Words inWitness(List<TextSpan> spans) {
        return new Words(witness, comparison.witness(), spans);
    }

    private static List<TextSpan> spans(List<AlignableUnit> all, List<Integer> units) {
        return units.stream().map(unit -> all.get(unit).text().span()).toList();
    }
}
