package org.duikan.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import org.duikan.document.PolicyDocument;
import org.duikan.i18n.Texts;
import org.duikan.job.JobRunner;
import org.duikan.ui.compare.Desks;
import org.duikan.ui.compare.Sketch;
import org.duikan.ui.text.Mark;
import org.duikan.ui.text.OutlineEntry;
import org.junit.jupiter.api.Test;

class ReaderViewModelTest {
    private final ReaderViewModel model =
            new ReaderViewModel(Texts.in(Texts.CHINESE), JobRunner.sameThread());

    @Test
    void showsEveryLetterOfADocumentOnce() {
        PolicyDocument document = Desks.seed("2021-yuefu-31-opinion");
        model.show(Desks.desk(document));

        model.selection().selectAll();
        assertThat(letters(model.selection().selectedText()))
                .isEqualTo(letters(document.source().text()));
    }

    @Test
    void outlinesHeadingsClausesAndTheMissingNumber() {
        model.show(Desks.reprint());

        assertThat(model.outline().stream().map(OutlineEntry::num))
                .containsExactly(
                        "四", "(九)", "(十)", "五", "(十四)", "六", "(十七)", "(十八)", "(十九)", "(二十)", "七",
                        "(二十四)", "(二十五)", "九", "(三十一)");
        assertThat(model.outline().get(1).heading()).isEqualTo("深入挖掘社会数据价值");
        assertThat(model.outline().get(8).marks().getFirst().state())
                .isEqualTo(OutlineEntry.State.REMARKED);
    }

    @Test
    void saysHowMuchThereIs() {
        model.show(Desks.desk(Sketch.document("(一)甲。\n(二)乙𠮷。")));

        assertThat(model.status()).containsExactly("2 条", "12 字", "检查 0 项");
    }

    @Test
    void marksWhatIsDoubledAtASeam() {
        model.show(Desks.desk(Desks.seed("2021-yuefu-31-opinion")));

        int row =
                model.rowOfSource(
                        model.deskProperty().get().base().source().text().indexOf("(二十四)") + 20);
        assertThat(model.rows().get(row).text().text()).startsWith("(二十四)");
        assertThat(model.marks().marks(row, 0))
                .extracting(Mark::kind)
                .containsExactly(Mark.Kind.SUSPECT);
    }

    @Test
    void cutsALongParagraphIntoRowsThatGoOn() {
        model.show(Desks.desk(Sketch.document("推动发展。".repeat(3000))));

        assertThat(model.rows()).hasSize(3);
        assertThat(model.rows())
                .extracting(ReaderRow::continued)
                .containsExactly(false, true, true);
        model.selection().selectAll();
        assertThat(model.selection().selectedText()).isEqualTo("推动发展。".repeat(3000));
        assertThat(model.rowOfSource(14_000)).isEqualTo(2);
    }

    private static String letters(String text) {
        return text.replaceAll("[\\s\\u3000\\x{2028}]", "");
    }
}
