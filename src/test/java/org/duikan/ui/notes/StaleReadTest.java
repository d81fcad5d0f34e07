package org.duikan.ui.notes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duikan.ui.notes.NotesDesk.saying;

import org.duikan.job.Job;
import org.duikan.job.JobRun;
import org.duikan.job.JobRunner;
import org.duikan.note.PlacedNote;
import org.duikan.ui.compare.Desks;
import org.junit.jupiter.api.Test;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/// Notes that were read before a save and arrive after it.
class StaleReadTest {
    private final KeptNotes kept = new KeptNotes();
    private final ToldLater runner = new ToldLater();
    private final NotesModel model =
            new NotesModel(kept.services(), runner, notice -> {}, new HandDelay());

    /// Does jobs at once and tells what came of them when asked, the newest first.
    private static final class ToldLater implements JobRunner {
        private final Deque<Runnable> told = new ArrayDeque<>();

        @Override
        public <T> JobRun run(
                Job<T> job, Consumer<? super T> done, Consumer<? super Exception> failed) {
            return JobRunner.sameThread()
                    .run(job, result -> told.push(() -> done.accept(result)), failed);
        }

        void tellAll() {
            while (!told.isEmpty()) {
                told.pop().run();
            }
        }
    }

    private UUID open() {
        kept.documents.put(NotesDesk.BASE, NotesDesk.DOCUMENT);
        model.show(Desks.desk(NotesDesk.DOCUMENT));
        runner.tellAll();
        UUID note = model.add(NotesDesk.on("一网通办"), saying("旧"));
        runner.tellAll();
        return note;
    }

    @Test
    void theyDoNotHideWhatWasSavedInTheMeantime() {
        UUID note = open();
        model.showAll();
        model.write(note, saying("新"));
        model.flush();
        runner.tellAll();
        assertThat(model.notes())
                .extracting(PlacedNote::note)
                .extracting(one -> one.writing().text())
                .containsExactly("新");
    }

    @Test
    void theyDoNotBringBackWhatWentToTheBin() {
        UUID note = open();
        model.showAll();
        model.bin(List.of(note));
        runner.tellAll();
        assertThat(model.notes()).isEmpty();
    }
}
