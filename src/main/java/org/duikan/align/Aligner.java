package org.duikan.align;

import org.duikan.document.PolicyDocument;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/// Finds the links between a base and a witness.
public final class Aligner {

    private Aligner() {}

    /// Compares with no decisions, recognising what kind of pair it is.
    public static Comparison compare(PolicyDocument base, PolicyDocument witness) {
        return compare(base, witness, Optional.empty(), List.of(), () -> false);
    }

    /// Compares two documents.
    ///
    /// @param kind what the witness is to the base; empty to recognise it from the texts
    /// @param constraints the reader's decisions; all are obeyed, the rest is improved around them
    /// @param cancelled polled now and then
    /// @throws java.util.concurrent.CancellationException where `cancelled` said so
    public static Comparison compare(
            PolicyDocument base,
            PolicyDocument witness,
            Optional<PairKind> kind,
            List<LinkConstraint> constraints,
            BooleanSupplier cancelled) {
        return new Alignment(base, witness, constraints, cancelled).compare(kind);
    }
}
