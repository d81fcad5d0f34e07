package org.duikan.ui.fx;

import org.duikan.align.Comparison;
import org.duikan.document.DocumentSummary;
import org.duikan.document.PolicyDocument;
import org.duikan.review.ReviewedComparison;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// The open texts: a base and the witnesses compared to it.
///
/// @param summary the base as lists show it
/// @param base the base
/// @param witnesses in the order of their columns; empty where the base is read alone
public record Desk(DocumentSummary summary, PolicyDocument base, List<Witness> witnesses) {

    public Desk {
        Objects.requireNonNull(summary);
        Objects.requireNonNull(base);
        witnesses = List.copyOf(witnesses);
    }

    /// The base by itself.
    public Desk alone() {
        return new Desk(summary, base, List.of());
    }

    public List<Comparison> comparisons() {
        return witnesses.stream().map(Witness::comparison).toList();
    }

    /// A witness beside the base.
    ///
    /// @param summary the witness as lists show it
    /// @param comparison what was found between the base and it
    /// @param reviewed the same with the reader's decisions; empty where nothing can be decided
    public record Witness(
            DocumentSummary summary, Comparison comparison, Optional<ReviewedComparison> reviewed) {

        public Witness {
            Objects.requireNonNull(summary);
            Objects.requireNonNull(comparison);
            Objects.requireNonNull(reviewed);
        }

        /// A witness about which nothing can be decided.
        public Witness(DocumentSummary summary, Comparison comparison) {
            this(summary, comparison, Optional.empty());
        }

        public static Witness of(ReviewedComparison reviewed) {
            return new Witness(reviewed.witness(), reviewed.comparison(), Optional.of(reviewed));
        }
    }
}
