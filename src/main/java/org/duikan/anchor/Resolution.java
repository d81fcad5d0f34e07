package org.duikan.anchor;

import org.duikan.text.TextSpan;

import java.util.List;
import java.util.Objects;

/// Where the words of an anchor stand in a text. Spans are UTF-16 units of the document's source.
public sealed interface Resolution {

    /// In the same text, or in another that has the words, their surroundings and their place.
    record Exact(TextSpan span) implements Resolution {
        public Exact {
            Objects.requireNonNull(span);
        }
    }

    /// Carried over by the alignment and the differences of the aligned units.
    ///
    /// @param span where the words are now
    /// @param changed whether they read differently now, folding left aside
    /// @param moved whether they stand in a unit of another label or in another order than before
    record Shifted(TextSpan span, boolean changed, boolean moved) implements Resolution {
        public Shifted {
            Objects.requireNonNull(span);
        }
    }

    /// One place looks so much alike, and so clearly more than any other, that the reader may be
    /// asked. Never taken without asking.
    ///
    /// @param proposal the place; its score is at least 0.8 and clearly ahead of the second
    record Approximate(Proposal proposal) implements Resolution {
        public Approximate {
            Objects.requireNonNull(proposal);
        }
    }

    /// Not there any more, or not to be told from others.
    ///
    /// @param proposals places that look alike, best first; often none
    record Lost(List<Proposal> proposals) implements Resolution {
        public Lost {
            proposals = List.copyOf(proposals);
        }
    }

    /// A place that looks alike.
    ///
    /// @param score likeness of the words and their surroundings, 0 to 1
    record Proposal(TextSpan span, double score) {
        public Proposal {
            Objects.requireNonNull(span);
        }
    }
}
