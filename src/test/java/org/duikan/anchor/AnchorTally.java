package org.duikan.anchor;

import org.duikan.align.Aligner;
import org.duikan.document.PolicyDocument;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Counts what became of many anchors.
final class AnchorTally {
    private final Map<Truth.Judgement, Integer> counts = new EnumMap<>(Truth.Judgement.class);
    private final List<String> wrong = new ArrayList<>();
    private final List<String> lost = new ArrayList<>();

    /// Resolves anchors of a document in its edited text and judges each.
    void edited(PolicyDocument from, EditedSource edit, List<Anchor> anchors) {
        PolicyDocument to = edit.read();
        Truth truth =
                new Truth(from.source().text(), to.source().text(), edit.images(), edit.kept());
        resolve(from, to, truth, anchors);
    }

    void resolve(PolicyDocument from, PolicyDocument to, Truth truth, List<Anchor> anchors) {
        AnchorResolver resolver = AnchorResolver.between(Aligner.compare(from, to));
        for (Anchor anchor : anchors) {
            Resolution resolution = resolver.resolve(anchor);
            Truth.Judgement judgement = truth.judge(anchor.span(), resolution);
            counts.merge(judgement, 1, Integer::sum);
            String line = anchor + " -> " + resolution + describe(resolution, to);
            if (judgement == Truth.Judgement.WRONG) {
                wrong.add(line);
            } else if (judgement != Truth.Judgement.RIGHT) {
                lost.add(line);
            }
        }
    }

    private static String describe(Resolution resolution, PolicyDocument to) {
        return resolution instanceof Resolution.Shifted shifted
                ? " " + to.source().slice(shifted.span())
                : "";
    }

    int count(Truth.Judgement judgement) {
        return counts.getOrDefault(judgement, 0);
    }

    int all() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    double share(Truth.Judgement judgement) {
        return all() == 0 ? 0 : (double) count(judgement) / all();
    }

    List<String> wrong() {
        return wrong;
    }

    List<String> lost() {
        return lost;
    }
}
