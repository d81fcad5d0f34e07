package org.duikan.check;

import org.duikan.document.PolicyDocument;

import java.util.List;

/// Checks one document. Safe for use from any thread; linear in the length of the text.
public final class DocumentCheck {
    private static final List<Rule> RULES =
            List.of(
                    new StructureRule(),
                    new ListRule(),
                    new HeadingCountRule(),
                    new BalanceRule(),
                    new WidthRule(),
                    new ReferenceRule(),
                    new DoublingRule(),
                    new DocumentNumberRule(),
                    new LabelRule());

    private DocumentCheck() {}

    /// What is wrong, in reading order; no more than a thousand of a kind.
    public static List<Finding> of(PolicyDocument document) {
        CheckedText text = CheckedText.of(document);
        Findings findings = new Findings();
        RULES.forEach(rule -> rule.check(text, findings));
        return findings.inReadingOrder();
    }
}
