package org.duikan.report;

import org.duikan.document.AlignableUnit;
import org.duikan.document.DocumentId;
import org.duikan.i18n.Texts;
import org.duikan.note.Note;
import org.duikan.note.Place;
import org.duikan.note.PlacedNote;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Notes as Markdown, by document and section, in the order of the text; lost ones last. What the
/// reader and the documents say is escaped, so that it reads as it stands.
final class NoteMarkdown {
    private static final String SPECIAL = "\\`*_{}[]<>()#+-.!|~&=$^:";

    private final NoteList list;
    private final NoteWords words;
    private final Texts texts;
    private final StringBuilder out = new StringBuilder();

    private NoteMarkdown(NoteList list, Texts texts) {
        this.list = list;
        this.texts = texts;
        words = new NoteWords(list, texts);
    }

    static String of(NoteList list, Texts texts) {
        return new NoteMarkdown(list, texts).write();
    }

    private String write() {
        line("# " + texts.get("notetable.title"));
        Map<DocumentId, List<PlacedNote>> byDocument = new LinkedHashMap<>();
        list.documents().forEach(one -> byDocument.put(one.id(), new ArrayList<>()));
        for (PlacedNote placed : list.notes()) {
            DocumentId document = placed.note().target().place().document();
            byDocument.computeIfAbsent(document, _ -> new ArrayList<>()).add(placed);
        }
        byDocument.forEach(
                (document, notes) -> {
                    if (!notes.isEmpty()) {
                        document(document, notes);
                    }
                });
        return out.toString();
    }

    private void document(DocumentId document, List<PlacedNote> notes) {
        line("## " + escaped(words.name(document)));
        String section = "";
        for (PlacedNote placed : inOrder(notes)) {
            String now = section(placed);
            if (!now.equals(section)) {
                line("### " + escaped(now));
                section = now;
            }
            note(placed);
        }
    }

    private static List<PlacedNote> inOrder(List<PlacedNote> notes) {
        return notes.stream()
                .sorted(
                        Comparator.comparing(
                                one ->
                                        NoteWords.start(one, one.note().target().place())
                                                .orElse(Integer.MAX_VALUE)))
                .toList();
    }

    private String section(PlacedNote placed) {
        Place place = placed.note().target().place();
        if (NoteWords.start(placed, place).isEmpty()) {
            return texts.get("notetable.without-place");
        }
        Optional<AlignableUnit> unit = words.unit(placed, place);
        String groups =
                unit.stream()
                        .flatMap(one -> one.path().stream())
                        .map(UnitName::heading)
                        .filter(heading -> !heading.isEmpty())
                        .collect(Collectors.joining(" / "));
        return groups.isEmpty() ? texts.get("notetable.outside-sections") : groups;
    }

    private void note(PlacedNote placed) {
        Note note = placed.note();
        String quote = words.quote(note);
        if (!quote.isEmpty()) {
            quote.lines().forEach(one -> out.append("> ").append(escaped(one)).append("  \n"));
            out.append('\n');
        }
        List<String> facts = new ArrayList<>();
        facts.add("**" + words.kind(note) + " " + note.writing().colour().letter() + "**");
        facts.add(escaped(words.places(placed)));
        if (note.target().facing().isPresent()) {
            facts.add(escaped(words.documents(note)));
        }
        facts.add(escaped(note.author()));
        facts.add(words.time(note.changed()));
        facts.add(words.state(placed));
        facts.add(escaped(words.tags(note)));
        line(facts.stream().filter(one -> !one.isBlank()).collect(Collectors.joining(" · ")));
        paragraph(note.writing().text());
        if (note.reply().isPresent()) {
            paragraph(texts.get("notetable.reply") + " " + words.reply(note));
        }
    }

    private void paragraph(String text) {
        if (!text.isBlank()) {
            line(text.lines().map(NoteMarkdown::escaped).collect(Collectors.joining("  \n")));
        }
    }

    private void line(String text) {
        out.append(text).append("\n\n");
    }

    private static String escaped(String text) {
        StringBuilder safe = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\t') {
                safe.append(' ');
            } else {
                safe.append(SPECIAL.indexOf(c) >= 0 ? "\\" : "").append(c);
            }
        }
        return safe.toString().strip();
    }
}
