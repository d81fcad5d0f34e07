package org.duikan.ui.library;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.duikan.document.DocumentSummary;
import org.duikan.i18n.Texts;
import org.duikan.job.JobRunner;
import org.duikan.ui.fx.Notice;
import org.duikan.ui.shell.Fakes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.ArrayList;
import java.util.List;

class LibraryViewModelTest {
    private final Fakes.Documents documents = Fakes.documents();
    private final ObservableList<DocumentSummary> list =
            FXCollections.observableArrayList(documents.list());
    private final List<Notice> notices = new ArrayList<>();
    private final LibraryViewModel model =
            new LibraryViewModel(
                    documents,
                    list,
                    JobRunner.sameThread(),
                    notices::add,
                    () -> list.setAll(documents.list()));

    @ParameterizedTest
    @CsvSource({"'', 3", "粤府, 1", "工作 2024, 1", "２０２４, 1", "FILE-2, 1", "2021-04-03, 1", "没有的词, 0"})
    void narrowsByEveryTypedWord(String typed, int left) {
        model.filterProperty().set(typed);

        assertThat(model.shown()).hasSize(left);
        assertThat(model.isEmpty()).isFalse();
    }

    @Test
    void deletesWithAWayBack() {
        model.delete(Fakes.REPRINT);

        assertThat(model.shown()).containsExactly(Fakes.OPINION, Fakes.POINTS);
        assertThat(model.deletedSeedsProperty().get()).isEqualTo(1);
        Notice notice = notices.getLast();
        assertThat(notice.text().apply(Texts.in(Texts.CHINESE))).contains("网络转载 2021-05-13");

        notice.way().orElseThrow().action().run();

        assertThat(model.shown()).hasSize(3);
        assertThat(model.deletedSeedsProperty().get()).isZero();
    }

    @Test
    void undoesTheLastDeletionOnce() {
        model.delete(Fakes.REPRINT);
        model.undo();
        model.delete(Fakes.POINTS);
        model.undo();
        model.undo();

        assertThat(model.shown()).hasSize(3);
    }

    @Test
    void bringsBundledDocumentsBack() {
        model.delete(Fakes.REPRINT);
        model.delete(Fakes.POINTS);

        model.bringSeedsBack();

        assertThat(model.shown()).hasSize(3);
        assertThat(notices.getLast().text().apply(Texts.in(Texts.ENGLISH)))
                .isEqualTo("2 bundled files were brought back.");
    }
}
