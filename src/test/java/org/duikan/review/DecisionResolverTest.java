package org.duikan.review;

import static org.assertj.core.api.Assertions.assertThat;

import org.duikan.align.LinkConstraint;
import org.duikan.align.LinkConstraint.Kind;
import org.duikan.align.Relation;
import org.duikan.review.LinkDecision.Verdict;
import org.duikan.review.ResolvedDecisions.Lost;
import org.duikan.review.ResolvedDecisions.Placed;
import org.junit.jupiter.api.Test;

import java.util.List;

class DecisionResolverTest {
    private final LinkDecision link = TwoPlans.decision(Verdict.ADDED, List.of(2), List.of(1));

    @Test
    void everyVerdictBecomesItsConstraint() {
        assertThat(constraints(link)).containsExactly(required(2, 1));
        assertThat(constraints(TwoPlans.decision(Verdict.CONFIRMED, List.of(0), List.of(0))))
                .containsExactly(required(0, 0));
        assertThat(constraints(TwoPlans.decision(Verdict.LOCKED, List.of(0, 1), List.of(0))))
                .containsExactly(required(0, 0), required(1, 0));
        assertThat(constraints(TwoPlans.decision(Verdict.REJECTED, List.of(1), List.of(0))))
                .containsExactly(constraint(Kind.FORBIDDEN, 1, 0));
        assertThat(constraints(TwoPlans.decision(Verdict.NO_COUNTERPART, List.of(1), List.of())))
                .containsExactly(constraint(Kind.ALONE, 1, -1));
        assertThat(constraints(TwoPlans.decision(Verdict.NO_COUNTERPART, List.of(), List.of(1))))
                .containsExactly(constraint(Kind.ALONE, -1, 1));
    }

    @Test
    void theLaterOfTwoContradictingDecisionsHolds() {
        LinkDecision reject = TwoPlans.decision(Verdict.REJECTED, List.of(2), List.of(1));
        LinkDecision alone = TwoPlans.decision(Verdict.NO_COUNTERPART, List.of(2), List.of());
        LinkDecision release = TwoPlans.decision(Verdict.RELEASED, List.of(2), List.of(1));
        LinkDecision releaseUnit = TwoPlans.decision(Verdict.RELEASED, List.of(2), List.of());

        assertThat(constraints(link, reject)).containsExactly(constraint(Kind.FORBIDDEN, 2, 1));
        assertThat(constraints(reject, link)).containsExactly(required(2, 1));
        assertThat(constraints(link, alone)).containsExactly(constraint(Kind.ALONE, 2, -1));
        assertThat(constraints(alone, link)).containsExactly(required(2, 1));
        assertThat(constraints(reject, alone))
                .containsExactly(constraint(Kind.FORBIDDEN, 2, 1), constraint(Kind.ALONE, 2, -1));
        assertThat(constraints(link, release)).isEmpty();
        assertThat(constraints(reject, alone, releaseUnit)).isEmpty();
        assertThat(constraints(release, link)).containsExactly(required(2, 1));
    }

    @Test
    void unitsAreFoundByTheirTextWhateverBecameOfTheirNumberAndPlace() {
        String moved =
                """
                关于加快数字化发展的意见

                一、发展产业

                (一)培育数据市场。探索数据资产登记,支持数据交易所
                发展壮大。

                二、夯实基础

                (二)建设数字政府。推动政务服务一网通办，提升治理能力和服务水平。

                (三)保障数据安全。建立健全数据分类分级保护制度，守住安全底线。
                """;

        ResolvedDecisions resolved = TwoPlans.resolve(moved, TwoPlans.WITNESS_TEXT, link);

        assertThat(resolved.placed())
                .containsExactly(new Placed(link, List.of(0), List.of(1), false));
        assertThat(resolved.constraints()).containsExactly(required(0, 1));
    }

    @Test
    void aCorrectedTextIsFoundByItsNumber() {
        String corrected = TwoPlans.BASE_TEXT.replace("支持数据交易所发展壮大", "支持数据交易所做强做优");

        ResolvedDecisions resolved = TwoPlans.resolve(corrected, TwoPlans.WITNESS_TEXT, link);

        assertThat(resolved.placed())
                .containsExactly(new Placed(link, List.of(2), List.of(1), true));
        assertThat(resolved.lost()).isEmpty();
    }

