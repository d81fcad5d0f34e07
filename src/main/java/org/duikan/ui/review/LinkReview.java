package org.duikan.ui.review;

import org.duikan.align.Link;
import org.duikan.align.PairKind;
import org.duikan.align.Relation;
import org.duikan.document.DocumentId;
import org.duikan.job.JobRunner;
import org.duikan.review.DecisionRepository;
import org.duikan.review.LinkDecision;
import org.duikan.review.LinkDecision.Verdict;
import org.duikan.review.PairChoices;
import org.duikan.review.ResolvedDecisions.Lost;
import org.duikan.review.ReviewedComparison;
import org.duikan.ui.fx.Notice;
import org.duikan.ui.fx.Notices;
import org.duikan.ui.fx.Problems;
import org.duikan.ui.fx.WorkQueue;

import java.lang.ref.WeakReference;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/// Saves what the reader decides, one thing after the other in the background, and tells those who
/// show it only when it is on disk.
public final class LinkReview {
    private static final String NOTHING_TO_UNDO = "traces.nothing-to-undo";

    private final DecisionRepository decisions;
    private final PairChoices choices;
    private final InstantSource clock;
    private final String author;
    private final List<WeakReference<Consumer<Change>>> listeners = new ArrayList<>();
    private final WorkQueue saving;
    private Notices notices = _ -> {};

    /// @param author who decides, as the system says; may be empty
    public LinkReview(
            DecisionRepository decisions,
            PairChoices choices,
            JobRunner runner,
            InstantSource clock,
            String author) {
        this.decisions = Objects.requireNonNull(decisions);
        this.choices = Objects.requireNonNull(choices);
        this.saving = new WorkQueue(runner);
        this.clock = Objects.requireNonNull(clock);
        this.author = Objects.requireNonNull(author);
    }

    /// Says where its sentences go from now on.
    public void reportTo(Notices wanted) {
        notices = Objects.requireNonNull(wanted);
    }

    /// @param listener told on the window's thread whenever something about a pair was saved; held
    ///   weakly, so that a view that is gone is not told
    public void listen(Consumer<Change> listener) {
        listeners.add(new WeakReference<>(listener));
    }

    /// Decides about units of a comparison.
    ///
    /// @param reason may be empty
    public void decide(
            ReviewedComparison about,
            Verdict verdict,
            Relation relation,
            List<Integer> base,
            List<Integer> witness,
            String reason) {
        save(List.of(decision(about, verdict, relation, base, witness, reason)));
    }

    private LinkDecision decision(
            ReviewedComparison about,
            Verdict verdict,
            Relation relation,
            List<Integer> base,
            List<Integer> witness,
            String reason) {
        return about.pair()
                .decide(verdict, relation, base, witness, clock.instant(), author, reason.strip());
    }

    /// Links units that the program did not link. That takes nothing away: what it found for one of
    /// them stays, as confirmed, or it would look for other counterparts of units that are decided.
    ///
    /// @param keptBecause the reason that is written to what stays
    public void add(
            ReviewedComparison about,
            List<Integer> base,
            List<Integer> witness,
            String keptBecause) {
        Relation relation = LinkStand.usual(about);
        List<LinkDecision> made = new ArrayList<>();
        if (relation.isPresence()) {
            made.addAll(kept(about, base, witness, keptBecause));
        }
        made.add(decision(about, Verdict.ADDED, relation, base, witness, ""));
        save(made);
    }

    private List<LinkDecision> kept(
            ReviewedComparison about,
            List<Integer> base,
            List<Integer> witness,
            String keptBecause) {
        return about.comparison().links().stream()
                .filter(link -> link.relation().isPresence())
                .filter(link -> isKept(about, link, base, witness))
                .map(
                        link ->
                                decision(
                                        about,
                                        Verdict.CONFIRMED,
                                        link.relation(),
                                        link.base(),
                                        link.witness(),
                                        keptBecause))
                .toList();
    }

    private static boolean isKept(
            ReviewedComparison about, Link link, List<Integer> base, List<Integer> witness) {
        boolean touched =
                !Collections.disjoint(link.base(), base)
                        || !Collections.disjoint(link.witness(), witness);
        boolean itself = base.containsAll(link.base()) && witness.containsAll(link.witness());
        return touched && !itself && LinkStand.of(about, link).decision().isEmpty();
    }

