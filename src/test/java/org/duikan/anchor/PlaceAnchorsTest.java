package org.duikan.anchor;

import static org.assertj.core.api.Assertions.assertThat;

import org.duikan.text.TextSpan;
import org.junit.jupiter.api.Test;

/// Places between two characters.
class PlaceAnchorsTest {
    private static final String PLAN = Texts.PLAN;

    @Test
    void staysBetweenKeptNeighbours() {
        String to = PLAN.replace("某市", "某某市");

        assertThat(follow("评价", to)).isEqualTo(shifted(to, "评价", false));
    }

    @Test
    void staysBesideThePartThatIsKept() {
        String to = PLAN.replace("激励机制", "奖励机制");

        assertThat(follow("评价", to)).isEqualTo(shifted(to, "评价", false));
    }

    @Test
    void endOfAParagraphStaysTheEnd() {
        String to = PLAN.replace("责任分工。\n", "责任分工。\n(二)健全工作制度。完善例会、督办、考核等制度。\n");

        assertThat(follow("责任分工。", "\n" + to)).isEqualTo(shifted("\n" + to, "责任分工。", false));
    }

    @Test
    void isLostWhereTheNeighboursAreGone() {
        String to = PLAN.replace("完善评价激励机制", "建立科学的选拔办法");

        assertThat(follow("评价", to))
                .isNotInstanceOfAny(Resolution.Exact.class, Resolution.Shifted.class);
    }

    @Test
    void endsOfTheTextStayEnds() {
        String to = PLAN.replace("高度重视", "十分重视");
        AnchorResolver resolver = Texts.resolver(PLAN, to);
        Anchors anchors = new Anchors(Texts.read(PLAN));

        assertThat(resolver.resolve(anchors.at(TextSpan.at(0))))
                .isEqualTo(new Resolution.Exact(TextSpan.at(0)));
        assertThat(Texts.printed(resolver.resolve(anchors.at(TextSpan.at(PLAN.length() - 1))), to))
                .isEmpty();
    }

    /// The place behind some words of the plan.
    private static Resolution follow(String words, String to) {
        TextSpan place = TextSpan.at(Texts.span(PLAN, words).end());
        return Texts.resolver(PLAN, to).resolve(new Anchors(Texts.read(PLAN)).at(place));
    }

    private static Resolution shifted(String to, String words, boolean moved) {
        return new Resolution.Shifted(TextSpan.at(Texts.span(to, words).end()), false, moved);
    }
}