    @Test
    void aUnitThatIsGoneLosesTheDecisionVisibly() {
        String without = TwoPlans.BASE_TEXT.substring(0, TwoPlans.BASE_TEXT.indexOf("二、发展"));

        ResolvedDecisions resolved = TwoPlans.resolve(without, TwoPlans.WITNESS_TEXT, link);

        assertThat(resolved.constraints()).isEmpty();
        assertThat(resolved.placed()).isEmpty();
        assertThat(resolved.lost())
                .containsExactly(new Lost(link, List.of(Lost.NOWHERE), List.of(1), List.of()));
    }

    @Test
    void onlyTheLastWordAboutAUnitThatIsGoneIsLost() {
        String without = TwoPlans.BASE_TEXT.substring(0, TwoPlans.BASE_TEXT.indexOf("二、发展"));
        LinkDecision rejected = TwoPlans.decision(Verdict.REJECTED, List.of(2), List.of(1));

        List<Lost> lost = TwoPlans.resolve(without, TwoPlans.WITNESS_TEXT, link, rejected).lost();

        assertThat(lost)
                .containsExactly(
                        new Lost(rejected, List.of(Lost.NOWHERE), List.of(1), List.of(link)));
        assertThat(lost.getFirst().all()).containsExactly(rejected, link);
    }

    @Test
    void whatWasReleasedBeforeItsUnitWentIsNotLost() {
        String without = TwoPlans.BASE_TEXT.substring(0, TwoPlans.BASE_TEXT.indexOf("二、发展"));
        LinkDecision released = TwoPlans.decision(Verdict.RELEASED, List.of(2), List.of(1));

        ResolvedDecisions resolved =
                TwoPlans.resolve(without, TwoPlans.WITNESS_TEXT, link, released);

        assertThat(resolved.lost()).isEmpty();
        assertThat(resolved.constraints()).isEmpty();
    }

    /// Another clause under the old number is not the clause that was meant, nor is a look-alike
    /// under another number.
    @Test
    void aLookAlikeIsNeverTakenForTheUnit() {
        String other = TwoPlans.BASE_TEXT.replaceFirst("\\(三\\).*", "(三)加强组织领导。各地要落实责任。");
        String renumbered =
                TwoPlans.BASE_TEXT.replaceFirst("\\(三\\).*", "(四)培育数据市场。探索数据资产评估，支持数据经纪人发展壮大。");

        assertThat(TwoPlans.resolve(other, TwoPlans.WITNESS_TEXT, link).lost())
                .extracting(Lost::decision)
                .containsExactly(link);
        assertThat(TwoPlans.resolve(renumbered, TwoPlans.WITNESS_TEXT, link).lost())
                .extracting(Lost::decision)
                .containsExactly(link);
    }

    @Test
    void equalTextsAreToldApartByNumberAndOrder() {
        String twins = "一、总则\n\n(一)同样的话。\n\n(二)同样的话。\n\n(三)别的话。\n";
        UnitAnchor second = UnitAnchor.of(TwoPlans.units(twins), 1);
        String renumbered = "一、总则\n\n(四)同样的话。\n\n(五)同样的话。\n\n(六)别的话。\n";

        assertThat(second.ordinal()).isEqualTo(1);
        assertThat(new UnitLocator(TwoPlans.units(twins)).find(second))
                .contains(new UnitLocator.Place(1, false));
        assertThat(new UnitLocator(TwoPlans.units(renumbered)).find(second))
                .contains(new UnitLocator.Place(1, false));
    }

    @Test
    void numbersThatRestartAreToldApartByTheirGroups() {
        String restarting =
                """
                一、生态

                (一)推动数据开放共享，完善平台支撑体系建设工作。

                二、经济

                (一)推动数据开放共享，完善产业支撑体系建设工作。
                """;
        UnitAnchor second = UnitAnchor.of(TwoPlans.units(restarting), 1);
        String corrected = restarting.replace("产业支撑体系", "产业支持体系");

        assertThat(new UnitLocator(TwoPlans.units(corrected)).find(second))
                .contains(new UnitLocator.Place(1, true));
    }

    @Test
    void aMirroredDecisionGivesTheMirroredConstraint() {
        ResolvedDecisions resolved =
                TwoPlans.resolve(TwoPlans.WITNESS_TEXT, TwoPlans.BASE_TEXT, link.mirrored());

        assertThat(resolved.constraints()).containsExactly(required(1, 2));
    }

    private static List<LinkConstraint> constraints(LinkDecision... decisions) {
        return TwoPlans.resolve(decisions).constraints();
    }

    private static LinkConstraint required(int base, int witness) {
        return constraint(Kind.REQUIRED, base, witness);
    }

    private static LinkConstraint constraint(Kind kind, int base, int witness) {
        return new LinkConstraint(kind, base, witness, Relation.RELATED);
    }
}
