package org.duikan.align;

import java.util.HashSet;
import java.util.Set;

/// Counts of what was found right, found wrong and missed; adds up over cases.
record QualityScore(int right, int wrong, int missed) {
    static final QualityScore NONE = new QualityScore(0, 0, 0);

    static <T> QualityScore of(Set<T> found, Set<T> wanted) {
        Set<T> right = new HashSet<>(found);
        right.retainAll(wanted);
        return new QualityScore(
                right.size(), found.size() - right.size(), wanted.size() - right.size());
    }

    QualityScore plus(QualityScore other) {
        return new QualityScore(right + other.right, wrong + other.wrong, missed + other.missed);
    }

    double precision() {
        return right + wrong == 0 ? 1 : (double) right / (right + wrong);
    }

    double recall() {
        return right + missed == 0 ? 1 : (double) right / (right + missed);
    }

    double f1() {
        int all = 2 * right + wrong + missed;
        return all == 0 ? 1 : 2.0 * right / all;
    }

    @Override
    public String toString() {
        return "P %.3f R %.3f F1 %.3f".formatted(precision(), recall(), f1());
    }
}
