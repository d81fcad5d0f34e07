package org.duikan.collation;

import org.duikan.check.Finding;
import org.duikan.diff.Variant;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

/// 校勘项: one thing to judge. Units and groups are named by their index in the comparison.
public sealed interface Item {

    /// Base units it is about; empty where it is about none.
    List<Integer> baseUnits();

    /// Witness units it is about.
    List<Integer> witnessUnits();

    /// A variant.
    ///
    /// @param link index of the link, [#HEADING] or [#MATTER]
    /// @param baseUnit index of the base unit, of the group for headings, of the line for matter
    /// @param witnessUnit index of the witness unit, group or line
    /// @param variant its spans count in the text of unit, heading or line
    /// @param quoted whether it stands in a quotation of the base unit, not in the unit itself
    record Reading(int link, int baseUnit, int witnessUnit, Variant variant, boolean quoted)
            implements Item {
        /// Instead of a link: it is a variant of two headings.
        public static final int HEADING = -1;

        /// Instead of a link: it is a variant of two lines before or behind the body.
        public static final int MATTER = -2;

        public Reading {
            Objects.requireNonNull(variant);
        }

        public boolean isHeading() {
            return link == HEADING;
        }

        public boolean isMatter() {
            return link == MATTER;
        }

        /// Whether it stands in units, not around them.
        public boolean isInUnits() {
            return link >= 0;
        }

        @Override
        public List<Integer> baseUnits() {
            return isInUnits() ? List.of(baseUnit) : List.of();
        }

        @Override
        public List<Integer> witnessUnits() {
            return isInUnits() ? List.of(witnessUnit) : List.of();
        }
    }

    /// A finding of the whole: what became of units and groups.
    ///
    /// @param kind what became of them
    /// @param baseGroup index of the base group, -1 where it is about units
    /// @param witnessGroup index of the witness group, -1 where it is about units
    /// @param baseUnits units of the base, ascending
    /// @param witnessUnits units of the witness, ascending
    record Whole(
            Kind kind,
            int baseGroup,
            int witnessGroup,
            List<Integer> baseUnits,
            List<Integer> witnessUnits)
            implements Item {

        public Whole {
            Objects.requireNonNull(kind);
            baseUnits = List.copyOf(baseUnits);
            witnessUnits = List.copyOf(witnessUnits);
        }

        /// What can become of units and groups, the weightiest first.
        public enum Kind {
            /// A whole group of the base is not there.
            SECTION_ABSENT,
            /// The base has no such group.
            SECTION_ADDED,
            /// A group as a whole left its place.
            SECTION_MOVED,
            /// A unit of the base is not there.
            UNIT_ABSENT,
            /// The base has no such unit.
            UNIT_ADDED,
            /// Units that stand one after the other on both sides left their place.
            UNITS_MOVED,
            /// One unit became several.
            SPLIT,
            /// Several units became one.
            MERGED,
            /// Units that stand one after the other have other numbers.
            RENUMBERED;

            /// The lower-case English word, as exports write it: `section-absent`.
            public String word() {
                return name().toLowerCase(Locale.ROOT).replace('_', '-');
            }
        }
    }

    /// What is odd in one document alone.
    ///
    /// @param side the document
    /// @param finding the finding
    /// @param unit index of the alignable unit it stands in, -1 where it stands in none
    record Check(Side side, Finding finding, int unit) implements Item {

        public Check {
            Objects.requireNonNull(side);
            Objects.requireNonNull(finding);
        }

        @Override
        public List<Integer> baseUnits() {
            return side == Side.BASE && unit >= 0 ? List.of(unit) : List.of();
        }

        @Override
        public List<Integer> witnessUnits() {
            return side == Side.WITNESS && unit >= 0 ? List.of(unit) : List.of();
        }
    }

    /// Whether it is a variant of typography only; everything else is of substance.
    default boolean isTypographic() {
        return this instanceof Reading reading && !reading.variant().isSubstance();
    }

    /// What sort of item it is, in one lower-case English word, as exports write it: the class of a
    /// variant, the kind of a finding.
    default String sort() {
        return switch (this) {
            case Reading reading -> reading.variant().variantClass().word();
            case Whole whole -> whole.kind().word();
            case Check check -> check.finding().kind().word();
        };
    }
}
