package org.duikan.align;

import org.duikan.document.PolicyDocument;
import org.duikan.structure.StructureReader;
import org.duikan.text.SourceText;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Prints how long comparisons take and how their cost grows with the number of clauses.
public final class AlignmentBenchmark {
    private static final int LENGTH = 250;

    /// Documents of up to this many units are compared several times; the best time counts.
    private static final int FEW = 10_000;

    private static final int RUNS = 3;

    private AlignmentBenchmark() {}

    /// @param args sizes for which the growth is measured; 500 to 8000 without
    public static void main(String[] args) {
        List<Integer> sizes =
                args.length == 0
                        ? List.of(500, 1000, 2000, 4000, 8000)
                        : List.of(args).stream().map(Integer::valueOf).toList();
        time("warming up", clauses(500, 0), clauses(500, 0.05));
        time("warming up", clauses(1000, 0), clauses(1000, 0.05));
        List<Double> times = new ArrayList<>();
        for (int size : sizes) {
            times.add(time(size + " clauses, revised", clauses(size, 0), clauses(size, 0.05)));
        }
        double growth =
                Math.log(times.getLast() / times.getFirst())
                        / Math.log((double) sizes.getLast() / sizes.getFirst());
        System.out.printf("exponent of growth %.2f%n", growth);
        PolicyDocument same = repeated(5000, "国家建立健全数字化发展工作机制，统筹推进有关工作。");
        time("5000 times the same clause", same, same);
        PolicyDocument bare = repeated(50_000, "");
        time("50000 bare labels", bare, bare);
        time("1000 clauses, another plan", clauses(1000, 0), clauses(1000, 1.5));
        time("20000 clauses, revised", clauses(20_000, 0), clauses(20_000, 0.05));
    }

    private static double time(String name, PolicyDocument base, PolicyDocument witness) {
        int runs = base.alignableUnits().size() > FEW ? 1 : RUNS;
        double seconds = Double.MAX_VALUE;
        Comparison comparison = null;
        for (int run = 0; run < runs; run++) {
            long start = System.nanoTime();
            comparison = Aligner.compare(base, witness);
            seconds = Math.min(seconds, (System.nanoTime() - start) / 1e9);
        }
        System.out.printf("%-28s %8.2f s, %d links%n", name, seconds, comparison.links().size());
        return seconds;
    }

    /// Clauses of words drawn from the seeds, a share of their characters drawn anew, some moved.
    static PolicyDocument clauses(int count, double rewritten) {
        String words = QualityCase.foreignWords("");
        Random text = new Random(1);
        Random edits = new Random(2);
        List<String> clauses = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            StringBuilder clause = new StringBuilder();
            while (clause.length() < LENGTH) {
                int from = text.nextInt(words.length() - 12);
                clause.append(words, from, from + 4 + text.nextInt(8));
            }
            for (int k = 0; k < rewritten * clause.length(); k++) {
                char other = words.charAt(edits.nextInt(words.length()));
                clause.setCharAt(edits.nextInt(clause.length()), other);
            }
            clauses.add(clause.toString().replace('\n', ' '));
        }
        for (int i = 0; rewritten > 0 && i < count / 50; i++) {
            String moved = clauses.remove(edits.nextInt(clauses.size()));
            clauses.add(edits.nextInt(clauses.size()), moved);
        }
        return document(clauses);
    }

    static PolicyDocument repeated(int count, String text) {
        List<String> clauses = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            clauses.add(text);
        }
        return document(clauses);
    }

    static PolicyDocument document(List<String> clauses) {
        StringBuilder text = new StringBuilder("规定\n");
        for (int i = 0; i < clauses.size(); i++) {
            text.append("第").append(i + 1).append("条 ").append(clauses.get(i)).append('\n');
        }
        return StructureReader.read(SourceText.of(text.toString()));
    }
}
