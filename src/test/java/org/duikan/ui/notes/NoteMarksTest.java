package org.duikan.ui.notes;

import static org.assertj.core.api.Assertions.assertThat;

import org.duikan.note.NoteColour;
import org.duikan.note.NoteKind;
import org.duikan.note.Place;
import org.duikan.note.Target;
import org.duikan.note.Writing;
import org.duikan.text.TextSpan;
import org.duikan.ui.text.Face;
import org.duikan.ui.text.Mark;
import org.duikan.ui.text.ShownPassage;
import org.duikan.ui.text.SourceGrid;
import org.duikan.ui.text.SpanGrid;
import org.duikan.ui.text.StyledText;
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

    @Test
    void anAbsenceIsMarkedWhereTheWordsAreAndWhereTheyAreMissed() {
        SourceGrid pair = new PairGrid(grid, "对校本无此条");
        NoteMarks both =
                new NoteMarks(
                        desk.model,
                        pair,
                        column -> Optional.of(column == 0 ? NotesDesk.BASE : NotesDesk.WITNESS));
        Place words = NotesDesk.on(SECOND).place();
        Place gap = new Place(NotesDesk.WITNESS, List.of());
        UUID absence =
                note(new Target(Target.Kind.ABSENCE, words, Optional.of(gap)), NoteColour.YELLOW);
        Mark bar =
                new Mark(
                        new TextSpan(0, 6), Mark.Kind.NOTE_BAR, true, new Mark.Sign("A", "yellow"));
        assertThat(both.marks(3, 1)).containsExactly(bar);
        assertThat(both.marks(3, 0)).extracting(Mark::kind).containsExactly(Mark.Kind.NOTE_BAR);
        assertThat(both.marks(0, 1)).as("another clause is absent too").isEmpty();
        assertThat(both.noteAt(3, 1, 2)).contains(absence);

        note(new Target(Target.Kind.UNIT, words, Optional.empty()), NoteColour.RED);
        assertThat(both.marks(3, 1)).as("a note on the words alone").hasSize(1);
    }

    @Test
    void aFoldedClauseHasOneBarForEachColour() {
        grid.folded(NotesDesk.span(SECOND));
        note(NotesDesk.on("加强数据"), NoteColour.RED);
        note(NotesDesk.on("安全"), NoteColour.RED);
        UUID blue = note(NotesDesk.on("管理"), NoteColour.BLUE);
        desk.model.go(null);
        assertThat(marks.marks(4, 0))
                .extracting(mark -> mark.kind() + mark.sign().letter())
                .containsExactly("NOTE_BARD", "NOTE_BARC");
        desk.model.bin(List.of(blue));
        desk.runner.runAll();
        assertThat(marks.marks(4, 0)).hasSize(1);
    }

    /// A grid beside a column that has nothing of its document.
    private record PairGrid(SourceGrid base, String gap) implements SourceGrid {
        @Override
        public int rows() {
            return base.rows();
        }

        @Override
        public int columns() {
            return 2;
        }

        @Override
        public StyledText text(int row, int column) {
            return column == 0 ? base.text(row, 0) : StyledText.of(gap, Face.REMARK);
        }

        @Override
        public boolean isRepeated(int row, int column) {
            return column == 0 && base.isRepeated(row, 0);
        }

        @Override
        public boolean isContinued(int row, int column) {
            return column == 0 && base.isContinued(row, 0);
        }

        @Override
        public List<ShownPassage> passages(int row, int column) {
            return column == 0 ? base.passages(row, 0) : List.of();
        }
    }
}
