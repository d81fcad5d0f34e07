package org.duikan.ui.notebook;

import org.duikan.i18n.Texts;
import org.duikan.note.Note;
import org.duikan.sharing.PlannedNote;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// In what two versions of a note differ.
///
/// @param parts names of what differs, as their texts are named
record NoteDifference(List<String> parts) {
    private static final Map<String, Function<Note, Object>> PARTS = byName();

    private static Map<String, Function<Note, Object>> byName() {
        Map<String, Function<Note, Object>> parts = new LinkedHashMap<>();
        parts.put("text", note -> note.writing().text());
        parts.put("tags", note -> note.writing().tags());
        parts.put("kind", note -> note.writing().kind());
        parts.put("colour", note -> note.writing().colour());
        parts.put("reply", Note::reply);
        parts.put("bin", Note::binned);
        parts.put("place", note -> List.of(note.target(), note.confirmed()));
        return parts;
    }

    /// What a file says otherwise than the corpus.
    static NoteDifference of(PlannedNote planned) {
        return new NoteDifference(
                planned.mine().stream()
                        .flatMap(
                                mine ->
                                        PARTS.entrySet().stream()
                                                .filter(part -> differs(part, mine, planned)))
                        .map(Map.Entry::getKey)
                        .toList());
    }

    private static boolean differs(
            Map.Entry<String, Function<Note, Object>> part, Note mine, PlannedNote planned) {
        return !part.getValue().apply(mine).equals(part.getValue().apply(planned.theirs()));
    }

    String sentence(Texts texts) {
        return parts.isEmpty()
                ? texts.get("exchange.part-other")
                : parts.stream()
                        .map(part -> texts.get("exchange.part-" + part))
                        .collect(Collectors.joining(texts.get("handin.separator")));
    }
}
