package org.duikan.ui.traces;

import org.duikan.align.Candidate;
import org.duikan.align.LinkConstraint;
import org.duikan.align.LinkConstraint.Kind;
import org.duikan.align.Trace;
import org.duikan.align.TraceCell;
import org.duikan.i18n.Texts;
import org.duikan.report.TraceWords;
import org.duikan.report.UnitName;
import org.duikan.review.ReviewedComparison;
import org.duikan.ui.review.LinkStand;

import java.util.ArrayList;
import java.util.List;

/// Lays out the cards of one clause in one document: its counterparts, then quotations, what the
/// reader rejected, and the nearest candidates.
final class TraceCards {
    private static final int MOST_CANDIDATES = 3;

    private final int column;
    private final int unit;
    private final Column.Found found;
    private final Texts texts;
    private final List<TraceCard> cards = new ArrayList<>();

    private TraceCards(int column, int unit, Column.Found found, Texts texts) {
        this.column = column;
        this.unit = unit;
        this.found = found;
        this.texts = texts;
    }

    static List<TraceCard> of(int column, int unit, Column.Found found, Texts texts) {
        TraceCards cards = new TraceCards(column, unit, found, texts);
        TraceCell cell = found.traces().cells().get(unit);
        cell.traces().forEach(trace -> cards.add(TraceCard.Sort.LINKED, trace));
        cell.quotations().forEach(trace -> cards.add(TraceCard.Sort.QUOTED, trace));
        cards.addRejected();
        cards.addCandidates();
        return List.copyOf(cards.cards);
    }

    private void add(TraceCard.Sort sort, Trace trace) {
        LinkStand stand =
                new LinkStand(
                        found.reviewed(),
                        List.of(trace.base()),
                        List.of(trace.witness()),
                        trace.relation(),
                        true);
        String reason = TraceWords.reason(trace, found.traces(), texts);
        cards.add(card(sort, stand, TraceWords.score(trace.score()), reason));
    }

    private void addRejected() {
        for (LinkConstraint one : found.reviewed().decisions().constraints()) {
            if (one.kind() == Kind.FORBIDDEN && one.base() == unit && isNew(one.witness())) {
                LinkStand stand = LinkStand.apart(found.reviewed(), unit, one.witness());
                cards.add(card(TraceCard.Sort.REJECTED, stand, score(one.witness()), ""));
            }
        }
    }

    private void addCandidates() {
        found.traces().rankings().get(unit).stream()
                .filter(candidate -> isNew(candidate.witness()))
                .limit(MOST_CANDIDATES)
                .toList()
                .forEach(this::addCandidate);
    }

    private void addCandidate(Candidate candidate) {
        LinkStand stand = LinkStand.apart(found.reviewed(), unit, candidate.witness());
        String score = TraceWords.score(candidate.score());
        String reason = String.join("\n", TraceWords.evidence(candidate.evidence(), texts));
        cards.add(card(TraceCard.Sort.CANDIDATE, stand, score, reason));
    }

    private boolean isNew(int witness) {
        return cards.stream()
                .noneMatch(
                        card ->
                                card.witnessUnit() == witness
                                        && card.sort() != TraceCard.Sort.QUOTED);
    }

    private String score(int witness) {
        return found.traces().rankings().get(unit).stream()
                .filter(candidate -> candidate.witness() == witness)
                .findFirst()
                .map(candidate -> TraceWords.score(candidate.score()))
                .orElse("");
    }

    private TraceCard card(TraceCard.Sort sort, LinkStand stand, String score, String reason) {
        ReviewedComparison about = found.reviewed();
        String name =
                UnitName.full(about.comparison().witnessUnits().get(stand.witness().getFirst()));
        return new TraceCard(column, sort, stand, name, score, reason);
    }
}
