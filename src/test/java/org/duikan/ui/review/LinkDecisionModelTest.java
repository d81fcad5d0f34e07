package org.duikan.ui.review;

import static org.assertj.core.api.Assertions.assertThat;

import org.duikan.align.Comparison;
import org.duikan.align.PairKind;
import org.duikan.align.Relation;
import org.duikan.align.TraceCases;
import org.duikan.i18n.Texts;
import org.duikan.job.JobRunner;
import org.duikan.review.DecisionResolver;
import org.duikan.review.LinkDecision;
import org.duikan.review.LinkDecision.Verdict;
import org.duikan.review.ReviewedComparison;
import org.duikan.ui.shell.Fakes;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

class LinkDecisionModelTest {
    private final KeptDecisions kept = new KeptDecisions();
    private final List<String> notices = new ArrayList<>();
    private final LinkReview review = review(JobRunner.sameThread());
    private final LinkDecisionModel model = new LinkDecisionModel(review);

    private LinkReview review(JobRunner runner) {
        LinkReview made = new LinkReview(kept, kept, runner, () -> Instant.EPOCH, "reader");
        Texts texts = Texts.in(Texts.CHINESE);
        made.reportTo(notice -> notices.add(notice.text().apply(texts)));
        return made;
    }

    private ReviewedComparison reviewed() {
        var base = TraceCases.document("base", "(一)甲甲甲 (二)乙乙乙");
        var plan = TraceCases.document("plan", "(一)子子子 (二)丑丑丑");
        Comparison comparison =
                TraceCases.comparison(
                        base,
                        plan,
                        PairKind.LATER_PLAN,
                        List.of(TraceCases.related(0, 0, 0.6)),
                        List.of());
        return new ReviewedComparison(
                Fakes.OPINION,
                Fakes.POINTS,
                comparison,
                DecisionResolver.resolve(
                        kept.inForce(Fakes.OPINION.id(), Fakes.POINTS.id()), base, plan),
                Optional.empty());
    }

    private void show(boolean linked) {
        ReviewedComparison about = reviewed();
        model.show(
                linked
                        ? LinkStand.of(about, about.comparison().links().getFirst())
                        : LinkStand.apart(about, 1, 1));
    }

    private List<LinkDecision> decisions() {
        return kept.events(Fakes.OPINION.id()).stream().map(event -> event.decision()).toList();
    }

    @Test
    void confirmsALinkWithAReasonAndTakesItBack() {
        show(true);
        model.reasonProperty().set(" 同一件事 ");
        model.confirm();
        show(true);

        assertThat(model.verdict()).contains(Verdict.CONFIRMED);
        assertThat(decisions().getFirst().reason()).isEqualTo("同一件事");
        assertThat(model.reasonProperty().get()).isEmpty();

        model.confirm();
        show(true);
        assertThat(model.verdict()).isEmpty();
    }

    @Test
    void addsWhereTheProgramSawNoLink() {
        show(false);
        model.confirm();

        assertThat(decisions()).extracting(LinkDecision::verdict).containsExactly(Verdict.ADDED);
        assertThat(decisions())
                .extracting(LinkDecision::relation)
                .containsExactly(Relation.RELATED);
    }

    @Test
    void rejectsAndTakesItBack() {
        show(true);
        model.reject();
        show(true);
        assertThat(model.verdict()).contains(Verdict.REJECTED);

        model.reject();
        show(true);
        assertThat(model.verdict()).isEmpty();
    }

    @Test
    void leavesALockedLinkAloneUntilItIsUnlocked() {
        show(true);
        model.lock();
        show(true);
        model.reject();
        model.confirm();
        assertThat(decisions()).extracting(LinkDecision::verdict).containsExactly(Verdict.LOCKED);

        model.lock();
        show(true);
        assertThat(model.isLocked()).isFalse();
    }

    @Test
    void undoesAndRedoesAndSaysWhat() {
        show(true);
        model.confirm();

        review.undo(Fakes.OPINION.id());
        show(true);
        assertThat(model.verdict()).isEmpty();
        review.redo(Fakes.OPINION.id());
        show(true);
        assertThat(model.verdict()).contains(Verdict.CONFIRMED);
        review.redo(Fakes.OPINION.id());

        assertThat(notices).containsExactly("已撤销一次判断（已确认）。", "已重做一次判断（已确认）。", "没有可重做的判断。");
    }

    @Test
    void tellsOfADecisionOnlyWhenItIsSaved() {
        List<LinkReview.Change> told = new ArrayList<>();
        Consumer<LinkReview.Change> listener = told::add;
        LaterRunner later = new LaterRunner();
        LinkReview slow = review(later);
        slow.listen(listener);
        ReviewedComparison about = reviewed();
        decide(slow, about, Verdict.CONFIRMED);
        decide(slow, about, Verdict.RELEASED);

        assertThat(told).isEmpty();
        later.runAll();
        assertThat(told).hasSize(2);
        assertThat(told.getFirst().concerns(Fakes.POINTS.id(), Fakes.OPINION.id())).isTrue();
        assertThat(decisions())
                .extracting(LinkDecision::verdict)
                .containsExactly(Verdict.CONFIRMED, Verdict.RELEASED);
    }

    private static void decide(LinkReview review, ReviewedComparison about, Verdict verdict) {
        review.decide(about, verdict, Relation.RELATED, List.of(0), List.of(0), "");
    }

    @Test
    void saysSoWhereADecisionCannotBeSaved() {
        List<LinkReview.Change> told = new ArrayList<>();
        Consumer<LinkReview.Change> listener = told::add;
        review.listen(listener);
        kept.breakDown();
        show(true);

        model.confirm();

        assertThat(told).isEmpty();
        assertThat(notices).hasSize(1).first().asString().startsWith("这次判断没有保存");
    }
}
