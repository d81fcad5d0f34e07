package org.duikan.ui.shell;

import org.duikan.align.Aligner;
import org.duikan.align.Comparison;
import org.duikan.document.DocumentId;
import org.duikan.document.DocumentRepository;
import org.duikan.document.DocumentSummary;
import org.duikan.document.PolicyDocument;
import org.duikan.ui.fx.Desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/// Loads documents from the corpus and has the aligner compare them.
public final class ComparingDeskOpener implements DeskOpener {
    private final DocumentRepository documents;

    public ComparingDeskOpener(DocumentRepository documents) {
        this.documents = Objects.requireNonNull(documents);
    }

    @Override
    public Desk open(
            DocumentSummary base, List<DocumentSummary> witnesses, BooleanSupplier cancelled) {
        PolicyDocument baseDocument = load(base.id());
        List<Desk.Witness> compared = new ArrayList<>();
        for (DocumentSummary witness : witnesses) {
            Comparison comparison =
                    Aligner.compare(
                            baseDocument,
                            load(witness.id()),
                            Optional.empty(),
                            List.of(),
                            cancelled);
            compared.add(new Desk.Witness(witness, comparison));
        }
        return new Desk(base, baseDocument, compared);
    }

    private PolicyDocument load(DocumentId id) {
        return documents.load(id).orElseThrow(() -> new MissingDocumentException(id));
    }
}
