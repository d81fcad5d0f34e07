package org.duikan.anchor;

import static org.assertj.core.api.Assertions.assertThat;

import org.duikan.anchor.Resolution.Exact;
import org.duikan.anchor.Resolution.Lost;
import org.duikan.anchor.Resolution.Shifted;
import org.duikan.document.Digest;
import org.duikan.text.TextSpan;
import org.junit.jupiter.api.Test;

import java.util.List;

/// Anchors of a text that is not at hand, or that say what cannot be.
class QuoteOnlyTest {
    private static final String PLAN = Texts.PLAN;
    private static final Quote MECHANISM = new Quote("完善", "评价激励机制", ",优化服务环境");

    @Test
    void wordsThatStandOnceAreShifted() {
        assertThat(find(MECHANISM, TextSpan.at(0)))
                .isEqualTo(new Shifted(Texts.span(PLAN, "评价激励机制"), false, true));
    }

    @Test
    void underTheSameLabelTheyHaveNotMoved() {
        Anchor anchor = Texts.mark(PLAN.replace("某市", "某某市"), "评价激励机制");

        assertThat(AnchorResolver.within(Texts.read(PLAN)).resolve(anchor))
                .isEqualTo(new Shifted(Texts.span(PLAN, "评价激励机制"), false, false));
    }

    @Test
    void wordsAtTheirPositionAreExact() {
        TextSpan span = Texts.span(PLAN, "评价激励机制");

        assertThat(find(MECHANISM, span)).isEqualTo(new Exact(span));
    }

    @Test
    void ofTwinsTheOneInPlaceIsExactElsewhereBothAreProposed() {
        String twins = PLAN + PLAN.replace("某市", "他市");
        TextSpan second = new TextSpan(twins.lastIndexOf("评价"), twins.lastIndexOf("评价") + 6);
        AnchorResolver resolver = AnchorResolver.within(Texts.read(twins));

        assertThat(resolver.resolve(unknown(MECHANISM, second))).isEqualTo(new Exact(second));
        assertThat(resolver.resolve(unknown(MECHANISM, TextSpan.at(3))))
                .isInstanceOfSatisfying(
                        Lost.class, lost -> assertThat(lost.proposals()).hasSize(2));
    }

    @Test
    void likeWordsAreProposedOnly() {
        Quote alike = new Quote("完善", "评价和激励机制", ",优化服务环境。");

        assertThat(find(alike, TextSpan.at(0)))
                .isInstanceOfSatisfying(
                        Resolution.Approximate.class,
                        found -> {
                            assertThat(found.proposal().span())
                                    .isEqualTo(Texts.span(PLAN, "评价激励机制"));
                            assertThat(found.proposal().score()).isBetween(0.8, 0.99);
                        });
    }

    @Test
    void aFewCharactersSayTooLittle() {
        assertThat(find(new Quote("", "检查", ""), TextSpan.at(0))).isEqualTo(new Lost(List.of()));
    }

    @Test
    void aQuoteThatContradictsItsSpanSpeaksAlone() {
        Anchor wrong = new Anchor(Digest.of(PLAN), new TextSpan(0, 4), List.of(), MECHANISM);
        TextSpan found = Texts.span(PLAN, "评价激励机制");

        assertThat(AnchorResolver.within(Texts.read(PLAN)).resolve(wrong))
                .isEqualTo(new Shifted(found, false, true));
        String to = PLAN.replace("某市", "某某市");
        assertThat(Texts.resolver(PLAN, to).resolve(wrong))
                .isEqualTo(new Shifted(found.shift(1), false, true));
    }

    @Test
    void absurdAnchorsAreAnswered() {
        AnchorResolver[] resolvers = {
            AnchorResolver.within(Texts.read(PLAN)),
            AnchorResolver.within(Texts.read("")),
            Texts.resolver(PLAN, PLAN + "x"),
            Texts.resolver("", PLAN),
        };
        TextSpan[] spans = {
            TextSpan.at(0), TextSpan.at(Integer.MAX_VALUE), new TextSpan(0, Integer.MAX_VALUE),
        };
        Quote[] quotes = {
            new Quote("", "", ""),
            new Quote("\uD842", "\uDFB7", "\uD842"),
            new Quote("前".repeat(40), "文".repeat(5_000), ""),
            new Quote("", " \n", ""),
        };
        for (AnchorResolver resolver : resolvers) {
            for (TextSpan span : spans) {
                for (Quote quote : quotes) {
                    for (Digest text : List.of(Digest.of(PLAN), Digest.of(""), Digest.of("?"))) {
                        Anchor anchor = new Anchor(text, span, List.of(""), quote);
                        assertThat(resolver.resolve(anchor)).isNotInstanceOf(Shifted.class);
                    }
                }
            }
        }
    }

    private static Resolution find(Quote quote, TextSpan span) {
        return AnchorResolver.within(Texts.read(PLAN)).resolve(unknown(quote, span));
    }

    private static Anchor unknown(Quote quote, TextSpan span) {
        return new Anchor(Digest.of("?"), span, List.of(), quote);
    }
}
