package org.duikan.anchor;

import org.duikan.align.Aligner;
import org.duikan.align.Comparison;
import org.duikan.document.AlignableUnit;
import org.duikan.document.PolicyDocument;
import org.duikan.structure.StructureReader;
import org.duikan.text.SourceText;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/// Prints what becomes of anchors when texts change, and how long finding them takes.
///
/// 2,000 random anchors an edit on the five seeds, the same on every run. The edited text is read
/// anew, so that slips of reading and aligning count too; [Truth] says what is right.
public final class AnchorBenchmark {
    private static final int ANCHORS = 80;
    private static final int ROUNDS = 5;
    private static final int LOOK_ALIKES = 8;
    private static final int IN_CLAUSE = 12;
    private static final int TIMED = 10_000;
    private static final int RUNS = 21;

    private final List<PolicyDocument> seeds;
    private final boolean examples;

    private AnchorBenchmark(List<PolicyDocument> seeds, boolean examples) {
        this.seeds = seeds;
        this.examples = examples;
    }

    /// @param args the folder of the seeds; `examples` behind it prints what went wrong
    public static void main(String[] args) throws IOException {
        List<PolicyDocument> seeds = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of(args[0]))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
                seeds.add(StructureReader.read(SourceText.of(Files.readString(file))));
            }
        }
        AnchorBenchmark benchmark = new AnchorBenchmark(seeds, args.length > 1);
        System.out.printf(
                "%-44s %6s %7s %7s %7s %6s%n", "edit", "n", "right", "lost", "asked", "wrong");
        benchmark.edits();
        benchmark.reprint();
        benchmark.lookAlikes();
        benchmark.time();
    }

    private void edits() {
        for (double share : new double[] {0.01, 0.05, 0.1}) {
            String name = Math.round(share * 100) + " % of characters";
            edit(name, (text, random) -> text.type(share, random));
        }
        edit("a tenth of the clauses moved", (text, random) -> text.move(0.1, random));
        for (double share : new double[] {0.01, 0.05}) {
            String name = "half the clauses moved, " + Math.round(share * 100) + " % of characters";
            edit(
                    name,
                    (text, random) -> {
                        text.move(0.5, random);
                        text.type(share, random);
                    });
        }
        edit("all units renumbered", (text, random) -> text.renumber());
        edit("other widths and spaces", EditedSource::setInOtherWidths);
        edit("lines broken at 38", (text, random) -> text.breakLines(38));
        edit("moved, renumbered, reset, 2 %", AnchorBenchmark::everything);
    }

    private static void everything(EditedSource text, Random random) {
        text.renumber();
        text.move(0.1, random);
        text.type(0.02, random);
        text.setInOtherWidths(random);
    }

    private void edit(String name, BiConsumer<EditedSource, Random> how) {
        AnchorTally tally = new AnchorTally();
        Random random = new Random(name.hashCode());
        for (PolicyDocument seed : seeds) {
            for (int round = 0; round < ROUNDS; round++) {
                EditedSource text = new EditedSource(seed);
                how.accept(text, random);
                tally.edited(seed, text, RandomAnchors.in(seed, ANCHORS, random));
            }
        }
        print(name, tally);
    }

    private void reprint() {
        PolicyDocument base = seeds.get(0);
        PolicyDocument reprint = seeds.get(1);
        SharedClauses shared = SharedClauses.of(base, reprint);
        Random random = new Random(27);
        AnchorTally present = new AnchorTally();
        AnchorTally absent = new AnchorTally();
        for (AlignableUnit unit : base.alignableUnits()) {
            if (unit.isClause()) {
                List<Anchor> anchors =
                        RandomAnchors.in(base, unit.unit().span(), 2000 / 36, random);
                (shared.holds(unit) ? present : absent)
                        .resolve(base, reprint, shared.truth(), anchors);
            }
        }
        print("base to reprint, " + shared.size() + " shared clauses", present);
        print("base to reprint, absent clauses", absent);
    }

    /// The clause that is quoted is gone; one that looks like it stands elsewhere: before and
    /// after, or only after, when nobody can tell it from the clause moved and corrected.
    private void lookAlikes() {
        for (int percent : new int[] {5, 10, 20, 35}) {
            lookAlike("clause gone, look-alike stays, " + percent + " %", percent / 100.0, true);
        }
        for (int percent : new int[] {2, 5, 10, 20, 35}) {
            lookAlike("clause gone, look-alike comes, " + percent + " %", percent / 100.0, false);
        }
    }

    private void lookAlike(String name, double share, boolean stays) {
        AnchorTally tally = new AnchorTally();
        Random random = new Random(name.hashCode());
        for (PolicyDocument seed : seeds) {
            for (int round = 0; round < LOOK_ALIKES; round++) {
                LookAlike.make(seed, share, stays, random).judge(tally, IN_CLAUSE, random);
            }
        }
        print(name, tally);
    }

    private void time() {
        Comparison comparison = Aligner.compare(seeds.get(0), seeds.get(1));
        List<Anchor> anchors = RandomAnchors.in(seeds.get(0), TIMED, new Random(1));
        double[] building = new double[RUNS];
        double[] resolving = new double[RUNS];
        for (int run = 0; run < RUNS; run++) {
            long start = System.nanoTime();
            AnchorResolver resolver = AnchorResolver.between(comparison);
            anchors.subList(0, 200).forEach(resolver::resolve);
            building[run] = (System.nanoTime() - start) / 1e6;
            start = System.nanoTime();
            anchors.forEach(resolver::resolve);
            resolving[run] = (System.nanoTime() - start) / 1e6;
        }
        System.out.printf("build, first 200 anchors: %.1f ms%n", median(building));
        System.out.printf("10,000 anchors: %.1f ms%n", median(resolving));
    }

    private static double median(double[] times) {
        Arrays.sort(times);
        return times[times.length / 2];
    }

    private void print(String name, AnchorTally tally) {
        System.out.printf(
                "%-44s %6d %6.2f%% %6.2f%% %6.2f%% %6d%n",
                name,
                tally.all(),
                100 * tally.share(Truth.Judgement.RIGHT),
                100 * tally.share(Truth.Judgement.LOST),
                100 * tally.share(Truth.Judgement.PROPOSED),
                tally.count(Truth.Judgement.WRONG));
        if (examples) {
            tally.wrong().forEach(line -> System.out.println("  wrong " + line));
            tally.lost().stream().limit(12).forEach(l -> System.out.println("  lost  " + l));
        }
    }
}
