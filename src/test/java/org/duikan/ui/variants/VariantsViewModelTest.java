package org.duikan.ui.variants;

import static org.assertj.core.api.Assertions.assertThat;

import org.duikan.collation.IgnoreRules;
import org.duikan.collation.Item;
import org.duikan.collation.JudgedCollation;
import org.duikan.collation.Side;
import org.duikan.collation.Verdict;
import org.duikan.diff.VariantClass;
import org.duikan.i18n.Texts;
import org.duikan.job.JobRunner;
import org.duikan.ui.compare.Desks;
import org.duikan.ui.fx.Desk;
import org.duikan.ui.fx.Notice;
import org.duikan.ui.judging.JudgingModel;
import org.duikan.ui.judging.KeptJudgements;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/// Lines, counts and sentences always say what was judged.
class VariantsViewModelTest {
    private static final Desk DESK =
            Desks.seeds("2021-yuefu-31-opinion", "2021-yuefu-31-web-reprint");
    private static final Texts TEXTS = Texts.in(Texts.CHINESE);

    private static final List<IgnoreRules> RULES =
            List.of(
                    IgnoreRules.typographic(),
                    new IgnoreRules(Set.of(), List.of()),
                    new IgnoreRules(Set.of(VariantClass.WORDING), List.of()));

    private final List<Notice> notices = new ArrayList<>();
    private final JudgingModel judging =
            new JudgingModel(new KeptJudgements().services(), JobRunner.sameThread(), notices::add);

    private VariantsViewModel made() {
        return new VariantsViewModel(judging, notices::add, TEXTS);
    }

    private JudgedCollation judged() {
        return judging.judged().orElseThrow();
    }

    @Test
    void showsItemsThatWereKnownBeforeItWasMade() {
        judging.show(DESK, 0);

        VariantsViewModel model = made();
        model.show(DESK);

        assertThat(model.items()).hasSizeGreaterThan(20);
        assertThat(model.status()).isNotEmpty();
    }

    @Test
    void putsOtherTextsIntoTheirOwnSections() {
        VariantsViewModel model = made();
        model.show(DESK);

        model.show(Desks.reprint());

        assertThat(model.lines()).isNotEmpty().isEqualTo(fresh(model).lines());
    }

    @Test
    void neverSaysWhatIsNotSoAnyMore() {
        VariantsViewModel model = made();
        model.show(DESK);
        Random random = new Random(11);
        for (int i = 0; i < 300; i++) {
            act(model, random);
            assertThat(model.lines()).as("lines after " + i).isEqualTo(fresh(model).lines());
            assertThat(model.status()).as("status").isEqualTo(fresh(model).status());
            assertThat(model.status().getFirst()).isEqualTo(progress());
            for (ItemFilter.Kind kind : ItemFilter.Kind.values()) {
                assertThat(model.count(kind)).as(kind.word()).isEqualTo(counted(kind));
            }
        }
    }

    private void act(VariantsViewModel model, Random random) {
        List<ItemFilter.Kind> kinds = List.of(ItemFilter.Kind.values());
        List<Verdict> verdicts = List.of(Verdict.values());
        ItemFilter filter = model.filterProperty().get();
        switch (random.nextInt(13)) {
            case 0 -> model.filterProperty().set(filter.with(any(kinds, random)));
            case 1 -> model.filterProperty().set(filter.with(Optional.of(any(verdicts, random))));
            case 2 -> model.filterProperty().set(ItemFilter.ALL);
            case 3 -> model.orderProperty().set(any(List.of(ItemOrder.values()), random));
            case 4 -> judging.undo();
            case 5 -> judging.redo();
            case 6 -> model.judgeAlike();
            case 7 -> model.filterProperty().set(ItemFilter.ALL.with("数"));
            case 8 -> model.stepOpen(1);
            case 9 -> judging.ignore(any(RULES, random));
            default -> {
                model.step(1 + random.nextInt(9));
                model.judge(any(verdicts, random));
            }
        }
    }

    private static <T> T any(List<T> of, Random random) {
        return of.get(random.nextInt(of.size()));
    }

    /// One that has seen nothing of what happened before.
    private VariantsViewModel fresh(VariantsViewModel model) {
        VariantsViewModel other = made();
        other.filterProperty().set(model.filterProperty().get());
        other.orderProperty().set(model.orderProperty().get());
        return other;
    }

    private long counted(ItemFilter.Kind kind) {
        return items().filter(item -> kind.takes(judged(), item)).count();
    }

    private String progress() {
        long all = items().filter(item -> !judged().collation().isIgnored(item)).count();
        long open = items().filter(judged()::isOpen).count();
        return TEXTS.get("variants.status-judged", all - open, all);
    }

    private IntStream items() {
        return IntStream.range(0, judged().collation().items().size());
    }

    @Test
    void callsTheTextWrongThatACheckIsAbout() {
        judging.show(DESK, 0);
        VariantsViewModel model = made();
        int check =
                IntStream.range(0, judged().collation().items().size())
                        .filter(
                                item ->
                                        judged().collation().items().get(item)
                                                        instanceof Item.Check one
                                                && one.side() == Side.WITNESS)
                        .findFirst()
                        .orElseThrow();
        judging.go(check);

        model.judge(Verdict.BASE_WRONG);
        assertThat(judged().verdict(check)).isEqualTo(Verdict.OPEN);
        assertThat(notices).hasSize(1);

        model.judge(Verdict.WITNESS_WRONG);
        assertThat(judged().verdict(check)).isEqualTo(Verdict.WITNESS_WRONG);
        assertThat(judged().alike(check))
                .allMatch(
                        item ->
                                judged().collation().items().get(item) instanceof Item.Check one
                                        && one.side() == Side.WITNESS);
    }
}
