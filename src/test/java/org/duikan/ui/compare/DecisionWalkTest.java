package org.duikan.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCombination;

import org.duikan.document.AlignableUnit;
import org.duikan.document.DocumentSummary;
import org.duikan.i18n.Texts;
import org.duikan.importing.FileReader;
import org.duikan.importing.ImportOutcome;
import org.duikan.importing.Importer;
import org.duikan.importing.Seeds;
import org.duikan.job.JobContext;
import org.duikan.job.JobRunner;
import org.duikan.review.DecisionEvent;
import org.duikan.review.DecisionEvent.Act;
import org.duikan.review.LinkDecision;
import org.duikan.review.LinkDecision.Verdict;
import org.duikan.review.PairComparer;
import org.duikan.review.ReviewedComparison;
import org.duikan.store.Corpus;
import org.duikan.ui.fx.Desk;
import org.duikan.ui.fx.Toolkit;
import org.duikan.ui.judging.KeptJudgements;
import org.duikan.ui.notes.KeptNotes;
import org.duikan.ui.review.LinkReview;
import org.duikan.ui.review.LostModel;
import org.duikan.ui.text.OutlineEntry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Decides about links of the bundled pair in the side-by-side view, over a corpus on disk that is
/// closed and opened again and whose base is corrected.
class DecisionWalkTest {
    private static final Path OPINION = Path.of("seeds", "2021-yuefu-31-opinion.txt");
    private static final int REPRINT = 0;
    private static final int PLAN = 1;

    @TempDir Path folder;
    private Corpus corpus;
    private LinkReview review;
    private ViewWindow window;
    private CompareView view;
    private Consumer<LinkReview.Change> follower;

    @BeforeAll
    static void start() {
        Toolkit.start();
    }

    @BeforeEach
    void open() {
        corpus = Corpus.open(folder.resolve("corpus.db"), folder.resolve("own"));
        Seeds.plant(corpus.archive(), JobContext.none());
        review =
                new LinkReview(
                        corpus.decisions(),
                        corpus.pairChoices(),
                        JobRunner.sameThread(),
                        () -> Instant.parse("2026-11-01T12:00:00Z"),
                        "王编辑");
        window =
                ViewWindow.drawn(
                        context ->
                                new CompareView(
                                        context,
                                        review,
                                        Desks.FIXED,
                                        KeptJudgements.model(context),
                                        KeptNotes.model(context)),
                        desk(),
                        Texts.CHINESE);
        view = (CompareView) window.view;
        follower = _ -> view.show(desk());
        review.listen(follower);
    }

    @AfterEach
    void close() {
        corpus.close();
    }

    private void reopen() {
        close();
        open();
    }

    private Desk desk() {
        PairComparer comparer =
                new PairComparer(corpus.documents(), corpus.decisions(), corpus.pairChoices());
        DocumentSummary base = document(0);
        List<ReviewedComparison> all =
                List.of(1, 2).stream()
                        .map(witness -> comparer.compare(base, document(witness), () -> false))
                        .toList();
        return new Desk(
                base,
                all.getFirst().comparison().base(),
                all.stream().map(Desk.Witness::of).toList());
    }

