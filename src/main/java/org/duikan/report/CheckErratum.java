package org.duikan.report;

import org.duikan.check.Finding;
import org.duikan.i18n.Texts;
import org.duikan.report.HandInTable.Cell;
import org.duikan.report.HandInTable.Emphasis;
import org.duikan.text.TextSpan;

import java.util.Optional;

/// What a check found, with what should stand there where the finding says it; else the reader has
/// to.
final class CheckErratum {
    /// The longest stretch that is shown as the wrong one, in UTF-16 units.
    private static final int LONGEST = 40;

    private CheckErratum() {}

    /// @param place as the item's words say it
    /// @param source text of the document the finding is about
    static Erratum of(Finding finding, String place, String source, Texts texts) {
        TextSpan span = finding.span();
        boolean shown =
                !span.isEmpty()
                        && span.length() <= LONGEST
                        && finding.kind() != Finding.Kind.MIXED_WIDTH
                        && finding.kind() != Finding.Kind.COUNT_CONTRADICTED;
        Optional<String> right = shown ? right(finding, span.of(source)) : Optional.empty();
        return new Erratum(
                place,
                shown
                        ? Excerpt.printed(source, span, Emphasis.CHANGED)
                        : Cell.of(CheckSentence.of(finding, texts)),
                right.map(words -> Excerpt.of(source, span, words, Emphasis.CHANGED))
                        .orElse(Cell.of(texts.get("handin.to-be-settled"))));
    }

    private static Optional<String> right(Finding finding, String printed) {
        return switch (finding.kind()) {
            case DOUBLED_CHARACTER -> half(printed);
            case MISPRINTED_BRACKET -> Optional.of(year(printed));
            case RENUMBERED_REFERENCE, UNBALANCED -> second(finding);
            case LABEL_PUNCTUATION -> Optional.of(finding.num());
            default -> Optional.empty();
        };
    }

    private static Optional<String> half(String printed) {
        String half = printed.substring(0, printed.length() / 2);
        return Optional.of(half).filter(one -> printed.equals(one + one));
    }

    /// `[2023]18号` → `〔2023〕18号`.
    private static String year(String printed) {
        return printed.replaceFirst("[^\\d〔]+(\\d{4})[^\\d〕]+", "〔$1〕");
    }

    private static Optional<String> second(Finding finding) {
        return finding.arguments().size() > 1
                ? Optional.of(finding.arguments().get(1)).filter(one -> !one.isEmpty())
                : Optional.empty();
    }
}
