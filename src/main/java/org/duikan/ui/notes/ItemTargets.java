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
        Readings texts = Readings.of(comparison, reading);
        return NoteTargets.variant(
                inBase(List.of(texts.base().toSource(reading.variant().base()))),
                inWitness(List.of(texts.witness().toSource(reading.variant().witness()))));
    }

    private Optional<Target> whole(Item.Whole whole) {
        return units(whole.baseUnits(), whole.witnessUnits());
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
        TextSpan span = check.finding().span();
        Words words = check.side() == Side.BASE ? inBase(List.of(span)) : inWitness(List.of(span));
        return Optional.of(NoteTargets.passage(words));
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
