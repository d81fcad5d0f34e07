package org.duikan.report;

import org.duikan.align.Comparison;
import org.duikan.document.DocumentId;
import org.duikan.document.DocumentRepository;
import org.duikan.document.DocumentSummary;
import org.duikan.note.Place;
import org.duikan.note.PlacedNote;
import org.duikan.report.Handout.Clause;
import org.duikan.report.Handout.Selection;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// 讲义的内容: the units in which some notes stand, in the order they are read, and after a unit of the
/// base what later documents made of it. No note is printed twice.
///
/// @param documents in the order they are read
/// @param listed the notes whose units it holds; one whose words are not placed is left out
/// @param all the notes that may stand at counterparts
/// @param base the document whose units have counterparts
/// @param later what it was compared to; none where no counterparts are wanted
public record Lesson(
        List<NotedDocument> documents,
        List<PlacedNote> listed,
        List<PlacedNote> all,
        DocumentId base,
        List<Later> later) {

    public Lesson {
        documents = List.copyOf(documents);
        listed = List.copyOf(listed);
        all = List.copyOf(all);
        Objects.requireNonNull(base);
        later = List.copyOf(later);
    }

    /// A later document beside the base.
    ///
    /// @param document the later one
    /// @param comparison what was found between the two
    public record Later(DocumentId document, Comparison comparison) {

        public Later {
            Objects.requireNonNull(document);
            Objects.requireNonNull(comparison);
        }
    }

    /// Loads the documents it needs: the base first where counterparts are wanted, then those of
    /// the corpus in their order. Blocks.
    ///
    /// @param language in which documents without a title are named
    public static Lesson of(
            List<PlacedNote> listed,
            List<PlacedNote> all,
            DocumentRepository documents,
            Locale language,
            DocumentId base,
            List<Later> later) {
        Set<DocumentId> needed = new HashSet<>();
        listed.stream()
                .flatMap(one -> one.note().target().places().stream())
                .map(Place::document)
                .forEach(needed::add);
        later.forEach(one -> needed.add(one.document()));
        List<DocumentSummary> summaries = documents.list();
        Stream<DocumentSummary> first =
                summaries.stream().filter(one -> one.id().equals(base) && !later.isEmpty());
        List<NotedDocument> noted =
                Stream.concat(first, summaries.stream())
                        .distinct()
                        .filter(one -> needed.contains(one.id()))
                        .flatMap(
                                one ->
                                        documents.load(one.id()).stream()
                                                .map(
                                                        found ->
                                                                new NotedDocument(
                                                                        one.id(),
                                                                        title(
                                                                                one, summaries,
                                                                                language),
                                                                        found)))
                        .toList();
        return new Lesson(
                noted, listed, all, base, later.stream().filter(one -> isOf(one, noted)).toList());
    }

    /// Units are counted in the texts that were compared: a document corrected since has others.
    private static boolean isOf(Later later, List<NotedDocument> noted) {
        Set<String> texts =
                noted.stream()
                        .map(one -> one.document().source().text())
                        .collect(Collectors.toSet());
        return texts.contains(later.comparison().base().source().text())
                && texts.contains(later.comparison().witness().source().text());
    }

    /// A reprint has the title of its base: the name in the corpus tells them apart.
    private static String title(
            DocumentSummary one, List<DocumentSummary> summaries, Locale language) {
        String title = one.facts().title();
        if (title.isBlank()) {
            return one.shortName(language);
        }
        boolean shared =
                summaries.stream()
                        .anyMatch(
                                other ->
                                        !other.id().equals(one.id())
                                                && other.facts().title().equals(title));
        return shared ? title + "（" + one.shortName(language) + "）" : title;
    }

    /// The clauses with the notes that are selected; a unit without any is left out, a counterpart
    /// is not.
    public List<Clause> clauses(Selection selection) {
        List<NotedUnits> units =
                documents.stream()
                        .map(one -> new NotedUnits(one, selected(listed, selection)))
                        .toList();
        List<NotedUnits> witnesses =
                documents.stream()
                        .map(one -> new NotedUnits(one, selected(all, selection)))
                        .toList();
        Counterparts counterparts = new Counterparts(base, later, witnesses);
        Printed printed = new Printed();
        List<Clause> clauses = new ArrayList<>();
        for (NotedUnits in : units) {
            for (NotedUnits.Place place : in.places()) {
                Clause clause = printed.once(place.clause());
                if (!clause.notes().isEmpty()) {
                    clauses.add(clause);
                    counterparts.of(in.document(), place.unit()).stream()
                            .map(printed::once)
                            .forEach(clauses::add);
                }
            }
        }
        return clauses;
    }

    private static List<PlacedNote> selected(List<PlacedNote> notes, Selection selection) {
        return notes.stream().filter(one -> selection.shows(one.note())).toList();
    }

    /// The notes that have been printed.
    private static final class Printed {
        private final Set<UUID> notes = new HashSet<>();

        Clause once(Clause clause) {
            return new Clause(
                    clause.document(),
                    clause.unit(),
                    clause.text(),
                    clause.notes().stream().filter(noted -> notes.add(noted.note().id())).toList());
        }
    }
}
