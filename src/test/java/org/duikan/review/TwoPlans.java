package org.duikan.review;

import org.duikan.align.Relation;
import org.duikan.document.AlignableUnit;
import org.duikan.document.DocumentId;
import org.duikan.structure.StructureReader;
import org.duikan.text.SourceText;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/// Two documents and decisions about them.
final class TwoPlans {
    static final DocumentId BASE = new DocumentId(1);
    static final DocumentId WITNESS = new DocumentId(2);

    static final String BASE_TEXT =
            """
            关于加快数字化发展的意见

            一、夯实基础

            (一)建设数字政府。推动政务服务一网通办，提升治理能力和服务水平。

            (二)保障数据安全。建立健全数据分类分级保护制度，守住安全底线。

            二、发展产业

            (三)培育数据市场。探索数据资产登记，支持数据交易所发展壮大。
            """;

    static final String WITNESS_TEXT =
            """
            数字化发展工作要点

            一、年度任务

            (一)深化政务服务一网通办，推进高频事项跨省办理。

            (二)出台数据交易管理办法，培育数据服务商。
            """;

    private TwoPlans() {}

    static List<AlignableUnit> units(String text) {
        return StructureReader.read(SourceText.of(text)).alignableUnits();
    }

    static LinkDecision decision(
            LinkDecision.Verdict verdict, List<Integer> base, List<Integer> witness) {
        List<AlignableUnit> left = units(BASE_TEXT);
        List<AlignableUnit> right = units(WITNESS_TEXT);
        return new LinkDecision(
                UUID.randomUUID(),
                BASE,
                WITNESS,
                verdict,
                Relation.RELATED,
                base.stream().map(index -> UnitAnchor.of(left, index)).toList(),
                witness.stream().map(index -> UnitAnchor.of(right, index)).toList(),
                Instant.parse("2026-11-01T12:00:00Z"),
                "王编辑",
                "原文如此");
    }

    static ResolvedDecisions resolve(LinkDecision... decisions) {
        return resolve(BASE_TEXT, WITNESS_TEXT, decisions);
    }

    static ResolvedDecisions resolve(String base, String witness, LinkDecision... decisions) {
        return DecisionResolver.resolve(Arrays.asList(decisions), units(base), units(witness));
    }
}
