package org.duikan.sharing;

import org.duikan.document.Digest;
import org.duikan.document.PolicyDocument;
import org.duikan.note.NoteTexts;
import org.duikan.structure.StructureReader;
import org.duikan.text.SourceText;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// Texts kept in memory.
public final class KeptTexts implements NoteTexts {
    private final Map<Digest, PolicyDocument> texts = new LinkedHashMap<>();

    public static KeptTexts of(String... texts) {
        KeptTexts kept = new KeptTexts();
        for (String text : texts) {
            kept.keep("", text);
        }
        return kept;
    }

    @Override
    public Optional<PolicyDocument> find(Digest text) {
        return Optional.ofNullable(texts.get(text));
    }

    @Override
    public void keep(String name, String text) {
        texts.putIfAbsent(Digest.of(text), StructureReader.read(SourceText.of(text)));
    }
}
