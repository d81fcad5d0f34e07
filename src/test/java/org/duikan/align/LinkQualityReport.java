package org.duikan.align;

import java.util.ArrayList;
import java.util.List;

/// Prints how well links, moves, splits and merges are found on cases made from the seeds by stated
/// edits, beside two baselines: equal numbers, and the most similar pairs first.
public final class LinkQualityReport {
    static final List<String> SEEDS =
            List.of(
                    "2021-yuefu-31-opinion.txt",
                    "2024-guangzhou-digital-economy-plan.txt",
                    "2024-digital-guangdong-work-points.txt");
    static final long[] RANDOM = {1, 2, 3};

    private LinkQualityReport() {}

    public static void main(String[] args) {
        List<QualityCase> cases = new ArrayList<>();
        for (long random : RANDOM) {
            cases.addAll(cases(random));
        }
        LinkQuality all = LinkQuality.NONE;
        QualityScore numbers = QualityScore.NONE;
        QualityScore greedy = QualityScore.NONE;
        for (QualityCase quality : cases) {
            LinkQuality found = LinkQuality.ours(quality);
            QualityScore byNumber = LinkQuality.byNumber(quality);
            QualityScore byRatio = LinkQuality.greedy(quality);
            System.out.printf(
                    "%-44s links %s | moves %.3f splits %.3f merges %.3f"
                            + " || numbers %.3f ratio %.3f%n",
                    quality.name(),
                    found.links(),
                    found.moved().f1(),
                    found.split().f1(),
                    found.merged().f1(),
                    byNumber.f1(),
                    byRatio.f1());
            all = all.plus(found);
            numbers = numbers.plus(byNumber);
            greedy = greedy.plus(byRatio);
        }
        System.out.println("links            " + all.links());
        System.out.println("moves            " + all.moved());
        System.out.println("splits           " + all.split());
        System.out.println("merges           " + all.merged());
        System.out.println("links by number  " + numbers);
        System.out.println("links by ratio   " + greedy);
    }

    static List<QualityCase> cases(long random) {
        List<QualityCase> cases = new ArrayList<>();
        for (String seed : SEEDS) {
            cases.addAll(QualityCase.of(seed, random));
            cases.addAll(HardCase.of(seed, random));
        }
        cases.add(TemplateLaw.make("alike, dropped", 60, 12, 0, false, random));
        cases.add(TemplateLaw.make("alike, added", 60, 0, 12, false, random));
        cases.add(TemplateLaw.make("alike, dropped and added", 60, 12, 12, false, random));
        cases.add(TemplateLaw.make("alike, all and moved", 60, 8, 8, true, random));
        return cases;
    }
}
