package org.duikan.sharing;

import org.duikan.i18n.Texts;
import org.duikan.sharing.PlannedNote.Choice;
import org.duikan.sharing.PlannedNote.Standing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What there is to say about a plan before it is carried out.
public final class PlanSentences {
    /// Problems told one by one.
    private static final int TOLD = 20;

    private final ImportPlan plan;
    private final Texts texts;

    public PlanSentences(ImportPlan plan, Texts texts) {
        this.plan = plan;
        this.texts = texts;
    }

    /// Which documents were known by other things than their very text.
    public List<String> remarks() {
        List<String> remarks = new ArrayList<>();
        for (DocumentMatch match : plan.documents()) {
            if (match.reason() != DocumentMatch.Reason.TEXT) {
                remarks.add(
                        texts.get(
                                "sharing.other-print",
                                match.shared().label(),
                                match.held().shortName(texts.locale())));
            }
        }
        return remarks;
    }

    /// How many notes keep the version of the corpus where nothing else is chosen.
    public long kept() {
        return plan.notes().stream()
                .filter(one -> one.standing() == Standing.CHANGED)
                .filter(one -> one.byDefault() == Choice.MINE)
                .count();
    }

    /// What of the file does not come in, and why.
    ///
    /// @param read what the plan was made from
    public List<String> complaints(NoteReading.Read read) {
        List<String> complaints = new ArrayList<>();
        missing()
                .forEach(
                        (document, count) ->
                                complaints.add(
                                        texts.get("sharing.homeless", document.label(), count)));
        int left = plan.notes().stream().mapToInt(PlannedNote::left).sum();
        if (left > 0) {
            complaints.add(texts.get("sharing.left", left));
        }
        read.problems().stream()
                .limit(TOLD)
                .forEach(problem -> complaints.add(problem.sentence(texts)));
        int more = read.problems().size() - TOLD;
        if (more > 0) {
            complaints.add(texts.get("sharing.more", more));
        }
        return complaints;
    }

    private Map<SharedDocument, Integer> missing() {
        Map<SharedDocument, Integer> missing = new LinkedHashMap<>();
        plan.without().stream()
                .flatMap(one -> one.missing().stream())
                .forEach(document -> missing.merge(document, 1, Integer::sum));
        return missing;
    }
}
