package org.duikan.report;

import org.duikan.check.Finding;
import org.duikan.document.StructureRemark;
import org.duikan.i18n.Texts;

/// Says a finding about a document as a sentence.
public final class CheckSentence {

    private CheckSentence() {}

    public static String of(Finding finding, Texts texts) {
        return switch (finding.kind()) {
            case NUMBER_MISSING,
                    NUMBER_REPEATED,
                    NUMBER_ORDER,
                    COUNT_CONTRADICTED,
                    DOUBLED_AT_SEAM,
                    CUT_OFF ->
                    RemarkSentence.of(asRemark(finding), texts);
            case UNBALANCED ->
                    finding.arguments().size() > 1
                            ? texts.get("check.nested-title", arguments(finding))
                            : placed("check.unbalanced", finding, texts);
            case MIXED_WIDTH ->
                    texts.get(
                            argument(finding, 2).equals("1")
                                    ? "check.mixed-width-digits"
                                    : "check.mixed-width",
                            arguments(finding));
            case DANGLING_REFERENCE -> placed("check.dangling-reference", finding, texts);
            case RENUMBERED_REFERENCE ->
                    texts.get(
                            argument(finding, 1).isEmpty()
                                    ? "check.renumbered-reference-absent"
                                    : "check.renumbered-reference",
                            arguments(finding));
            case DOUBLED_CHARACTER -> placed("check.doubled-character", finding, texts);
            case MISPRINTED_BRACKET -> texts.get("check.misprinted-bracket", arguments(finding));
            case LABEL_PUNCTUATION -> texts.get("check.label-punctuation", arguments(finding));
        };
    }

    private static StructureRemark asRemark(Finding finding) {
        return new StructureRemark(
                StructureRemark.Kind.valueOf(finding.kind().name()),
                finding.num(),
                finding.arguments(),
                finding.span());
    }

    /// Names the clause where it has a number that can be named.
    private static String placed(String key, Finding finding, Texts texts) {
        String num = finding.num().strip();
        boolean named = num.codePoints().anyMatch(Character::isLetterOrDigit);
        return named
                ? texts.get(key + "-in", argument(finding, 0), num)
                : texts.get(key, argument(finding, 0));
    }

    private static String argument(Finding finding, int index) {
        return index < finding.arguments().size() ? finding.arguments().get(index) : "";
    }

    private static Object[] arguments(Finding finding) {
        return finding.arguments().toArray();
    }
}
