package org.duikan.sharing;

import org.duikan.document.Digest;
import org.duikan.document.PolicyDocument;
import org.duikan.note.NoteTexts;
import org.duikan.structure.StructureReader;
import org.duikan.text.SourceText;

import java.util.List;
import java.util.Optional;

/// The texts of a corpus and those that came with notes and are not kept yet: to see where the
/// notes would stand before anything is written.
///
/// @param corpus the texts of the corpus
/// @param carried those of the file
record TextsWithCarried(NoteTexts corpus, List<CarriedText> carried) implements NoteTexts {

    @Override
    public Optional<PolicyDocument> find(Digest text) {
        return corpus.find(text)
                .or(
                        () ->
                                carried.stream()
                                        .filter(one -> one.digest().equals(text))
                                        .findFirst()
                                        .map(one -> SourceText.of(one.text()))
                                        .map(StructureReader::read));
    }

    /// @throws UnsupportedOperationException always: nothing is written
    @Override
    public void keep(String name, String text) {
        throw new UnsupportedOperationException("only looked at");
    }
}
