package org.duikan.ui.traces;

import static org.assertj.core.api.Assertions.assertThat;

import org.duikan.align.PairKind;
import org.duikan.align.Relation;
import org.duikan.align.Trace;
import org.duikan.align.TraceCell;
import org.duikan.i18n.Texts;
import org.duikan.job.JobRunner;
import org.duikan.ui.fx.Appearance;
import org.duikan.ui.fx.ViewContext;
import org.duikan.ui.review.LaterRunner;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

class TracesViewModelTest {
    private static final int REPRINT = 0;
    private static final int PLAN = 1;

    @TempDir Path folder;
    private final List<String> notices = new ArrayList<>();
    private SeedCorpus seeds;
    private TracesViewModel model;

    @BeforeEach
    void open() {
        seeds = new SeedCorpus(folder);
        model = model(JobRunner.sameThread());
        model.show(seeds.desk());
    }

    @AfterEach
    void close() {
        seeds.close();
    }

    private TracesViewModel model(JobRunner runner) {
        Texts texts = Texts.in(Texts.CHINESE);
        ViewContext context =
                new ViewContext(
                        texts,
                        new Appearance(),
                        runner,
                        notice -> notices.add(notice.text().apply(texts)));
        return new TracesViewModel(seeds.services(runner), context);
    }

    private TraceCell cell(int unit, int column) {
        return model.matrixProperty().get().cell(unit, column).orElseThrow();
    }

    private List<Integer> counterparts(int unit, int column) {
        return cell(unit, column).traces().stream().map(Trace::witness).toList();
    }

    /// The clause with this number.
    private int unit(String num) {
        return model.matrixProperty().get().units().stream()
                .filter(unit -> unit.num().equals(num))
                .findFirst()
                .orElseThrow()
                .index();
    }

