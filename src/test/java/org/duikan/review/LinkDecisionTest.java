package org.duikan.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.duikan.review.DecisionEvent.Act;
import org.duikan.review.LinkDecision.Verdict;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

class LinkDecisionTest {
    private final LinkDecision first = TwoPlans.decision(Verdict.ADDED, List.of(0), List.of(0));
    private final LinkDecision second = TwoPlans.decision(Verdict.REJECTED, List.of(1), List.of(0));

    @Test
    void aVerdictNeedsItsSides() {
        assertThatThrownBy(() -> TwoPlans.decision(Verdict.ADDED, List.of(0), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> TwoPlans.decision(Verdict.NO_COUNTERPART, List.of(0), List.of(0)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> TwoPlans.decision(Verdict.RELEASED, List.of(), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void quotesAreBoundedAndCutNoCharacter() {
        String text = "甲" + "𠀀".repeat(UnitAnchor.QUOTE);

        assertThat(UnitAnchor.quote(text)).hasSize(UnitAnchor.QUOTE - 1);
        assertThat(UnitAnchor.quote("短")).isEqualTo("短");
    }

    @Test
    void historyFollowsUndoAndRedo() {
        assertThat(after(Act.DECIDED, first, Act.DECIDED, second).inForce())
                .containsExactly(first, second);

        DecisionHistory undone = after(Act.DECIDED, first, Act.DECIDED, second, Act.UNDONE, second);
        assertThat(undone.inForce()).containsExactly(first);
        assertThat(undone.nextUndo()).contains(first);
        assertThat(undone.nextRedo()).contains(second);

        DecisionHistory redone =
                after(
                        Act.DECIDED,
                        first,
                        Act.DECIDED,
                        second,
                        Act.UNDONE,
                        second,
                        Act.REDONE,
                        second);
        assertThat(redone.inForce()).containsExactly(first, second);
        assertThat(redone.nextRedo()).isEmpty();
    }

    @Test
    void aNewDecisionForgetsWhatCouldBeRedone() {
        DecisionHistory history = after(Act.DECIDED, first, Act.UNDONE, first, Act.DECIDED, second);

        assertThat(history.inForce()).containsExactly(second);
        assertThat(history.nextRedo()).isEmpty();
    }

    private static DecisionHistory after(Object... actsAndDecisions) {
        List<DecisionEvent> events = new ArrayList<>();
        for (int i = 0; i < actsAndDecisions.length; i += 2) {
            events.add(
                    new DecisionEvent(
                            UUID.randomUUID(),
                            (Act) actsAndDecisions[i],
                            (LinkDecision) actsAndDecisions[i + 1],
                            Instant.EPOCH));
        }
        return DecisionHistory.of(events);
    }
}