    private DocumentSummary document(int index) {
        return corpus.documents().list().stream()
                .filter(one -> one.id().value() == index + 1)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatWasDecidedHoldsAfterARestart() {
        decideAll();
        assertDecided();

        reopen();

        assertDecided();
        assertThat(corpus.verify().faults()).isEmpty();
    }

    private void decideAll() {
        at("(九)", REPRINT);
        key("Y");
        at("(七)", REPRINT);
        key("N");
        at("(十)", PLAN);
        key("L");
        at("(三十四)", REPRINT);
        key("O");
        at("(三十五)", REPRINT);
        add("(一)");
        add("(二)"); // one clause to two, across the order
        at("(一)", PLAN);
        key("O");
    }

    private void assertDecided() {
        assertThat(verdict("(九)", REPRINT, 0)).isEqualTo(Verdict.CONFIRMED);
        assertThat(card(0).stand().decision().orElseThrow().author()).isEqualTo("王编辑");
        assertThat(gutter(REPRINT)).isEqualTo("✓");
        assertThat(verdict("(七)", REPRINT, 0)).isEqualTo(Verdict.REJECTED);
        assertThat(gutter(REPRINT)).isEqualTo("×");
        assertThat(verdict("(十)", PLAN, 0)).isEqualTo(Verdict.LOCKED);
        assertThat(gutter(PLAN)).isEqualTo("锁");
        at("(三十四)", REPRINT);
        assertThat(links().isAlone()).isTrue();
        assertThat(gutter(REPRINT)).isEqualTo("∅");
        at("(一)", PLAN);
        assertThat(links().isAlone()).isTrue();
        assertThat(links().isLinked()).isFalse();
        at("(三十五)", REPRINT);
        assertThat(links().cards()).isNotEmpty();
        List<String> added =
                links().cards().stream()
                        .flatMap(card -> card.stand().witness().stream())
                        .map(unit -> links().about().comparison().witnessUnits().get(unit).num())
                        .toList();
        assertThat(added).containsExactlyInAnyOrder("(一)", "(二)");
        assertThat(marks("(九)")).extracting(OutlineEntry.Mark::mine).containsExactly(true, false);
        assertThat(marks("(十)")).extracting(OutlineEntry.Mark::mine).containsExactly(false, true);
        assertThat(marks("(八)")).extracting(OutlineEntry.Mark::mine).containsOnly(false);
    }

    @Test
    void whatWasDecidedHoldsOnACorrectedTextAndWhatIsGoneIsShown() throws IOException {
        decideAll();

        correct();

        at("(九)", REPRINT);
        assertThat(card(0).stand().placed().orElseThrow().changed()).isTrue();
        assertThat(said("#link-cards .text-changed")).isEqualTo("判断之后原文有改动");
        window.picture("decided-changed");
        assertThat(verdict("(七)", REPRINT, 0)).isEqualTo(Verdict.REJECTED);
        assertThat(card(0).stand().placed().orElseThrow().changed()).isFalse();
        assertThat(verdict("(十)", PLAN, 0)).isEqualTo(Verdict.LOCKED);
        at("(三十四)", REPRINT);
        assertThat(links().isAlone()).isTrue();
        assertThat(view.status()).last().isEqualTo("未能定位的判断 2");
        assertThat(lost().entries()).hasSize(2);
        assertThat(lost().entries())
                .allSatisfy(
                        entry -> {
                            LinkDecision decision = entry.lost().decision();
                            assertThat(decision.verdict()).isEqualTo(Verdict.ADDED);
                            assertThat(decision.baseUnits().getFirst().quote())
                                    .startsWith("强化资源要素保障");
                        });
        Toolkit.run(() -> ((Button) find("#lost-line")).fire());
        window.picture("lost-decisions");
        window.dark();
        window.picture("lost-decisions-dark");
    }

    @Test
    void aLostDecisionIsPointedAnewOrTakenBackAndStaysOnRecord() throws IOException {
        decideAll();
        correct();
        LostModel.Entry first = lost().entries().getFirst();
        LostModel.Entry second = lost().entries().get(1);
        List<LostModel.Missing> missing = lost().missing(first);
        assertThat(missing).hasSize(1);
        assertThat(missing.getFirst().inBase()).isTrue();
        AlignableUnit other = unit(missing.getFirst().offered(), "(三十六)");

        Toolkit.run(() -> lost().pointAnew(first, List.of(other.index()), ""));
        Toolkit.run(() -> lost().takeBack(second));

        assertThat(verdict("(三十六)", REPRINT, 0)).isEqualTo(Verdict.ADDED);
        assertThat(card(0).stand().witness()).isEqualTo(first.lost().witness());
        reopen();
        assertThat(lost().entries()).isEmpty();
        assertThat(verdict("(三十六)", REPRINT, 0)).isEqualTo(Verdict.ADDED);
        assertThat(find("#lost-tray").isManaged()).isFalse();
        List<DecisionEvent> events = corpus.decisions().events(document(0).id());
        assertThat(events.subList(events.size() - 3, events.size()))
                .extracting(DecisionEvent::act)
                .containsExactly(Act.DECIDED, Act.UNDONE, Act.UNDONE);

        key("Shortcut+Y"); // brings back the one taken back last
        assertThat(lost().entries())
                .extracting(entry -> entry.lost().decision())
                .containsExactly(second.lost().decision());
    }

    @Test
    void aUnitThatIsNewInAWitnessIsLinkedToTheBaseOrSaidToHaveNoCounterpart() {
        ReviewedComparison plan =
                view.model().deskProperty().get().witnesses().get(PLAN).reviewed().orElseThrow();
        int fresh = plan.comparison().added().getFirst();
        AlignableUnit unit = plan.comparison().witnessUnits().get(fresh);
        go(view.model().rowOfSource(PLAN + 1, unit.unit().span().start()), PLAN);
        assertThat(links().base()).isEmpty();
        assertThat(view.links().witnesses()).hasSize(1);

        key("O");
        assertThat(links().isAlone()).isTrue();
        assertThat(gutter(PLAN)).isEqualTo("∅");
        add("(八)");

        at("(八)", PLAN);
        assertThat(links().cards())
                .anySatisfy(
                        card -> {
                            assertThat(card.stand().witness()).containsExactly(fresh);
                            assertThat(card.stand().verdict()).contains(Verdict.ADDED);
                        });
    }

    @Test
    void anAddedLinkTakesNothingAwayAndPartsAreDecidedOneByOne() {
        at("(九)", REPRINT);
        List<Integer> before = card(0).stand().witness();

        add("(一)"); // its own row stands above: the reader stays at their clause all the same

        assertThat(links().base()).contains(clause("(九)"));
        LinkCard kept = card(before, clause("(九)"));
        assertThat(kept.stand().verdict()).contains(Verdict.CONFIRMED);
        assertThat(kept.stand().decision().orElseThrow().reason()).isEqualTo("添加另一对应时保留");
        LinkCard added = added();
        assertThat(added.stand().base()).containsExactly(clause("(九)"));
        at("(一)", REPRINT);
        assertThat(links().isLinked()).isTrue();

        at("(九)", REPRINT);
        Toolkit.run(() -> view.links().choose(added()));
        key("Y"); // takes the addition back

        at("(九)", REPRINT);
        assertThat(links().cards()).hasSize(1);
        assertThat(card(0).stand().witness()).isEqualTo(before);
    }

    private LinkCard added() {
        return links().cards().stream()
                .filter(card -> card.stand().verdict().equals(Optional.of(Verdict.ADDED)))
                .findFirst()
                .orElseThrow();
    }

    private LinkCard card(List<Integer> witness, int base) {
        return links().cards().stream()
                .filter(card -> card.stand().base().equals(List.of(base)))
                .filter(card -> card.stand().witness().equals(witness))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aKeyPressedTwiceTakesBackWhatItDecided() {
        at("(七)", PLAN);
        LinkCard before = view.links().currentProperty().get();
        key("N");
        assertThat(view.links().currentProperty().get().isSame(before)).isTrue();
        assertThat(gutter(PLAN)).contains("×");
        key("N");

        assertThat(view.links().currentProperty().get().stand().decision()).isEmpty();
        assertThat(view.links().currentProperty().get().isSame(before)).isTrue();
        assertThat(gutter(PLAN)).isEmpty();
    }

    /// The opinion with three characters of one clause changed and one clause taken out.
    private void correct() throws IOException {
        String text = Files.readString(OPINION);
        int gone = text.indexOf("(三十五)");
        String corrected =
                (text.substring(0, gone) + text.substring(text.indexOf("(三十六)")))
                        .replace("深入挖掘社会数据价值。", "深度挖掘全社会数据的价值。");
        Path file = folder.resolve("更正.txt");
        Files.writeString(file, corrected);
        ImportOutcome outcome =
                new Importer(new FileReader(), corpus.archive())
                        .revise(document(0).id(), file, JobContext.none());
        assertThat(outcome).isInstanceOf(ImportOutcome.Revised.class);
        Toolkit.run(() -> view.show(desk()));
    }

    private void at(String num, int witness) {
        unfold();
        AlignableUnit unit = unit(view.model().deskProperty().get().base().alignableUnits(), num);
        go(view.model().rowOfSource(0, unit.unit().span().start()), witness);
    }

    private int clause(String num) {
        return unit(view.model().deskProperty().get().base().alignableUnits(), num).index();
    }

    private static AlignableUnit unit(List<AlignableUnit> units, String num) {
        return units.stream().filter(one -> one.num().equals(num)).findFirst().orElseThrow();
    }

    private void unfold() {
        while (view.model().rows().stream().anyMatch(CompareRow::isFolded)) {
            int group =
                    view.model().rows().stream()
                            .filter(CompareRow::isFolded)
                            .findFirst()
                            .orElseThrow()
                            .group();
            Toolkit.run(() -> view.model().toggleFold(group));
        }
    }

    private void go(int row, int witness) {
        Toolkit.run(
                () -> {
                    ((ComparePane) view.node()).goTo(row);
                    view.model().visitColumn(witness + 1);
                });
    }

    private void key(String key) {
        Toolkit.run(
                () ->
                        view.commands().stream()
                                .filter(
                                        command ->
                                                command.key().equals(KeyCombination.valueOf(key)))
                                .findFirst()
                                .orElseThrow()
                                .action()
                                .run());
    }

    private void add(String num) {
        WitnessLinks now = links();
        AlignableUnit unit = unit(view.links().offered(now), num);
        Toolkit.run(() -> view.links().add(now, unit));
    }

    private WitnessLinks links() {
        return view.links().atCursor().orElseThrow();
    }

    private LinkCard card(int index) {
        return links().cards().get(index);
    }

    private Verdict verdict(String num, int witness, int card) {
        at(num, witness);
        return card(card).stand().verdict().orElseThrow();
    }

    private String gutter(int witness) {
        return view.model().rows().get(view.model().visited()).gutters().get(witness).decided();
    }

    private List<OutlineEntry.Mark> marks(String num) {
        return view.model().outline().stream()
                .filter(entry -> entry.num().equals(num))
                .findFirst()
                .orElseThrow()
                .marks();
    }

    private LostModel lost() {
        return view.lost();
    }

    private Node find(String selector) {
        return Toolkit.call(() -> Optional.of(window.scene().lookup(selector)).orElseThrow());
    }

    private String said(String selector) {
        return ((Label) find(selector)).getText();
    }
}
