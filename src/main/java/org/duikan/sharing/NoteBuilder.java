package org.duikan.sharing;

import org.duikan.note.Note;
import org.duikan.note.Place;
import org.duikan.note.Target;
import org.duikan.sharing.NoteProblem.Kind;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Makes notes of drafts, once all texts are known; of two of one name the one changed later stays.
final class NoteBuilder {
    private final DocumentTable documents;
    private final AnchorBuilder anchors;
    private final List<NoteProblem> problems;
    private final Map<UUID, Note> notes = new LinkedHashMap<>();

    NoteBuilder(DocumentTable documents, AnchorBuilder anchors, List<NoteProblem> problems) {
        this.documents = documents;
        this.anchors = anchors;
        this.problems = problems;
    }

    void add(Draft draft) {
        Note note = note(draft);
        Note other = notes.get(note.id());
        if (other != null) {
            problems.add(NoteProblem.of(Kind.NAME_TWICE, draft.label()));
        }
        if (other == null || note.changed().isAfter(other.changed())) {
            notes.put(note.id(), note);
        }
    }

    List<Note> notes() {
        return List.copyOf(notes.values());
    }

    private Note note(Draft draft) {
        Draft.Aim aim = draft.target();
        Target target =
                new Target(
                        aim.kind(),
                        place(aim.place(), draft),
                        aim.facing().map(side -> place(side, draft)));
        return new Note(
                draft.id(),
                target,
                draft.confirmed().stream().map(side -> place(side, draft)).toList(),
                draft.writing(),
                draft.reply(),
                draft.author(),
                draft.created(),
                draft.changed(),
                draft.binned(),
                draft.carriedFrom());
    }

    private Place place(Draft.Side side, Draft draft) {
        String name = documents.get(side.document()).label();
        return new Place(
                side.document(),
                side.marks().stream()
                        .map(mark -> anchors.build(mark, draft.label(), name))
                        .toList());
    }
}
