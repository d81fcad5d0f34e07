package org.duikan.ui.notes;

import org.duikan.document.DocumentId;
import org.duikan.note.Note;
import org.duikan.note.PlacedNote;
import org.duikan.text.TextSpan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// The places of notes in one document, in its order. Asking for a stretch of ten thousand notes'
/// document costs as much as there are notes in it.
final class NoteIndex {
    static final NoteIndex EMPTY = new NoteIndex(List.of());

    private final List<Entry> entries;

    /// The furthest end of all entries up to each.
    private final int[] reach;

    /// @param span where, in UTF-16 units of the document's source
    record Entry(Note note, TextSpan span) {}

    private NoteIndex(List<Entry> entries) {
        this.entries = entries;
        reach = new int[entries.size()];
        int furthest = -1;
        for (int i = 0; i < reach.length; i++) {
            furthest = Math.max(furthest, entries.get(i).span().end());
            reach[i] = furthest;
        }
    }

    static NoteIndex of(DocumentId document, List<PlacedNote> notes) {
        List<Entry> entries = new ArrayList<>();
        for (PlacedNote placed : notes) {
            placed.spans(document).forEach(span -> entries.add(new Entry(placed.note(), span)));
        }
        entries.sort(Comparator.comparing(Entry::span));
        return new NoteIndex(entries);
    }

    /// The same with newer versions of notes that stand where they stood.
    NoteIndex with(Map<UUID, Note> versions) {
        return new NoteIndex(
                entries.stream()
                        .map(
                                one ->
                                        new Entry(
                                                versions.getOrDefault(one.note().id(), one.note()),
                                                one.span()))
                        .toList());
    }

    /// The entries that touch a stretch.
    List<Entry> in(TextSpan stretch) {
        List<Entry> found = new ArrayList<>();
        for (int i = first(stretch.start()); i < entries.size(); i++) {
            Entry entry = entries.get(i);
            if (entry.span().start() > stretch.end()) {
                break;
            }
            if (entry.span().end() >= stretch.start()) {
                found.add(entry);
            }
        }
        return found;
    }

    /// The first entry from which on one may reach to an offset.
    private int first(int offset) {
        int low = 0;
        int high = entries.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (reach[middle] < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /// All places, in the order of the document.
    List<Entry> entries() {
        return entries;
    }
}
