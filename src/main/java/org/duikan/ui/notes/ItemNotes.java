package org.duikan.ui.notes;

import org.duikan.collation.Item;
import org.duikan.document.DocumentId;
import org.duikan.text.TextSpan;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Which notes are about items between a base and a witness.
public final class ItemNotes {
    private final NotesModel model;
    private final Supplier<Optional<ItemTargets>> pair;

    /// @param pair the two documents now; empty where none are known
    public ItemNotes(NotesModel model, Supplier<Optional<ItemTargets>> pair) {
        this.model = model;
        this.pair = pair;
    }

    /// The letters of the notes that stand at the very words of an item; empty where there is none.
    public String letters(Item item) {
        return pair.get().map(targets -> letters(targets, item)).orElse("");
    }

    private String letters(ItemTargets targets, Item item) {
        return Stream.concat(
                        at(targets.base(), targets.spansInBase(item)),
                        at(targets.witness(), targets.spansInWitness(item)))
                .map(entry -> entry.note())
                .distinct()
                .map(note -> Character.toString(note.writing().colour().letter()))
                .collect(Collectors.joining());
    }

    private Stream<NoteIndex.Entry> at(DocumentId document, List<TextSpan> spans) {
        NoteIndex index = model.index(document);
        return spans.stream()
                .limit(1)
                .flatMap(
                        span -> index.in(span).stream().filter(entry -> entry.span().equals(span)));
    }
}
