package org.duikan.sharing;

import org.duikan.document.Digest;
import org.duikan.document.DocumentId;

import java.util.Objects;
import java.util.Optional;

/// A document that shared notes are put to.
///
/// @param id its name among the documents of one file; no other corpus knows it by that
/// @param text digest of its text when the file was written; empty where another program wrote it
/// @param name what it was called there: a short name, a file name, an address
/// @param title its title; may be empty
/// @param number its 发文字号; may be empty
public record SharedDocument(
        DocumentId id, Optional<Digest> text, String name, String title, String number) {

    public SharedDocument {
        Objects.requireNonNull(id);
        Objects.requireNonNull(text);
        Objects.requireNonNull(name);
        Objects.requireNonNull(title);
        Objects.requireNonNull(number);
    }

    /// What to call it in a sentence.
    public String label() {
        if (!title.isBlank()) {
            return title.strip();
        }
        return name.isBlank() ? number : name;
    }
}
