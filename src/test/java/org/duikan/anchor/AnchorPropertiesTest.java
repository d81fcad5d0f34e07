package org.duikan.anchor;

import static org.assertj.core.api.Assertions.assertThat;

import org.duikan.align.Aligner;
import org.duikan.document.AlignableUnit;
import org.duikan.document.PolicyDocument;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Random;
import java.util.function.BiConsumer;

/// What holds for any words of the seeds under small edits of any kind.
class AnchorPropertiesTest {
    private static final List<PolicyDocument> SEEDS =
            List.of(
                    SeedDocuments.read("2021-yuefu-31-opinion"),
                    SeedDocuments.read("2024-digital-guangdong-work-points"),
                    SeedDocuments.read("2025-pilot-zone-plan-digest"));

    @Test
    void typedCorrectionsNeverMisplace() {
        check((text, random) -> text.type(0.02, random), 0.99);
        check((text, random) -> text.type(0.1, random), 0.95);
    }

    @Test
    void movedClausesNeverMisplace() {
        check((text, random) -> text.move(0.1, random), 0.99);
    }

    @Test
    void newNumbersNeverMisplace() {
        check((text, random) -> text.renumber(), 0.995);
    }

    @Test
    void otherWidthsAndSpacesNeverMisplace() {
        check(EditedSource::setInOtherWidths, 0.999);
        check((text, random) -> text.breakLines(38), 0.99);
    }

    @Test
    void aLookAlikeTakesNoNotes() {
        AnchorTally tally = new AnchorTally();
        Random random = new Random(11);
        for (PolicyDocument seed : SEEDS) {
            for (double share : new double[] {0.05, 0.1, 0.2, 0.35}) {
                LookAlike.make(seed, share, true, random).judge(tally, 12, random);
            }
        }
        assertThat(tally.all()).isGreaterThan(100);
        assertThat(tally.wrong()).isEmpty();
    }

    /// One that comes with the new text may be the clause itself, moved and rewritten: the reader
    /// is asked.
    @Test
    void aLookAlikeThatComesTakesNoNotesUnasked() {
        AnchorTally tally = new AnchorTally();
        Random random = new Random(12);
        for (PolicyDocument seed : SEEDS) {
            for (double share : new double[] {0.05, 0.05, 0.1, 0.1, 0.2}) {
                LookAlike.make(seed, share, false, random).judge(tally, 12, random);
            }
        }
        assertThat(tally.all()).isGreaterThan(100);
        assertThat(tally.wrong()).isEmpty();
    }

    @Test
    void aLaterPlanOnTheSameTopicsTakesNoNotes() {
        PolicyDocument base = SEEDS.getFirst();
        AnchorResolver resolver = AnchorResolver.between(Aligner.compare(base, SEEDS.get(1)));
        Random random = new Random(13);
        for (AlignableUnit unit : base.alignableUnits()) {
            for (Anchor anchor : RandomAnchors.in(base, unit.unit().span(), 10, random)) {
                assertThat(resolver.resolve(anchor))
                        .isNotInstanceOfAny(Resolution.Exact.class, Resolution.Shifted.class);
            }
        }
    }

    private static void check(BiConsumer<EditedSource, Random> edit, double right) {
        AnchorTally tally = new AnchorTally();
        Random random = new Random(8);
        for (PolicyDocument seed : SEEDS) {
            for (int round = 0; round < 3; round++) {
                EditedSource text = new EditedSource(seed);
                edit.accept(text, random);
                tally.edited(seed, text, RandomAnchors.in(seed, 100, random));
            }
        }
        assertThat(tally.wrong()).isEmpty();
        assertThat(tally.share(Truth.Judgement.RIGHT)).isGreaterThanOrEqualTo(right);
    }
}
