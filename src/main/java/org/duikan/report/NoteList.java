package org.duikan.report;

import org.duikan.document.DocumentId;
import org.duikan.document.DocumentRepository;
import org.duikan.document.DocumentSummary;
import org.duikan.note.Place;
import org.duikan.note.PlacedNote;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Notes to be listed.
///
/// @param documents those the notes are put to, in the order they are to be listed; one that is not
///   among them is listed without a name
/// @param notes lost ones among them
/// @param zone in whose time they are dated
public record NoteList(List<NotedDocument> documents, List<PlacedNote> notes, ZoneId zone) {

    public NoteList {
        documents = List.copyOf(documents);
        notes = List.copyOf(notes);
        Objects.requireNonNull(zone);
    }

    /// Notes of a corpus, as they are placed in it. Blocks.
    ///
    /// @param language in which short names are
    public static NoteList of(
            List<PlacedNote> placed, DocumentRepository documents, Locale language, ZoneId zone) {
        Set<DocumentId> named =
                placed.stream()
                        .flatMap(one -> one.note().target().places().stream())
                        .map(Place::document)
                        .collect(Collectors.toSet());
        List<NotedDocument> noted =
                Stream.concat(documents.list().stream(), documents.deleted().stream())
                        .filter(one -> named.contains(one.id()))
                        .flatMap(one -> noted(one, documents, language).stream())
                        .toList();
        return new NoteList(noted, placed, zone);
    }

    private static Optional<NotedDocument> noted(
            DocumentSummary one, DocumentRepository documents, Locale language) {
        return documents
                .load(one.id())
                .map(found -> new NotedDocument(one.id(), one.shortName(language), found));
    }

    Optional<NotedDocument> document(DocumentId id) {
        return documents.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /// The files it can be written to.
    public enum Format {
        CSV("csv"),
        XLSX("xlsx"),
        MARKDOWN("md");

        private final String ending;

        Format(String ending) {
            this.ending = ending;
        }

        /// The ending of the file's name, without the dot.
        public String ending() {
            return ending;
        }
    }
}
