package org.duikan.ui.variants;

import org.duikan.collation.Collation;
import org.duikan.collation.Item;
import org.duikan.collation.JudgedCollation;
import org.duikan.collation.Verdict;

import java.util.Locale;
import java.util.Optional;

/// Which items the table shows.
///
/// @param kind which kind of items
/// @param verdict only those with this verdict; empty for all
/// @param words only those whose words hold these; empty for all
record ItemFilter(Kind kind, Optional<Verdict> verdict, String words) {
    static final ItemFilter ALL = new ItemFilter(Kind.ALL, Optional.empty(), "");

    /// The kinds of items, as the buttons above the table name them.
    enum Kind {
        /// Everything that the reader's rules do not ignore.
        ALL,
        /// What is still to be judged.
        OPEN,
        /// Variants of substance in the units themselves.
        SUBSTANCE,
        /// Findings of the whole, checks, variants of quotations.
        WHOLE,
        /// Typographic variants, ignored ones too.
        TYPOGRAPHIC;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        boolean takes(JudgedCollation judged, int item) {
            Collation collation = judged.collation();
            Item one = collation.items().get(item);
            return switch (this) {
                case ALL -> !collation.isIgnored(item);
                case OPEN -> judged.isOpen(item);
                case SUBSTANCE ->
                        one instanceof Item.Reading reading
                                && !reading.quoted()
                                && !one.isTypographic()
                                && !collation.isIgnored(item);
                case WHOLE -> isOfTheWhole(collation, item);
                case TYPOGRAPHIC -> one.isTypographic();
            };
        }

        static boolean isOfTheWhole(Collation collation, int item) {
            return !(collation.items().get(item) instanceof Item.Reading reading)
                    || reading.quoted() && !collation.isIgnored(item);
        }
    }

    ItemFilter with(Kind wanted) {
        return new ItemFilter(wanted, verdict, words);
    }

    ItemFilter with(Optional<Verdict> wanted) {
        return new ItemFilter(kind, wanted, words);
    }

    ItemFilter with(String typed) {
        return new ItemFilter(kind, verdict, typed.strip());
    }
}
