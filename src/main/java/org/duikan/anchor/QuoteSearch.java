package org.duikan.anchor;

import org.duikan.anchor.Resolution.Proposal;
import org.duikan.text.FoldedText;
import org.duikan.text.TextSpan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Looks for a quote in a folded text, word for word or nearly.
final class QuoteSearch {
    /// Fewer characters than this, surroundings included, may stand anywhere.
    private static final int TELLING = 8;

    /// Longer quotes are not compared character by character.
    private static final int LONGEST = 1_200;

    private static final double WORTH_SHOWING = 0.6;
    private static final int SHOWN = 3;

    private final FoldedText folded;
    private Shingles shingles;

    QuoteSearch(FoldedText folded) {
        this.folded = folded;
    }

    /// The place in the source of the words of a quote that stands there exactly once, surroundings
    /// included.
    Optional<TextSpan> onlyPlace(FoldedQuote quote) {
        String text = folded.text();
        int at = quote.length() < TELLING ? -1 : text.indexOf(quote.whole());
        if (at < 0 || text.indexOf(quote.whole(), at + 1) >= 0) {
            return Optional.empty();
        }
        return Optional.of(folded.toSource(new TextSpan(at + quote.start(), at + quote.end())));
    }

    /// At most three places that look alike, best first, none overlapping another.
    List<Proposal> proposals(FoldedQuote quote) {
        if (quote.length() < TELLING || quote.length() > LONGEST) {
            return List.of();
        }
        if (shingles == null) {
            shingles = new Shingles(folded.text());
        }
        List<Proposal> found = new ArrayList<>();
        for (TextSpan window : shingles.windows(quote.whole())) {
            Proposal proposal = compare(quote, window);
            if (proposal.score() >= WORTH_SHOWING) {
                found.add(proposal);
            }
        }
        found.sort(Comparator.comparingDouble(Proposal::score).reversed());
        return best(found);
    }

    private Proposal compare(FoldedQuote quote, TextSpan window) {
        QuoteFit fit = QuoteFit.of(quote, window.of(folded.text()));
        TextSpan place = fit.words().shift(window.start());
        return new Proposal(folded.toSource(place), fit.score());
    }

    private static List<Proposal> best(List<Proposal> sorted) {
        List<Proposal> best = new ArrayList<>();
        for (Proposal proposal : sorted) {
            boolean taken =
                    best.stream()
                            .map(Proposal::span)
                            .anyMatch(
                                    span ->
                                            span.overlaps(proposal.span())
                                                    || span.start() == proposal.span().start());
            if (!taken && best.size() < SHOWN) {
                best.add(proposal);
            }
        }
        return List.copyOf(best);
    }
}
