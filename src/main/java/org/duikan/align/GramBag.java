package org.duikan.align;

import java.util.Arrays;

/// The character pairs of one unit with how often each stands in it.
///
/// @param grams ascending, each once
/// @param counts beside `grams`
record GramBag(int[] grams, int[] counts) {

    static GramBag of(String letters, GramIds ids) {
        int length = Math.max(0, letters.length() - 1);
        int[] all = new int[letters.length() == 1 ? 1 : length];
        for (int i = 0; i < length; i++) {
            all[i] = ids.of(letters.charAt(i), letters.charAt(i + 1));
        }
        if (letters.length() == 1) {
            all[0] = ids.of(letters.charAt(0), '\0');
        }
        Arrays.sort(all);
        return counted(all);
    }

    private static GramBag counted(int[] sorted) {
        int[] grams = new int[sorted.length];
        int[] counts = new int[sorted.length];
        int size = 0;
        for (int gram : sorted) {
            if (size == 0 || grams[size - 1] != gram) {
                grams[size++] = gram;
            }
            counts[size - 1]++;
        }
        return new GramBag(Arrays.copyOf(grams, size), Arrays.copyOf(counts, size));
    }

    double weight(double[] weights) {
        double sum = 0;
        for (int i = 0; i < grams.length; i++) {
            sum += counts[i] * weights[grams[i]];
        }
        return sum;
    }

    /// The weight of what both bags hold.
    double shared(GramBag other, double[] weights) {
        double sum = 0;
        for (int i = 0, k = 0; i < grams.length && k < other.grams.length; ) {
            int order = Integer.compare(grams[i], other.grams[k]);
            if (order == 0) {
                sum += Math.min(counts[i], other.counts[k]) * weights[grams[i]];
            }
            i += order <= 0 ? 1 : 0;
            k += order >= 0 ? 1 : 0;
        }
        return sum;
    }

    /// What is left of this bag when another's content is taken out.
    GramBag without(GramBag other) {
        int[] left = counts.clone();
        for (int i = 0, k = 0; i < grams.length && k < other.grams.length; ) {
            int order = Integer.compare(grams[i], other.grams[k]);
            if (order == 0) {
                left[i] = Math.max(0, left[i] - other.counts[k]);
            }
            i += order <= 0 ? 1 : 0;
            k += order >= 0 ? 1 : 0;
        }
        return new GramBag(grams, left);
    }
}
