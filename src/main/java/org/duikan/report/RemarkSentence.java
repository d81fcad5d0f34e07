package org.duikan.report;

import org.duikan.document.StructureRemark;
import org.duikan.i18n.Texts;

import java.util.List;

/// Says a remark about a document's structure as a sentence.
public final class RemarkSentence {

    private RemarkSentence() {}

    public static String of(StructureRemark remark, Texts texts) {
        List<String> arguments = remark.arguments();
        return switch (remark.kind()) {
            case NUMBER_MISSING ->
                    arguments.isEmpty() || arguments.getFirst().isEmpty()
                            ? texts.get("remark.number-missing-first", remark.num())
                            : texts.get(
                                    "remark.number-missing", arguments.getFirst(), remark.num());
            case NUMBER_REPEATED -> texts.get("remark.number-repeated", remark.num());
            case NUMBER_ORDER -> texts.get("remark.number-order", remark.num());
            case COUNT_CONTRADICTED -> countContradicted(arguments, texts);
            case DOUBLED_AT_SEAM -> texts.get("remark.doubled-at-seam", String.join("", arguments));
            case SEAM_JOINED -> texts.get("remark.seam-joined");
            case CUT_OFF -> texts.get("remark.cut-off");
            case NO_CLAUSES -> texts.get("remark.no-clauses");
        };
    }

    private static String countContradicted(List<String> arguments, Texts texts) {
        String declared = arguments.isEmpty() ? "" : arguments.getFirst();
        List<String> found =
                arguments.isEmpty() ? List.of() : arguments.subList(1, arguments.size());
        return texts.get(
                "remark.count-contradicted",
                declared,
                String.join(texts.get("remark.count-separator"), found));
    }
}
