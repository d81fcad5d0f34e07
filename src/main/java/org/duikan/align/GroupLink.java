package org.duikan.align;

import org.duikan.diff.Variant;

import java.util.List;

/// A base group and the witness group that holds its units. Groups are named by their index in
/// [PolicyDocument#groups()][org.duikan.document.PolicyDocument#groups()].
///
/// @param base index of the base group
/// @param witness index of the witness group
/// @param moved whether the group as a whole left its place
/// @param variants what differs between the two headings; spans count in the headings
public record GroupLink(int base, int witness, boolean moved, List<Variant> variants) {

    public GroupLink {
        variants = List.copyOf(variants);
    }
}
