package org.duikan.note;

import org.duikan.document.Digest;
import org.duikan.document.PolicyDocument;

import java.util.Optional;

/// The texts anchors were made in: every revision of every document of the corpus, and those of
/// other people's corpora that came with their notes. Blocking, from any thread.
public interface NoteTexts {

    /// The document of a text, its structure read; empty where the corpus never had it.
    Optional<PolicyDocument> find(Digest text);

    /// Keeps a text that came with notes; nothing happens where the corpus has it.
    ///
    /// @param name what it was called
    void keep(String name, String text);
}
