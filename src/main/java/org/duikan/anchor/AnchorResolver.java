package org.duikan.anchor;

import org.duikan.align.Comparison;
import org.duikan.anchor.Resolution.Approximate;
import org.duikan.anchor.Resolution.Exact;
import org.duikan.anchor.Resolution.Lost;
import org.duikan.anchor.Resolution.Proposal;
import org.duikan.anchor.Resolution.Shifted;
import org.duikan.document.PolicyDocument;
import org.duikan.text.FoldedText;
import org.duikan.text.TextSpan;

import java.util.List;
import java.util.Optional;

/// Says where the words of anchors stand in one document.
///
/// Three cases, by the digest of the text an anchor was made in:
///
/// - the document's own text: where position and words agree, [Exact];
/// - the text the document was compared to: carried over along the characters kept inside linked
///   units, headings and matter, [Shifted] or, where words, surroundings, place and label are all
///   as they were, [Exact]. Half of the words must be kept and stand together. What is not carried
///   is [Approximate] or [Lost], however much alike something looks;
/// - any other text, or words that contradict their position: only the quote speaks. It is [Exact]
///   where words and surroundings stand at the very position, [Shifted] where they stand exactly
///   once in the document and are long enough to say something, else [Approximate] or [Lost].
///
/// Built once for a pair and asked for many anchors: folding is done on building, each passage is
/// compared when an anchor first needs it. Safe for use from any thread; callers take turns. Never
/// fails on an anchor, whatever its offsets and words.
public final class AnchorResolver {
    private static final double SURE = 0.8;
    private static final double AHEAD = 0.05;

    private final FoldedDocument to;
    private final QuoteSearch search;
    private final Optional<Carrier> carrier;

    private AnchorResolver(FoldedDocument to, Optional<Carrier> carrier) {
        this.to = to;
        this.carrier = carrier;
        search = new QuoteSearch(to.folded);
    }

    /// For anchors made in the base of a comparison, looked for in its witness.
    public static AnchorResolver between(Comparison comparison) {
        FoldedDocument from = new FoldedDocument(comparison.base());
        FoldedDocument to = new FoldedDocument(comparison.witness());
        return new AnchorResolver(to, Optional.of(new Carrier(comparison, from, to)));
    }

    /// For anchors made in the document's own text, or in a text that is not at hand.
    public static AnchorResolver within(PolicyDocument document) {
        return new AnchorResolver(new FoldedDocument(document), Optional.empty());
    }

    /// Where the words of an anchor stand in the document.
    public synchronized Resolution resolve(Anchor anchor) {
        if (isTrue(anchor, to)) {
            return new Exact(anchor.span());
        }
        if (carrier.isPresent() && isTrue(anchor, carrier.get().from)) {
            return carried(anchor, carrier.get()).orElseGet(() -> guessed(anchor));
        }
        return quoted(anchor).orElseGet(() -> guessed(anchor));
    }

    private static boolean isTrue(Anchor anchor, FoldedDocument document) {
        return anchor.text().equals(document.digest)
                && stands(anchor.quote().exact(), anchor.span(), document.printed);
    }

    private static boolean stands(String words, TextSpan span, String text) {
        return span.end() <= text.length()
                && words.length() == span.length()
                && text.startsWith(words, span.start());
    }

    private Optional<Resolution> carried(Anchor anchor, Carrier carrier) {
        return carrier.carry(anchor.span())
                .map(shifted -> isAsBefore(anchor, shifted) ? new Exact(shifted.span()) : shifted);
    }

    private boolean isAsBefore(Anchor anchor, Shifted shifted) {
        return !shifted.changed()
                && !shifted.moved()
                && shifted.span().equals(anchor.span())
                && standsWithSurroundings(anchor);
    }

    private boolean standsWithSurroundings(Anchor anchor) {
        Quote quote = anchor.quote();
        String text = to.printed;
        int start = anchor.span().start();
        return stands(quote.exact(), anchor.span(), text)
                && text.startsWith(quote.suffix(), anchor.span().end())
                && text.startsWith(quote.prefix(), start - quote.prefix().length());
    }

    private Optional<Resolution> quoted(Anchor anchor) {
        FoldedQuote quote = FoldedQuote.of(anchor.quote());
        if (!quote.whole().isEmpty() && standsWithSurroundings(anchor)) {
            return Optional.of(new Exact(anchor.span()));
        }
        return search.onlyPlace(quote).map(place -> found(anchor, place));
    }

    private Shifted found(Anchor anchor, TextSpan place) {
        List<String> path = Anchors.path(to.document, place);
        return new Shifted(place, false, !innermost(path).equals(innermost(anchor.path())));
    }

    private static String innermost(List<String> path) {
        return path.isEmpty() ? "" : FoldedText.fold(path.getLast());
    }

    private Resolution guessed(Anchor anchor) {
        List<Proposal> proposals = search.proposals(FoldedQuote.of(anchor.quote()));
        return isClear(proposals) ? new Approximate(proposals.getFirst()) : new Lost(proposals);
    }

    private static boolean isClear(List<Proposal> proposals) {
        return !proposals.isEmpty()
                && proposals.getFirst().score() >= SURE
                && (proposals.size() == 1
                        || proposals.getFirst().score() - proposals.get(1).score() >= AHEAD);
    }
}
