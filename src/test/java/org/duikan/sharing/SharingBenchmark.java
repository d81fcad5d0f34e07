package org.duikan.sharing;

import org.duikan.document.DocumentFacts;
import org.duikan.document.DocumentSummary;
import org.duikan.note.Note;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Prints how long a hundred thousand notes take out of a corpus and into another, medians of five
/// runs.
public final class SharingBenchmark {
    private static final int NOTES = 100_000;
    private static final int RUNS = 5;

    private SharingBenchmark() {}

    public static void main(String[] arguments) throws IOException {
        RandomNotes random = new RandomNotes(1, 5);
        List<Note> notes = random.notes(NOTES);
        NoteShare share = new NoteShare(random.documents(), random.shared(notes));
        KeptTexts texts = KeptTexts.of(random.texts());
        List<HeldDocument> held = random.documents().stream().map(SharingBenchmark::held).toList();
        long[][] times = new long[3][RUNS];
        long size = 0;
        for (int run = 0; run < RUNS; run++) {
            long start = System.nanoTime();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            NoteWriter.write(share, texts, out);
            size = out.size();
            long written = System.nanoTime();
            NoteReading.Read read =
                    (NoteReading.Read)
                            NoteReader.read(
                                    new ByteArrayInputStream(out.toByteArray()), KeptTexts.of());
            long done = System.nanoTime();
            long planned = plan(read, notes, held, texts);
            times[0][run] = written - start;
            times[1][run] = done - written;
            times[2][run] = planned - done;
        }
        System.out.printf(
                Locale.ROOT,
                "%d notes, %.0f MB: written in %.0f ms, read in %.0f ms, planned in %.0f ms%n",
                NOTES,
                size / 1e6,
                median(times[0]),
                median(times[1]),
                median(times[2]));
    }

    /// Half of them new, half known already.
    private static long plan(
            NoteReading.Read read, List<Note> notes, List<HeldDocument> held, KeptTexts texts) {
        List<Note> known = new ArrayList<>(notes.subList(0, NOTES / 2));
        ImportPlan plan = ImportPlan.of(read, known, held, texts);
        if (plan.count(PlannedNote.Standing.SAME) != NOTES / 2 || !plan.without().isEmpty()) {
            throw new IllegalStateException("not what was written");
        }
        return System.nanoTime();
    }

    private static HeldDocument held(SharedDocument document) {
        DocumentSummary summary =
                new DocumentSummary(
                        document.id(),
                        document.name(),
                        DocumentFacts.none(),
                        "",
                        DocumentSummary.Origin.OWN,
                        Optional.empty(),
                        "",
                        1,
                        1,
                        Instant.EPOCH);
        return new HeldDocument(summary, List.of(document.text().orElseThrow()));
    }

    private static double median(long[] times) {
        Arrays.sort(times);
        return times[RUNS / 2] / 1e6;
    }
}
