package org.duikan.ui.notes;

import org.duikan.note.Note;
import org.duikan.sharing.ImportPlan;
import org.duikan.sharing.NoteExchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Saves what was chosen from a file of notes. Blocks.
///
/// @param exchange the corpus it comes into
/// @param plan what was shown
/// @param taken what was chosen from it
record NoteArrival(NoteExchange exchange, ImportPlan plan, ImportPlan.Taken taken)
        implements Callable<Optional<NoteSteps.Step>> {

    /// What was saved, without notes that were there just so; empty where nothing was, because the
    /// corpus has other versions now than those the reader chose between.
    @Override
    public Optional<NoteSteps.Step> call() {
        Map<UUID, Note> now =
                exchange.notes().all().stream()
                        .collect(Collectors.toMap(Note::id, Function.identity()));
        boolean same =
                plan.notes().stream()
                        .allMatch(
                                one ->
                                        Optional.ofNullable(now.get(one.theirs().id()))
                                                .equals(one.mine()));
        if (!same) {
            return Optional.empty();
        }
        exchange.save(taken);
        List<Optional<Note>> before = new ArrayList<>();
        List<Note> after = new ArrayList<>();
        for (Note note : taken.notes()) {
            if (!note.equals(now.get(note.id()))) {
                before.add(Optional.ofNullable(now.get(note.id())));
                after.add(note);
            }
        }
        return Optional.of(new NoteSteps.Step(before, after));
    }
}
