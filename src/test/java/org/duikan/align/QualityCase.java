package org.duikan.align;

import org.duikan.document.PolicyDocument;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.BiConsumer;

/// A base and a witness made from it by stated edits, with what ought to be found.
///
/// @param name the edits
/// @param base the base
/// @param witness the base after the edits
/// @param links pairs of base and witness unit, each as `base,witness`
/// @param moved base units of the runs that were moved
/// @param split base units that were cut
/// @param merged witness units made of several
record QualityCase(
        String name,
        PolicyDocument base,
        PolicyDocument witness,
        Set<List<Integer>> links,
        Set<Integer> moved,
        Set<Integer> split,
        Set<Integer> merged) {

    /// One case for each kind of edit and one of all together.
    static List<QualityCase> of(String seed, long randomSeed) {
        EditedText text = EditedText.of(EditedText.seed(seed));
        String words = foreignWords(seed);
        List<QualityCase> cases =
                List.of(
                        make("renumber", text, randomSeed, (e, r) -> drop(e, r, 1)),
                        make("reorder", text, randomSeed, (e, r) -> reorder(e, r, 3)),
                        make("split", text, randomSeed, (e, r) -> split(e, r, 6)),
                        make("merge", text, randomSeed, (e, r) -> merge(e, r, 5)),
                        make("replace", text, randomSeed, (e, r) -> replace(e, r, 6, words)),
                        make("drop", text, randomSeed, (e, r) -> drop(e, r, 8)),
                        make("rewrite 5 %", text, randomSeed, (e, r) -> rewrite(e, r, 0.05, words)),
                        make("rewrite 20 %", text, randomSeed, (e, r) -> rewrite(e, r, 0.2, words)),
                        make("rewrite 40 %", text, randomSeed, (e, r) -> rewrite(e, r, 0.4, words)),
                        make(
                                "everything",
                                text,
                                randomSeed,
                                (e, r) -> {
                                    rewrite(e, r, 0.15, words);
                                    split(e, r, 4);
                                    merge(e, r, 4);
                                    drop(e, r, 3);
                                    reorder(e, r, 2);
                                }));
        return cases.stream()
                .map(c -> c.named(seed.substring(0, 14) + " " + randomSeed + " " + c.name))
                .toList();
    }

    /// A case of articles that are the same text or not at all.
    ///
    /// @param base indexes among the articles
    /// @param witness indexes among the articles
    static QualityCase ofArticles(
            String name, List<String> articles, List<Integer> base, List<Integer> witness) {
        EditedText one = EditedText.of(base.stream().map(articles::get).toList());
        EditedText other = EditedText.of(witness.stream().map(articles::get).toList());
        for (int i = 0; i < other.clauses.size(); i++) {
            int from = base.indexOf(witness.get(i));
            EditedText.Clause clause = other.clauses.get(i);
            other.clauses.set(
                    i,
                    new EditedText.Clause(
                            clause.group(), clause.text(), from < 0 ? List.of() : List.of(from)));
        }
        return of(name, one, other);
    }

    private QualityCase named(String other) {
        return new QualityCase(other, base, witness, links, moved, split, merged);
    }

    /// Words of another document than the one named.
    static String foreignWords(String seed) {
        String other = "2024-guangzhou-digital-economy-plan.txt";
        StringBuilder words = new StringBuilder();
        EditedText.of(EditedText.seed(seed.equals(other) ? "2021-yuefu-31-opinion.txt" : other))
                .clauses
                .forEach(c -> words.append(c.text()));
        return words.toString();
    }

    static QualityCase make(
            String name, EditedText text, long seed, BiConsumer<EditedText, Random> edits) {
        EditedText edited = text.copy();
        edits.accept(edited, new Random(seed));
        return of(name, text, edited);
    }

    private static QualityCase of(String name, EditedText text, EditedText edited) {
        Set<List<Integer>> links = new HashSet<>();
        Set<Integer> merged = new HashSet<>();
        Map<Integer, Integer> uses = new HashMap<>();
        for (int w = 0; w < edited.clauses.size(); w++) {
            List<Integer> from = edited.clauses.get(w).from();
            for (int b : from) {
                links.add(List.of(b, w));
                uses.merge(b, 1, Integer::sum);
            }
            if (from.size() > 1) {
                merged.add(w);
            }
        }
        Set<Integer> split = new HashSet<>();
        uses.forEach((b, n) -> addIf(n > 1, b, split));
        return new QualityCase(
                name, text.asLaw(), edited.asLaw(), links, moved(edited), split, merged);
    }

    private static void addIf(boolean wanted, int unit, Set<Integer> units) {
        if (wanted) {
            units.add(unit);
        }
    }

    /// The fewest base units outside a longest run in order; those made one move as one.
    private static Set<Integer> moved(EditedText edited) {
        List<List<Integer>> order =
                edited.clauses.stream()
                        .map(EditedText.Clause::from)
                        .filter(from -> !from.isEmpty())
                        .toList();
        int[] best = new int[order.size()];
        int[] before = new int[order.size()];
        int last = -1;
        for (int i = 0; i < order.size(); i++) {
            before[i] = -1;
            for (int k = 0; k < i; k++) {
                if (order.get(k).getFirst() <= order.get(i).getFirst()
                        && (before[i] < 0 || best[k] > best[before[i]])) {
                    before[i] = k;
                }
            }
            best[i] = order.get(i).size() + (before[i] < 0 ? 0 : best[before[i]]);
            last = last < 0 || best[i] > best[last] ? i : last;
        }
        Set<Integer> moved = new HashSet<>();
        order.forEach(moved::addAll);
        for (int i = last; i >= 0; i = before[i]) {
            order.get(i).forEach(moved::remove);
        }
        return moved;
    }

    /// Takes out clauses here and there: what follows gets other numbers.
    private static void drop(EditedText text, Random random, int times) {
        for (int i = 0; i < times; i++) {
            text.clauses.remove(random.nextInt(text.clauses.size()));
        }
    }

    /// Puts foreign text in the place of clauses.
    private static void replace(EditedText text, Random random, int times, String words) {
        for (int at : places(text.clauses.size(), random).subList(0, times)) {
            int from = random.nextInt(words.length() - 200);
            String group = text.clauses.get(at).group();
            String other = words.substring(from, from + 150);
            text.clauses.set(at, new EditedText.Clause(group, other, List.of()));
        }
    }

    private static void reorder(EditedText text, Random random, int times) {
        for (int i = 0; i < times; i++) {
            int length = 1 + random.nextInt(3);
            int from = random.nextInt(text.clauses.size() - length);
            text.move(from, length, random.nextInt(text.clauses.size() - length));
        }
    }

    private static void split(EditedText text, Random random, int times) {
        for (int at : places(text.clauses.size(), random).subList(0, times)) {
            text.split(at);
        }
    }

    private static void merge(EditedText text, Random random, int times) {
        for (int i = 0; i < times; i++) {
            int at = random.nextInt(text.clauses.size() - 1);
            boolean whole =
                    text.clauses.get(at).from().size() == 1
                            && text.clauses.get(at + 1).from().size() == 1
                            && !text.clauses.get(at).from().equals(text.clauses.get(at + 1).from())
                            && isUnsplit(text, at)
                            && isUnsplit(text, at + 1);
            if (whole) {
                text.merge(at);
            }
        }
    }

    private static boolean isUnsplit(EditedText text, int at) {
        return text.clauses.stream()
                        .filter(c -> c.from().equals(text.clauses.get(at).from()))
                        .count()
                == 1;
    }

    private static void rewrite(EditedText text, Random random, double share, String words) {
        for (int at = 0; at < text.clauses.size(); at++) {
            text.rewrite(at, share, words, random);
        }
    }

    private static List<Integer> places(int size, Random random) {
        List<Integer> places = new java.util.ArrayList<>();
        for (int i = 0; i < size; i++) {
            places.add(i);
        }
        Collections.shuffle(places, random);
        return places;
    }
}
