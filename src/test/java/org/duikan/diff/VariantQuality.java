package org.duikan.diff;

import org.duikan.text.Passage;

import java.util.ArrayList;
import java.util.List;

/// How well the variants of a stress set agree with what was done to its texts.
///
/// @param edits how many edits were made
/// @param found how many of them a variant touches
/// @param variants how many variants there are
/// @param falseAlarms how many variants touch no edit
/// @param torn how many edits are shown as more than one variant
/// @param rightClass how many of the found edits have the class they should
/// @param suspects how many edits are slips that should be suspected
/// @param suspected how many of these are
/// @param remarks one line for all that is not as it should be
record VariantQuality(
        int edits,
        int found,
        int variants,
        int falseAlarms,
        int torn,
        int rightClass,
        int suspects,
        int suspected,
        List<String> remarks) {
    private static final int SLACK = 4;

    static VariantQuality of(List<StressSet.Case> cases) {
        Count count = new Count();
        cases.forEach(count::add);
        return new VariantQuality(
                count.edits,
                count.found,
                count.variants,
                count.falseAlarms,
                count.torn,
                count.rightClass,
                count.suspects,
                count.suspected,
                List.copyOf(count.remarks));
    }

    private static final class Count {
        private final List<String> remarks = new ArrayList<>();
        private int edits;
        private int found;
        private int variants;
        private int falseAlarms;
        private int torn;
        private int rightClass;
        private int suspects;
        private int suspected;

        void add(StressSet.Case c) {
            Passage base = Passages.of(c.base());
            Passage witness = Passages.of(c.witness());
            List<Variant> all = TextDiff.compare(base, witness);
            List<Variant> rest = new ArrayList<>(all);
            variants += rest.size();
            for (StressSet.Truth truth : c.truths()) {
                List<Variant> hits = rest.stream().filter(v -> touches(v, truth)).toList();
                if (hits.isEmpty()) {
                    hits = all.stream().filter(v -> touches(v, truth)).toList();
                }
                rest.removeAll(hits);
                edits++;
                judge(c, truth, hits);
            }
            falseAlarms += rest.size();
            rest.forEach(v -> remarks.add("false alarm: " + show(c, v)));
        }

        private void judge(StressSet.Case c, StressSet.Truth truth, List<Variant> hits) {
            String what =
                    truth.what()
                            + " "
                            + truth.base().of(c.base())
                            + "→"
                            + truth.witness().of(c.witness())
                            + ": "
                            + hits.stream().map(v -> show(c, v)).toList();
            if (hits.isEmpty()) {
                remarks.add("missed: " + what);
                return;
            }
            found++;
            if (hits.size() > 1) {
                torn++;
                remarks.add("torn: " + what);
            }
            if (hits.stream().allMatch(v -> v.variantClass() == truth.variantClass())) {
                rightClass++;
            } else {
                remarks.add("other class: " + what);
            }
            if (truth.suspicion().isPresent()) {
                suspects++;
                if (hits.getFirst().suspicion().equals(truth.suspicion())) {
                    suspected++;
                } else {
                    remarks.add("not suspected: " + what);
                }
            }
        }

        private static boolean touches(Variant variant, StressSet.Truth truth) {
            int slack = SLACK + truth.base().length() + truth.witness().length();
            return variant.base().start() <= truth.base().end() + slack
                    && truth.base().start() <= variant.base().end() + slack
                    && (near(variant.base().start(), variant.base().end(), truth.base().start())
                            || near(
                                    truth.base().start(),
                                    truth.base().end(),
                                    variant.base().start()));
        }

        private static boolean near(int start, int end, int at) {
            return start - SLACK <= at && at <= end + SLACK;
        }

        private static String show(StressSet.Case c, Variant v) {
            return v.base().of(c.base())
                    + "→"
                    + v.witness().of(c.witness())
                    + " "
                    + v.variantClass().word()
                    + v.suspicion().map(s -> " " + s.word()).orElse("");
        }
    }

    double recall() {
        return (double) found / edits;
    }

    double classAccuracy() {
        return (double) rightClass / found;
    }

    @Override
    public String toString() {
        return String.format(
                "edits %d, found %d (recall %.4f), variants %d, false alarms %d, torn %d, class"
                        + " right %d (%.4f), suspected %d of %d",
                edits,
                found,
                recall(),
                variants,
                falseAlarms,
                torn,
                rightClass,
                classAccuracy(),
                suspected,
                suspects);
    }
}
