package org.duikan.report;

import org.duikan.document.DocumentId;
import org.duikan.note.PlacedNote;

import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

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
