package org.duikan.store;

import org.duikan.document.DocumentId;
import org.duikan.note.Note;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// Prints how long the notes of a document take to be read and one to be saved, where there are ten
/// thousand with three versions each.
public final class NoteBenchmark {
    private static final int NOTES = 10_000;
    private static final int VERSIONS = 3;
    private static final int RUNS = 15;

    private NoteBenchmark() {}

    /// @param args none
    public static void main(String[] args) throws IOException {
        Path folder = Files.createTempDirectory("duikan-notes");
        try {
            CorpusFixture fixture = new CorpusFixture(folder);
            DocumentId document;
            try (Corpus corpus = fixture.open()) {
                document = CorpusFixture.add(corpus, "一.txt", CorpusFixture.THREE_CLAUSES).id();
                fill(corpus, document);
            }
            System.out.printf("file %.0f MB%n", Files.size(fixture.file()) / 1e6);
            measure(fixture, document);
        } finally {
            delete(folder);
        }
    }

    private static void fill(Corpus corpus, DocumentId document) {
        List<Note> notes =
                Stream.generate(() -> NoteFixture.passage(document)).limit(NOTES).toList();
        for (int version = 0; version < VERSIONS; version++) {
            String text = "第" + version + "稿：此处与原件不同，见纸本第二页。".repeat(4);
            notes = notes.stream().map(note -> NoteFixture.saying(note, text)).toList();
            long start = System.nanoTime();
            corpus.notes().save(notes);
            print("save of " + NOTES + " versions at once", millis(start));
        }
    }

    private static void measure(CorpusFixture fixture, DocumentId document) {
        long start = System.nanoTime();
        try (Corpus corpus = fixture.open()) {
            print("opening", millis(start));
            print("latest of the document, first time", time(() -> corpus.notes().in(document)));
            print("latest of the document", median(() -> corpus.notes().in(document)));
            print("latest of all", median(() -> corpus.notes().all()));
            Note[] note = {corpus.notes().in(document).get(NOTES / 2)};
            print("versions of one", median(() -> corpus.notes().versions(note[0].id())));
            print(
                    "save of one version",
                    median(
                            () -> {
                                note[0] =
                                        NoteFixture.saying(note[0], note[0].writing().text() + "。");
                                corpus.notes().save(List.of(note[0]));
                            }));
            print("verify", time(corpus::verify));
        }
    }

    private static double median(Runnable work) {
        List<Double> times = new ArrayList<>();
        for (int run = 0; run < 2 * RUNS; run++) {
            times.add(time(work));
        }
        double[] warm = times.stream().skip(RUNS).mapToDouble(Double::doubleValue).toArray();
        Arrays.sort(warm);
        return warm[warm.length / 2];
    }

    private static double time(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return millis(start);
    }

    private static double millis(long start) {
        return (System.nanoTime() - start) / 1e6;
    }

    private static void print(String name, double millis) {
        System.out.printf("%-36s %9.1f ms%n", name, millis);
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
