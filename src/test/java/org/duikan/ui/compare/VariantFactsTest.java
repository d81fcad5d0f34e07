package org.duikan.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;

import org.duikan.i18n.Texts;
import org.duikan.job.JobRunner;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.Optional;

class VariantFactsTest {
    private final Texts texts = Texts.in(Texts.CHINESE);
    private final CompareViewModel model = new CompareViewModel(texts, JobRunner.sameThread());

    @BeforeEach
    void show() {
        model.show(Desks.reprint());
    }

    @Test
    void saysWhatDiffersAndWhere() {
        model.trail().next(0);

        VariantFacts facts = facts();

        assertThat(facts.numbers()).isEqualTo("(九) ⇄ (三)");
        assertThat(facts.base().reading()).isEqualTo("战略");
        assertThat(facts.base().before()).isEqualTo("…据应用。大力发展");
        assertThat(facts.base().after()).isEqualTo("清洗、建模、可视…");
        assertThat(facts.witness().reading()).isEqualTo("数据");
        assertThat(facts.sort()).isEqualTo("改字 · 实质");
        assertThat(facts.place()).isEqualTo("四(九) 第 36 字");
        assertThat(facts.suspicion()).isEmpty();
    }

    @Test
    void saysWhyAVariantIsSuspect() {
        model.trail().previous(0);

        assertThat(facts().base().reading()).isEqualTo("社");
        assertThat(facts().witness().reading()).isEmpty();
        assertThat(facts().suspicion()).isEqualTo(Optional.of("疑似跨页重字：同样的字紧挨着出现两次"));
    }

    private VariantFacts facts() {
        return VariantFacts.of(model.trail().current(), model.deskProperty().get(), texts);
    }
}
