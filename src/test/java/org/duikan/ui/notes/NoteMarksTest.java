package org.duikan.ui.notes;

import static org.assertj.core.api.Assertions.assertThat;

import org.duikan.note.NoteColour;
import org.duikan.note.NoteKind;
import org.duikan.note.Target;
import org.duikan.note.Writing;
import org.duikan.text.TextSpan;
import org.duikan.ui.text.Mark;
import org.duikan.ui.text.SpanGrid;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

class NoteMarksTest {
    private static final String FIRST = "加快数字政府建设。推动政务服务一网通办，省市县三级联动。";
    private static final String SECOND = "加强数据安全管理。";
    private static final int LABEL = SpanGrid.LABEL.length();

    private final NotesDesk desk = new NotesDesk();
    private final SpanGrid grid =
            new SpanGrid(NotesDesk.DOCUMENT.source())
                    .row(NotesDesk.span(FIRST))
                    .part(10, NotesDesk.span(FIRST))
                    .repeated(NotesDesk.span(FIRST))
                    .row(NotesDesk.span(SECOND));
    private final NoteMarks marks =
            new NoteMarks(desk.model, grid, _ -> Optional.of(NotesDesk.BASE));

    private UUID note(Target target, NoteColour colour) {
        UUID note = desk.model.add(target, new Writing(NoteKind.COMMENT, colour, List.of(), ""));
        desk.runner.runAll();
        return note;
    }

    private static TextSpan at(String words) {
        int at = LABEL + FIRST.indexOf(words);
        return new TextSpan(at, at + words.length());
    }

    @Test
    void wordsAreMarkedWithTheLetterOfTheirColour() {
        note(NotesDesk.on("数字政府建设"), NoteColour.RED);
        assertThat(marks.marks(0, 0))
                .containsExactly(
                        new Mark(at("数字政府建设"), Mark.Kind.NOTE, true, new Mark.Sign("D", "red")));
        assertThat(marks.marks(3, 0)).isEmpty();
        assertThat(marks.marks(2, 0)).as("repeated").isEmpty();
        desk.model.go(null);
        assertThat(marks.marks(0, 0)).extracting(Mark::current).containsExactly(false);
    }

    @Test
    void aPartThatGoesOnHasNoLetter() {
        note(NotesDesk.on("推动政务服务一网通办"), NoteColour.GREEN);
        assertThat(marks.marks(0, 0)).extracting(mark -> mark.sign().letter()).containsExactly("B");
        assertThat(marks.marks(1, 0)).extracting(mark -> mark.sign().letter()).containsExactly("");
        TextSpan span = marks.marks(1, 0).getFirst().span();
        assertThat(span.of(grid.text(1, 0).text()))
                .isEqualTo("推动政务服务一网通办".substring(10 - FIRST.indexOf("推动")));
    }

    @Test
    void aWholeHasABar() {
        Target passage = NotesDesk.on(SECOND);
        note(new Target(Target.Kind.UNIT, passage.place(), Optional.empty()), NoteColour.YELLOW);
        assertThat(marks.marks(3, 0)).extracting(Mark::kind).containsExactly(Mark.Kind.NOTE_BAR);
    }

    @Test
    void theColourChangesWithTheNote() {
        UUID note = note(NotesDesk.on("数字政府建设"), NoteColour.RED);
        assertThat(marks.marks(0, 0)).hasSize(1);
        desk.model.write(note, new Writing(NoteKind.COMMENT, NoteColour.VIOLET, List.of(), "改"));
        desk.model.flush();
        desk.runner.runAll();
        assertThat(marks.marks(0, 0)).extracting(m -> m.sign().colour()).containsExactly("violet");
        desk.model.bin(List.of(note));
        desk.runner.runAll();
        assertThat(marks.marks(0, 0)).isEmpty();
    }

    @Test
    void theShortestNoteAtAPlaceIsTheOneMeant() {
        UUID wide = note(NotesDesk.on("推动政务服务一网通办"), NoteColour.RED);
        UUID narrow = note(NotesDesk.on("政务服务"), NoteColour.BLUE);
        assertThat(marks.noteAt(0, 0, at("政务服务").start() + 1)).contains(narrow);
        assertThat(marks.noteAt(0, 0, at("一网通办").start() + 1)).contains(wide);
        assertThat(marks.noteAt(0, 0, LABEL + 1)).isEmpty();
        assertThat(marks.noteAt(2, 0, at("政务服务").start() + 1)).isEmpty();
        assertThat(new NoteMarks(desk.model, grid, _ -> Optional.empty()).marks(0, 0)).isEmpty();
    }
}
