package org.duikan.align;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/// Cases harder than a careful revision: everything reordered, many articles made one, articles put
/// in the place of others on nearby matters, documents on one matter with no article in common.
final class HardCase {
    private static final double REWRITTEN = 0.2;
    private static final int MOST_MERGED = 7;

    private HardCase() {}

    static List<QualityCase> of(String seed, long randomSeed) {
        EditedText whole = EditedText.of(EditedText.seed(seed));
        String words = QualityCase.foreignWords(seed);
        List<EditedText.Clause> kept = new ArrayList<>();
        List<EditedText.Clause> apart = new ArrayList<>();
        part(whole, new Random(randomSeed), kept, apart);
        EditedText half = whole.with(kept);
        String name = seed.substring(0, 14) + " " + randomSeed + " ";
        return List.of(
                QualityCase.make(
                        name + "all reordered",
                        whole,
                        randomSeed,
                        (e, r) -> {
                            rewrite(e, r, words);
                            Collections.shuffle(e.clauses, r);
                        }),
                QualityCase.make(
                        name + "many made one",
                        whole,
                        randomSeed,
                        (e, r) -> {
                            rewrite(e, r, words);
                            merge(e, r);
                        }),
                QualityCase.make(
                        name + "made one, reordered",
                        whole,
                        randomSeed,
                        (e, r) -> {
                            rewrite(e, r, words);
                            merge(e, r);
                            Collections.shuffle(e.clauses, r);
                        }),
                QualityCase.make(
                        name + "replaced by its kind",
                        half,
                        randomSeed,
                        (e, r) -> put(e, r, apart)),
                QualityCase.make(
                        name + "nothing in common",
                        half,
                        randomSeed,
                        (e, r) -> {
                            e.clauses.clear();
                            apart.forEach(c -> e.clauses.add(foreign(c, c.group())));
                        }));
    }

    /// Puts about a third of the clauses aside.
    private static void part(
            EditedText whole,
            Random random,
            List<EditedText.Clause> kept,
            List<EditedText.Clause> apart) {
        for (EditedText.Clause clause : whole.clauses) {
            if (random.nextInt(3) == 0) {
                apart.add(clause);
            } else {
                kept.add(
                        new EditedText.Clause(clause.group(), clause.text(), List.of(kept.size())));
            }
        }
    }

    private static EditedText.Clause foreign(EditedText.Clause clause, String group) {
        return new EditedText.Clause(group, clause.text(), List.of());
    }

    /// Puts clauses in the place of others.
    private static void put(EditedText text, Random random, List<EditedText.Clause> others) {
        List<Integer> places =
                new ArrayList<>(IntStream.range(0, text.clauses.size()).boxed().toList());
        Collections.shuffle(places, random);
        for (int i = 0; i < Math.min(others.size(), places.size() / 3); i++) {
            int at = places.get(i);
            text.clauses.set(at, foreign(others.get(i), text.clauses.get(at).group()));
        }
    }

    private static void rewrite(EditedText text, Random random, String words) {
        for (int at = 0; at < text.clauses.size(); at++) {
            text.rewrite(at, REWRITTEN, words, random);
        }
    }

    /// Makes one clause of two to seven neighbours, some times over.
    private static void merge(EditedText text, Random random) {
        for (int at = random.nextInt(3); at < text.clauses.size(); at += 1 + random.nextInt(5)) {
            int more = Math.min(1 + random.nextInt(MOST_MERGED - 1), text.clauses.size() - 1 - at);
            for (int i = 0; i < more; i++) {
                text.merge(at);
            }
        }
    }
}
