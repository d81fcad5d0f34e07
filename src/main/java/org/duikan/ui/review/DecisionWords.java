package org.duikan.ui.review;

import org.duikan.i18n.Texts;
import org.duikan.review.LinkDecision;
import org.duikan.review.UnitAnchor;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;

/// Says decisions in words.
final class DecisionWords {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final int LONGEST_QUOTE = 50;

    private DecisionWords() {}

    /// What was decided and when; who and why on lines of their own.
    static String said(LinkDecision decision, Texts texts) {
        String said = texts.get("traces.said", verdict(decision, texts), time(decision));
        String by = decision.author().isEmpty() ? said : said + "\n" + decision.author();
        return decision.reason().isEmpty()
                ? by
                : by + "\n" + texts.get("traces.said-why", decision.reason());
    }

    static String verdict(LinkDecision decision, Texts texts) {
        return texts.get("traces.verdict-" + decision.verdict().word());
    }

    private static String time(LinkDecision decision) {
        return TIME.format(decision.time().atZone(ZoneId.systemDefault()));
    }

    /// Units as they were when they were decided about: number and first words of each.
    static String units(List<UnitAnchor> anchors) {
        return anchors.stream().map(DecisionWords::unit).collect(Collectors.joining("\n"));
    }

    private static String unit(UnitAnchor anchor) {
        String quote = anchor.quote().replace("\n", "");
        String words =
                quote.codePointCount(0, quote.length()) <= LONGEST_QUOTE
                        ? quote
                        : quote.substring(0, quote.offsetByCodePoints(0, LONGEST_QUOTE)) + "…";
        return (anchor.num() + " " + words).strip();
    }
}
