package org.duikan.ui.importing;

import static org.assertj.core.api.Assertions.assertThat;

import org.duikan.importing.ImportOutcome;
import org.duikan.job.JobContext;
import org.duikan.ui.fx.Notice;
import org.duikan.ui.fx.Problems;
import org.duikan.ui.shell.Fakes;
import org.duikan.ui.shell.Later;
import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

class ImportViewModelTest {
    private static final Path GOOD = Path.of("good.txt");
    private static final Path BROKEN = Path.of("broken.txt");

    private final Later later = new Later();
    private final List<Notice> notices = new ArrayList<>();
    private int changes;
    private final ImportViewModel model =
            new ImportViewModel(
                    ImportViewModelTest::importFile,
                    (_, file, context) -> importFile(file, context),
                    later,
                    new Problems(notices::add),
                    () -> changes++);

    private static ImportOutcome importFile(Path file, JobContext context) {
        context.progress(1);
        if (file.equals(BROKEN)) {
            throw new IllegalStateException("disk gone");
        }
        return new ImportOutcome.Added(Fakes.POINTS);
    }

    @Test
    void importsOneAfterTheOther() {
        model.importFiles(List.of(GOOD, GOOD));
        assertThat(model.runningProperty().get()).isTrue();
        assertThat(model.currentProperty().get()).isEqualTo(GOOD);
        later.next();
        assertThat(model.progress()).isEqualTo(0.5);
        later.next();

        assertThat(model.outcomes()).hasSize(2);
        assertThat(model.runningProperty().get()).isFalse();
        assertThat(changes).isEqualTo(2);
        assertThat(model.newestProperty().get()).isEqualTo(Fakes.POINTS);
    }

    @Test
    void keepsWhatWasFinishedBeforeItWasCancelled() {
        model.importFiles(List.of(GOOD, GOOD, GOOD));
        later.next();

        model.cancel();
        later.all();

        assertThat(model.outcomes()).hasSize(1);
        assertThat(model.runningProperty().get()).isFalse();
        assertThat(changes).isEqualTo(1);
    }

    @Test
    void stopsWhereTheCorpusBreaks() {
        model.importFiles(List.of(BROKEN, GOOD));
        later.all();

        assertThat(model.outcomes()).isEmpty();
        assertThat(model.runningProperty().get()).isFalse();
        assertThat(notices).extracting(Notice::kind).containsExactly(Notice.Kind.PROBLEM);
    }

    @Test
    void forgetsOldOutcomesWithTheNextImport() {
        model.importFiles(List.of(GOOD));
        later.all();
        model.importFiles(List.of(GOOD));
        later.all();

        assertThat(model.outcomes()).hasSize(1);
    }
}