    private void save(List<LinkDecision> made) {
        save(
                () -> {
                    made.forEach(decisions::decide);
                    return made.getLast();
                },
                "traces.cannot-decide",
                this::tell);
    }

    /// Decides about units of one side alone.
    ///
    /// @param reason may be empty
    public void decide(AloneStand about, Verdict verdict, String reason) {
        Relation relation = LinkStand.usual(about.about());
        decide(about.about(), verdict, relation, about.base(), about.witness(), reason);
    }

    /// Takes back a decision that is lost, with those it had taken the place of.
    public void takeBack(Lost lost) {
        save(
                () -> decisions.takeBack(lost.all(), Optional.empty()),
                "traces.cannot-decide",
                taken -> report(taken.stream().findFirst(), "traces.undone", NOTHING_TO_UNDO));
    }

    /// Makes a lost decision anew about units that are there; the lost one is taken back. A link
    /// takes nothing away, as with [#add].
    ///
    /// @param keptBecause the reason that is written to what stays
    public void pointAnew(
            ReviewedComparison about,
            Lost lost,
            List<Integer> base,
            List<Integer> witness,
            String keptBecause) {
        LinkDecision old = lost.decision();
        LinkDecision made =
                decision(about, old.verdict(), old.relation(), base, witness, old.reason());
        List<LinkDecision> kept =
                old.verdict().links() && old.relation().isPresence()
                        ? kept(about, base, witness, keptBecause)
                        : List.of();
        save(
                () -> {
                    kept.forEach(decisions::decide);
                    decisions.takeBack(lost.all(), Optional.of(made));
                    return Optional.of(made);
                },
                "traces.cannot-decide",
                saved -> report(saved, "traces.pointed-anew", NOTHING_TO_UNDO));
    }

    /// Takes back the newest decision in which a document takes part.
    public void undo(DocumentId document) {
        save(
                () -> decisions.undo(document),
                "traces.cannot-decide",
                undone -> report(undone, "traces.undone", NOTHING_TO_UNDO));
    }

    /// Brings back the decision taken back last.
    public void redo(DocumentId document) {
        save(
                () -> decisions.redo(document),
                "traces.cannot-decide",
                redone -> report(redone, "traces.redone", "traces.nothing-to-redo"));
    }

    /// Says what kind of pair two documents are; empty lets the program recognise it.
    public void chooseKind(DocumentId base, DocumentId witness, Optional<PairKind> kind) {
        save(
                () -> {
                    choices.chooseKind(base, witness, kind);
                    return new Change(base, witness);
                },
                "traces.cannot-decide",
                this::tell);
    }

    private void report(Optional<LinkDecision> what, String doneKey, String nothingKey) {
        what.ifPresent(this::tell);
        notices.show(
                what.map(decision -> done(doneKey, decision))
                        .orElseGet(() -> Notice.info(nothingKey)));
    }

    private static Notice done(String key, LinkDecision decision) {
        return new Notice(
                Notice.Kind.INFO,
                texts -> texts.get(key, texts.get("traces.verdict-" + decision.verdict().word())),
                Optional.empty());
    }

    private void tell(LinkDecision decision) {
        tell(new Change(decision.base(), decision.witness()));
    }

    private void tell(Change change) {
        listeners.removeIf(listener -> listener.get() == null);
        for (WeakReference<Consumer<Change>> held : List.copyOf(listeners)) {
            Consumer<Change> listener = held.get();
            if (listener != null) {
                listener.accept(change);
            }
        }
    }

    private <T> void save(Callable<T> work, String problemKey, Consumer<T> saved) {
        saving.add(() -> work, saved, broken -> new Problems(notices).present(problemKey, broken));
    }

    /// Something about a pair was saved.
    public record Change(DocumentId base, DocumentId witness) {

        /// Whether it is about two documents, in either role.
        public boolean concerns(DocumentId one, DocumentId other) {
            return base.equals(one) && witness.equals(other)
                    || base.equals(other) && witness.equals(one);
        }
    }
}
