package org.duikan.importing;

import org.duikan.document.Digest;
import org.duikan.document.PolicyDocument;

import java.util.Objects;

/// A file that was read, decoded and understood.
///
/// @param name the file's name, without its folder
/// @param bytes the file as it is; never changed
/// @param charset name of the encoding it was read in
/// @param document its text and structure
public record ReadFile(String name, byte[] bytes, String charset, PolicyDocument document)
        implements FileReading {

    public ReadFile {
        Objects.requireNonNull(name);
        Objects.requireNonNull(bytes);
        Objects.requireNonNull(charset);
        Objects.requireNonNull(document);
    }

    public Digest textDigest() {
        return Digest.of(document.source().text());
    }
}
