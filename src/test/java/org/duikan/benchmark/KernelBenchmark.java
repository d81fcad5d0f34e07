package org.duikan.benchmark;

import org.duikan.align.Aligner;
import org.duikan.align.Comparison;
import org.duikan.document.PolicyDocument;
import org.duikan.structure.StructureReader;
import org.duikan.text.SourceText;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;

/// Prints how long it takes to read, align and compare texts, and how much memory that needs.
public final class KernelBenchmark {
    private static final int WARM_UPS = 40;
    private static final int RUNS = 21;
    private static final int LONG_RUNS = 5;
    private static final int FULL = 200_000;
    private static final double MEGABYTE = 1 << 20;

    private KernelBenchmark() {}

    /// @param args the folder of the seeds
    public static void main(String[] args) throws IOException {
        Path seeds = Path.of(args[0]);
        String base = Files.readString(seeds.resolve("2021-yuefu-31-opinion.txt"));
        String witness = Files.readString(seeds.resolve("2021-yuefu-31-web-reprint.txt"));
        heap(seeds);
        seedPair(base, witness);
        longPairs(base);
    }

    private static Comparison compare(String base, String witness) {
        return Aligner.compare(read(base), read(witness));
    }

    private static PolicyDocument read(String text) {
        return StructureReader.read(SourceText.of(text));
    }

    private static void seedPair(String base, String witness) {
        for (int i = 0; i < WARM_UPS; i++) {
            compare(base, witness);
        }
        PolicyDocument one = read(base);
        PolicyDocument other = read(witness);
        print("seed pair: structure", median(RUNS, () -> List.of(read(base), read(witness))));
        print("seed pair: align and diff", median(RUNS, () -> Aligner.compare(one, other)));
        print("seed pair: all, aim 30 ms", median(RUNS, () -> compare(base, witness)));
    }

    private static void longPairs(String source) {
        LongPair half = LongPair.of(source, FULL / 2);
        LongPair full = LongPair.of(source, FULL);
        double halfTime = median(LONG_RUNS, () -> compare(half.base(), half.witness()));
        double fullTime = median(LONG_RUNS, () -> compare(full.base(), full.witness()));
        print(FULL / 2 + " characters: all", halfTime);
        print(FULL + " characters: all", fullTime);
        System.out.printf("growth for twice the text: %.2f%n", fullTime / halfTime);
    }

    /// What stays in memory when all documents are open and each is compared to the first, the
    /// tables of the kernel included.
    private static void heap(Path seeds) throws IOException {
        long before = used();
        List<PolicyDocument> documents = new ArrayList<>();
        List<Path> files;
        try (var found = Files.list(seeds)) {
            files = found.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
        }
        for (Path file : files) {
            documents.add(read(Files.readString(file)));
        }
        List<Comparison> comparisons = new ArrayList<>();
        for (PolicyDocument document : documents.subList(1, documents.size())) {
            comparisons.add(Aligner.compare(documents.getFirst(), document));
        }
        double held = (used() - before) / MEGABYTE;
        System.out.printf(
                "heap for %d documents and %d comparisons: %.1f MB%n",
                documents.size(), comparisons.size(), held);
    }

    private static long used() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    private static double median(int runs, Supplier<?> work) {
        work.get();
        double[] times = new double[runs];
        for (int i = 0; i < runs; i++) {
            long start = System.nanoTime();
            work.get();
            times[i] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(times);
        return times[runs / 2];
    }

    private static void print(String what, double milliseconds) {
        System.out.printf("%s: %.1f ms%n", what, milliseconds);
    }
}
