package org.duikan.ui.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.duikan.text.TextSpan;
import org.duikan.ui.text.Selection.Position;
import org.junit.jupiter.api.Test;

class SelectionModelTest {

    @Test
    void copiesTheLettersOfOneColumnWithoutTheGapBehindTheLabel() {
        SelectionModel selection = model("(一)甲乙|(1)abc", "(二)丙|(2)def");

        selection.place(0, 0, 0);
        selection.extend(1, 0, 5);

        assertThat(selection.selectedText()).isEqualTo("(一)甲乙\n(二)丙");
        assertThat(selection.get().in(0, 1, 3)).isEqualTo(TextSpan.at(0));
    }

    @Test
    void selectsBackwardsAsWell() {
        SelectionModel selection = model("甲乙丙", "丁戊己");

        selection.place(1, 0, 2);
        selection.extend(0, 0, 1);

        assertThat(selection.selectedText()).isEqualTo("乙丙\n丁戊");
        assertThat(selection.get().start()).isEqualTo(new Position(0, 1));
    }

    @Test
    void staysInItsColumn() {
        SelectionModel selection = model("甲乙|丙丁");

        selection.place(0, 0, 1);
        selection.extend(0, 1, 2);

        assertThat(selection.get().isEmpty()).isTrue();
    }

    @Test
    void passesOverCellsThatRepeatOthersUnlessTheySelectAlone() {
        SelectionModel selection = model("甲", "~乙", "丙");

        selection.selectAll();
        assertThat(selection.selectedText()).isEqualTo("甲\n丙");

        selection.selectParagraph(1, 0, 0);
        assertThat(selection.selectedText()).isEqualTo("乙");
    }

    @Test
    void joinsAParagraphThatWasCutForLayout() {
        SelectionModel selection = model("甲", "+乙", "丙");

        selection.selectAll();

        assertThat(selection.selectedText()).isEqualTo("甲乙\n丙");
    }

    @Test
    void stepsOverGraphemesAndRows() {
        SelectionModel selection = model("a𠮷", "", "b");

        selection.place(0, 0, 1);
        selection.step(true, false);
        assertThat(selection.get().caret()).isEqualTo(new Position(0, 3));
        selection.step(true, true);
        assertThat(selection.get().caret()).isEqualTo(new Position(2, 0));
        selection.step(false, true);
        selection.step(false, true);
        assertThat(selection.selectedText()).isEqualTo("𠮷");
    }

    @Test
    void collapsesToTheEndItIsMovedTo() {
        SelectionModel selection = model("甲乙丙丁");

        selection.select(0, 0, new TextSpan(1, 3));
        selection.step(true, false);
        assertThat(selection.get().caret()).isEqualTo(new Position(0, 3));

        selection.select(0, 0, new TextSpan(1, 3));
        selection.step(false, false);
        assertThat(selection.get().caret()).isEqualTo(new Position(0, 1));
    }

    @Test
    void neverPutsTheCaretInsideAPair() {
        SelectionModel selection = model("a𠮷b");

        selection.place(0, 0, 2);

        assertThat(selection.get().caret().offset()).isEqualTo(1);
    }

    @Test
    void copiesNothingWhereNothingIsSelected() {
        SelectionModel selection = model("甲");

        assertThat(selection.selectedText()).isEmpty();
        selection.place(0, 0, 1);
        assertThat(selection.selectedText()).isEmpty();
    }

    private static SelectionModel model(String... rows) {
        return new SelectionModel(new WrittenGrid(rows));
    }
}
