package org.duikan.ui.notes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duikan.ui.notes.NotesDesk.BASE;
import static org.duikan.ui.notes.NotesDesk.WITNESS;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.duikan.document.DocumentId;
import org.duikan.note.PlacedNote;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.UUID;

class NoteLinesTest {
    private final NotesDesk desk = new NotesDesk();
    private final UUID late = desk.note("资产登记", "后");
    private final UUID early = desk.note("一网通办", "前");
    private final List<PlacedNote> before = desk.model.notes();
    private final ObservableList<PlacedNote> lines =
            FXCollections.observableArrayList(NoteLines.of(before, List.of(BASE, WITNESS)));

    @Test
    void theyStandInTheOrderOfTheText() {
        assertThat(lines).extracting(one -> one.note().id()).containsExactly(early, late);
        assertThat(NoteLines.of(before, List.of(new DocumentId(9)))).isEmpty();
    }

    @Test
    void aNewerVersionTakesItsLine() {
        desk.type(late, "后来");
        desk.model.flush();
        desk.runner.runAll();
        assertThat(NoteLines.refresh(lines, before, desk.model.notes())).isTrue();
        assertThat(lines).isEqualTo(NoteLines.of(desk.model.notes(), List.of(BASE)));
        assertThat(lines.getLast().note().writing().text()).isEqualTo("后来");
    }

    @Test
    void whatMovesOrGoesIsNotForTheLinesToFollow() {
        desk.model.confirm(late, BASE, List.of(NotesDesk.span("数据安全")));
        desk.runner.runAll();
        assertThat(NoteLines.refresh(lines, before, desk.model.notes())).isFalse();
        desk.model.bin(List.of(late));
        desk.runner.runAll();
        assertThat(NoteLines.refresh(lines, before, desk.model.notes())).isFalse();
    }
}
