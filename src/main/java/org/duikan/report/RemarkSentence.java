package org.duikan.report;

import org.duikan.document.StructureRemark;
import org.duikan.i18n.Texts;

import java.util.List;

/// Says what a remark means, in one sentence.
public final class RemarkSentence {

    private RemarkSentence() {}

    public static String of(StructureRemark remark, Texts texts) {
        List<String> arguments = remark.arguments();
        return switch (remark.kind()) {
            case NUMBER_MISSING -> texts.get("remark.number-missing", remark.num());
            case NUMBER_REPEATED -> texts.get("remark.number-repeated", remark.num());
            case NUMBER_ORDER -> texts.get("remark.number-order", remark.num());
            case COUNT_CONTRADICTED ->
                    texts.get("remark.count-contradicted", first(arguments), counts(arguments));
            case DOUBLED_AT_SEAM -> texts.get("remark.doubled-at-seam", first(arguments));
            case SEAM_JOINED -> texts.get("remark.seam-joined");
            case CUT_OFF -> texts.get("remark.cut-off");
            case NO_CLAUSES -> texts.get("remark.no-clauses");
        };
    }

    private static String first(List<String> arguments) {
        return arguments.isEmpty() ? "" : arguments.getFirst();
    }

    private static String counts(List<String> arguments) {
        return String.join(
                " / ", arguments.subList(Math.min(1, arguments.size()), arguments.size()));
    }
}
