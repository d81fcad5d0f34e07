package org.duikan.report;

import org.duikan.i18n.Texts;
import org.duikan.note.Note;
import org.duikan.note.PlacedNote;
import org.duikan.report.HandInTable.Cell;
import org.duikan.report.HandInTable.Column;
import org.duikan.report.HandInTable.Row;

import java.util.List;
import java.util.stream.Stream;

/// Notes as a table, one a row.
final class NoteTable {
    private final NoteWords words;
    private final Texts texts;

    private NoteTable(NoteList list, Texts texts) {
        this.words = new NoteWords(list, texts);
        this.texts = texts;
    }

    static HandInTable of(NoteList list, Texts texts) {
        NoteTable table = new NoteTable(list, texts);
        long lost =
                list.notes().stream().filter(one -> one.state() == PlacedNote.State.LOST).count();
        return new HandInTable(
                texts.get("notetable.title"),
                List.of(texts.get("notetable.count", list.notes().size(), lost)),
                table.columns(),
                list.notes().stream().map(table::row).toList());
    }

    private List<Column> columns() {
        return List.of(
                column("notetable.document", 10, false),
                column("notetable.place", 8, false),
                column("notetable.target", 5, false),
                column("notetable.quote", 18, true),
                column("notetable.note", 20, false),
                column("notetable.kind", 5, false),
                column("notetable.tags", 6, false),
                column("notetable.colour", 3, false),
                column("notetable.author", 5, false),
                column("notetable.created", 5, false),
                column("notetable.changed", 5, false),
                column("notetable.reply", 6, false),
                column("notetable.state", 4, false));
    }

    private Column column(String key, int share, boolean text) {
        return new Column(texts.get(key), share, text);
    }

    private Row row(PlacedNote placed) {
        Note note = placed.note();
        return new Row(
                Stream.of(
                                words.documents(note),
                                words.places(placed),
                                words.target(note),
                                words.quote(note),
                                note.writing().text(),
                                words.kind(note),
                                words.tags(note),
                                String.valueOf(note.writing().colour().letter()),
                                note.author(),
                                words.time(note.created()),
                                words.time(note.changed()),
                                words.reply(note),
                                words.state(placed))
                        .map(Cell::of)
                        .toList());
    }
}
