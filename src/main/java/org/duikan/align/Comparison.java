package org.duikan.align;

import org.duikan.document.AlignableUnit;
import org.duikan.document.PolicyDocument;

import java.util.List;
import java.util.Objects;

/// Everything found between a base and one witness.
///
/// @param base the base text
/// @param witness the text compared to it
/// @param kind what the witness is to the base, as given or recognised
/// @param baseUnits the base's alignable units; links count in them
/// @param witnessUnits the witness's alignable units
/// @param links in the order of their first base unit, then of their first witness unit
/// @param groups the groups that belong together
/// @param matter the lines before and behind the body that belong together; none with a later plan
/// @param candidates for every witness unit its best base units as topics, best first; empty where
///   the pair has no topic mode
/// @param omitted base units without a same, revised or related link, ascending; a quotation does
///   not count
/// @param added witness units without one, ascending
public record Comparison(
        PolicyDocument base,
        PolicyDocument witness,
        PairKind kind,
        List<AlignableUnit> baseUnits,
        List<AlignableUnit> witnessUnits,
        List<Link> links,
        List<GroupLink> groups,
        List<MatterLink> matter,
        List<Candidate> candidates,
        List<Integer> omitted,
        List<Integer> added) {

    public Comparison {
        Objects.requireNonNull(base);
        Objects.requireNonNull(witness);
        Objects.requireNonNull(kind);
        baseUnits = List.copyOf(baseUnits);
        witnessUnits = List.copyOf(witnessUnits);
        links = List.copyOf(links);
        groups = List.copyOf(groups);
        matter = List.copyOf(matter);
        candidates = List.copyOf(candidates);
        omitted = List.copyOf(omitted);
        added = List.copyOf(added);
    }

    /// What a line of the witness, before or behind its body, belongs to.
    ///
    /// @param witnessLine one that belongs to a line of the base
    public MatterLink matterOf(int witnessLine) {
        return matter.stream()
                .filter(link -> link.witness() == witnessLine)
                .findFirst()
                .orElseThrow();
    }
}
