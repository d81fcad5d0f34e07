package org.duikan.align;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

class HeaviestIncreasingTest {

    private static Overlap pair(int base, int witness, double weight) {
        return new Overlap(base, witness, weight, 0, 0);
    }

    @Test
    void oneHeavyPairOutweighsTwoLightOnes() {
        List<Overlap> pairs = List.of(pair(0, 2, 5), pair(1, 0, 1), pair(2, 1, 1));

        assertThat(HeaviestIncreasing.of(pairs, Overlap::likeness)).containsExactly(pair(0, 2, 5));
    }

    @Test
    void unitIsTakenOnceOnEitherSide() {
        List<Overlap> pairs = List.of(pair(0, 0, 1), pair(0, 1, 1), pair(1, 1, 1), pair(2, 1, 1));

        assertThat(HeaviestIncreasing.of(pairs, Overlap::likeness)).hasSize(2);
    }

    @Test
    void agreesWithTryingEverySet() {
        Random random = new Random(5);
        for (int round = 0; round < 200; round++) {
            List<Overlap> pairs = new ArrayList<>();
            for (int i = 0; i < 9; i++) {
                pairs.add(pair(random.nextInt(6), random.nextInt(6), 1 + random.nextInt(4)));
            }
            double found =
                    HeaviestIncreasing.of(pairs, Overlap::likeness).stream()
                            .mapToDouble(Overlap::likeness)
                            .sum();
            assertThat(found).isEqualTo(best(pairs));
        }
    }

    private static double best(List<Overlap> pairs) {
        double best = 0;
        for (int set = 0; set < 1 << pairs.size(); set++) {
            double sum = 0;
            for (int i = 0; i < pairs.size() && sum >= 0; i++) {
                for (int k = 0; k < i && (set >> i & 1) == 1; k++) {
                    if ((set >> k & 1) == 1 && !follow(pairs.get(i), pairs.get(k))) {
                        sum = -1_000;
                    }
                }
                sum += (set >> i & 1) == 1 ? pairs.get(i).likeness() : 0;
            }
            best = Math.max(best, sum);
        }
        return best;
    }

    private static boolean follow(Overlap one, Overlap other) {
        return one.base() < other.base() && one.witness() < other.witness()
                || one.base() > other.base() && one.witness() > other.witness();
    }
}