    /// A clause that the plan takes up in more than one place.
    private int takenTwice() {
        return model.matrixProperty().get().units().stream()
                .map(unit -> unit.index())
                .filter(unit -> counterparts(unit, PLAN).size() > 1)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void showsTheOtherDocumentsOldestFirstWithTheirCoverage() {
        assertThat(model.columns().all())
                .extracting(column -> column.document().shortName())
                .first()
                .isEqualTo("2021转载");
        assertThat(model.columns().size()).isEqualTo(4);
        assertThat(
                        TracesStatus.coverage(
                                model.matrixProperty().get(),
                                model.columns().all(),
                                Texts.in(Texts.CHINESE)))
                .first()
                .isEqualTo("2021转载 27/36");
        assertThat(model.status().getFirst()).isEqualTo("列出 36/36 条");
    }

    @Test
    void headsSectionsWithTheirCoverage() {
        assertThat(model.lines())
                .filteredOn(TraceLine.Section.class::isInstance)
                .map(line -> ((TraceLine.Section) line).coverage().get(REPRINT))
                .containsExactly("3/3", "3/3", "4/4", "6/6", "0/5", "4/4", "4/4", "3/3", "0/4");
    }

    @Test
    void callsAClauseTheReprintLacksAbsent() {
        assertThat(cell(unit("（十七）"), REPRINT).state()).isEqualTo(TraceCell.State.ABSENT);
    }

    @Test
    void confirmsByDecisionThatOutlivesTheWindow() {
        int unit = takenTwice();
        List<Integer> before = counterparts(unit, PLAN);
        model.cursor().go(unit, PLAN);

        model.cards().decision().confirm();

        assertThat(cell(unit, PLAN).decided()).isTrue();
        assertThat(counterparts(unit, PLAN)).containsAll(before);
        TracesViewModel later = model(JobRunner.sameThread());
        later.show(seeds.desk());
        assertThat(later.matrixProperty().get().cell(unit, PLAN).orElseThrow().decided()).isTrue();
    }

    @Test
    void rejectsKeepsTheRestAndUndoes() {
        int unit = takenTwice();
        List<Integer> before = counterparts(unit, PLAN);
        model.cursor().go(unit, PLAN);
        model.cards().decision().reject();

        assertThat(counterparts(unit, PLAN))
                .containsAll(before.subList(1, before.size()))
                .doesNotContain(before.getFirst());
        assertThat(model.cards().current().orElseThrow().sort()).isEqualTo(TraceCard.Sort.REJECTED);

        model.undo();
        assertThat(counterparts(unit, PLAN)).isEqualTo(before);
        model.redo();
        assertThat(counterparts(unit, PLAN)).doesNotContain(before.getFirst());
        assertThat(notices).hasSize(2);
    }

    @Test
    void addsACounterpartTheProgramDidNotSee() {
        int unit = takenTwice();
        int added = model.columns().get(PLAN).traces().orElseThrow().fresh().getLast();
        model.cursor().go(unit, PLAN);

        model.cards().add(PLAN, added);

        assertThat(cell(unit, PLAN).traces())
                .filteredOn(trace -> trace.witness() == added)
                .singleElement()
                .satisfies(trace -> assertThat(trace.decided()).isTrue())
                .satisfies(trace -> assertThat(trace.relation()).isEqualTo(Relation.RELATED));
    }

    @Test
    void saysThatAClauseHasNoCounterpartAndTakesItBack() {
        int unit = takenTwice();
        model.cursor().go(unit, PLAN);
        model.cards().toggleAlone(PLAN);

        assertThat(cell(unit, PLAN).state()).isEqualTo(TraceCell.State.NONE);
        assertThat(cell(unit, PLAN).decided()).isTrue();

        model.cards().toggleAlone(PLAN);
        assertThat(cell(unit, PLAN).isTaken()).isTrue();
        assertThat(cell(unit, PLAN).decided()).isFalse();
    }

    @Test
    void letsTheReaderOverruleTheKindOfAPair() {
        var base = seeds.document(0).id();
        var reprint = model.columns().get(REPRINT).document().id();
        model.review().chooseKind(base, reprint, Optional.of(PairKind.LATER_PLAN));

        var reviewed = model.columns().get(REPRINT).reviewed().orElseThrow();
        assertThat(reviewed.comparison().kind()).isEqualTo(PairKind.LATER_PLAN);
        assertThat(reviewed.chosenKind()).contains(PairKind.LATER_PLAN);

        model.review().chooseKind(base, reprint, Optional.empty());
        assertThat(model.columns().get(REPRINT).reviewed().orElseThrow().comparison().kind())
                .isEqualTo(PairKind.REPRINT);
    }

    @Test
    void remembersWhichDocumentsAreColumns() {
        model.toggleColumn(model.columns().get(PLAN).document());
        assertThat(model.columns().size()).isEqualTo(3);

        TracesViewModel later = model(JobRunner.sameThread());
        later.show(seeds.desk());

        assertThat(later.columns().size()).isEqualTo(3);
        assertThat(later.status()).contains("列出文件 3/4");
    }

    @Test
    void listsWhatIsNewUnderItsDocument() {
        List<FreshLine> lines = List.copyOf(model.fresh());
        long units = lines.stream().filter(FreshLine.Unit.class::isInstance).count();

        assertThat(lines.getFirst()).isInstanceOf(FreshLine.Document.class);
        assertThat(model.status()).contains("新增 " + units);
    }

    @Test
    void jumpsToTheCurrentCounterpart() {
        int unit = takenTwice();
        model.cursor().go(unit, PLAN);
        model.cards().step(1);
        int witness = model.cards().current().orElseThrow().witnessUnit();

        model.jump();

        long document = model.columns().get(PLAN).document().id().value();
        assertThat(seeds.jumps).containsExactly(document + ":" + unit + "-" + witness);
    }

    @Test
    void fillsColumnAfterColumnAndKeepsTheCursor() {
        LaterRunner later = new LaterRunner();
        model = model(later);
        model.show(seeds.desk());
        later.runOne();
        assertThat(model.columns().isWaiting()).isTrue();
        assertThat(model.matrixProperty().get().coverage(REPRINT)).isEmpty();
        model.cursor().go(5, REPRINT);

        later.runOne();
        assertThat(model.matrixProperty().get().coverage(REPRINT)).isPresent();
        assertThat(model.matrixProperty().get().coverage(PLAN)).isEmpty();
        later.runAll();
        assertThat(model.columns().isWaiting()).isFalse();
        assertThat(model.cursor().unit()).isEqualTo(5);
    }
}
