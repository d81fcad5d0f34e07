package org.duikan.importing;

import org.duikan.document.Digest;
import org.duikan.document.DocumentFacts;
import org.duikan.structure.StructureReader;
import org.duikan.text.TextDecoder;
import org.duikan.text.TextDecoding;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/// A document that comes with the program.
///
/// @param order its place in the manifest, from 0
/// @param name name of its file, by which the corpus knows it again
/// @param bytes the file
/// @param facts what the manifest says of it
/// @param chineseName the name pickers show in the Chinese interface
/// @param englishName the name pickers show in the English one
/// @param kind sort of document: `opinion`, `reprint`, `work-points`, `plan`, `digest`
/// @param base name of the seed it is a reprint or a successor of
public record Seed(
        int order,
        String name,
        byte[] bytes,
        DocumentFacts facts,
        String chineseName,
        String englishName,
        String kind,
        Optional<String> base) {

    public Seed {
        Objects.requireNonNull(name);
        Objects.requireNonNull(bytes);
        Objects.requireNonNull(facts);
        Objects.requireNonNull(chineseName);
        Objects.requireNonNull(englishName);
        Objects.requireNonNull(kind);
        Objects.requireNonNull(base);
    }

    public Digest digest() {
        return Digest.of(bytes);
    }

    /// Decodes the file and reads its structure.
    ///
    /// @throws SeedException where the file is no text
    public ReadFile read() {
        if (TextDecoder.decode(bytes) instanceof TextDecoding.Decoded(var text, var charset)) {
            return new ReadFile(name, bytes, charset.name(), StructureReader.read(text));
        }
        throw new SeedException(name, "no text");
    }

    /// What the manifest says of it, completed by what its text says.
    public DocumentFacts completedBy(DocumentFacts read) {
        return new DocumentFacts(
                either(facts.title(), read.title()),
                either(facts.documentNumber(), read.documentNumber()),
                either(facts.issuer(), read.issuer()),
                either(facts.recipients(), read.recipients()),
                either(facts.copiesTo(), read.copiesTo()),
                either(facts.signed(), read.signed()),
                either(facts.printed(), read.printed()),
                either(facts.published(), read.published()));
    }

    private static String either(String first, String second) {
        return first.isEmpty() ? second : first;
    }

    private static Optional<LocalDate> either(
            Optional<LocalDate> first, Optional<LocalDate> second) {
        return first.isPresent() ? first : second;
    }
}
