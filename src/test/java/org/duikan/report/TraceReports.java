package org.duikan.report;

import org.duikan.align.LinkConstraint;
import org.duikan.align.PairKind;
import org.duikan.align.Relation;
import org.duikan.align.TraceCases;
import org.duikan.align.TraceColumn;
import org.duikan.align.TraceMatrix;
import org.duikan.document.PolicyDocument;

import java.util.List;
import java.util.Optional;

/// A small report: a reprint that lacks a clause, a plan that takes one up, a document not
/// compared.
final class TraceReports {

    private TraceReports() {}

    static TraceReport small() {
        PolicyDocument base = TraceCases.document("意见", "二、数字: (一)公共<数据> (二)=1+1 三、算力: (三)算力网络");
        PolicyDocument reprint = TraceCases.document("转载", "数字: (一)公共<数据> 算力: (一)算力网络");
        PolicyDocument plan = TraceCases.document("规划", "一、设施: (九)数据开放 (十)新事项");
        TraceColumn first =
                TraceColumn.of(
                        TraceCases.comparison(
                                base,
                                reprint,
                                PairKind.REPRINT,
                                List.of(
                                        TraceCases.link(0, 0, Relation.SAME, 1),
                                        TraceCases.link(2, 1, Relation.REVISED, 0.98)),
                                List.of()),
                        List.of());
        TraceColumn second =
                TraceColumn.of(
                        TraceCases.comparison(
                                base,
                                plan,
                                PairKind.LATER_PLAN,
                                List.of(TraceCases.related(0, 0, 0.38, "公共数据", "授权运营")),
                                List.of()),
                        List.of(
                                new LinkConstraint(
                                        LinkConstraint.Kind.REQUIRED, 0, 0, Relation.RELATED)));
        return new TraceReport(
                "意见",
                List.of("转载", "规划", "未比对"),
                TraceMatrix.of(
                        base, List.of(Optional.of(first), Optional.of(second), Optional.empty())));
    }
}
