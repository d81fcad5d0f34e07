package org.duikan.ui.notebook;

import org.duikan.i18n.Texts;
import org.duikan.sharing.PlanSentences;
import org.duikan.sharing.PlannedNote;
import org.duikan.sharing.PlannedNote.Standing;

import java.util.ArrayList;
import java.util.List;

/// A line of the preview of an import.
sealed interface ImportLine {

    /// Something to know beforehand.
    ///
    /// @param grave whether something does not come in
    record Sentence(String words, boolean grave) implements ImportLine {}

    /// A note that is new or of which the corpus has another version.
    record Planned(PlannedNote note) implements ImportLine {}

    /// What does not come in, then what there is to choose, then what is new.
    static List<ImportLine> of(NoteImport.Preview preview, Texts texts) {
        PlanSentences sentences = new PlanSentences(preview.plan(), texts);
        List<ImportLine> lines = new ArrayList<>();
        sentences
                .complaints(preview.read())
                .forEach(words -> lines.add(new ImportLine.Sentence(words, true)));
        sentences.remarks().forEach(words -> lines.add(new ImportLine.Sentence(words, false)));
        for (Standing standing : List.of(Standing.CHANGED, Standing.NEW)) {
            preview.plan().notes().stream()
                    .filter(one -> one.standing() == standing)
                    .forEach(one -> lines.add(new ImportLine.Planned(one)));
        }
        return lines;
    }
}
