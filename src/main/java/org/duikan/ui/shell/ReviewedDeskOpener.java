package org.duikan.ui.shell;

import org.duikan.document.DocumentRepository;
import org.duikan.document.DocumentSummary;
import org.duikan.document.PolicyDocument;
import org.duikan.review.PairComparer;
import org.duikan.ui.fx.Desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BooleanSupplier;

/// Compares documents of the corpus under the reader's decisions.
public final class ReviewedDeskOpener implements DeskOpener {
    private final DocumentRepository documents;
    private final PairComparer comparer;

    public ReviewedDeskOpener(DocumentRepository documents, PairComparer comparer) {
        this.documents = Objects.requireNonNull(documents);
        this.comparer = Objects.requireNonNull(comparer);
    }

    @Override
    public Desk open(
            DocumentSummary base, List<DocumentSummary> witnesses, BooleanSupplier cancelled) {
        List<Desk.Witness> compared = new ArrayList<>();
        for (DocumentSummary witness : witnesses) {
            compared.add(Desk.Witness.of(comparer.compare(base, witness, cancelled)));
        }
        return new Desk(base, baseDocument(base, compared), compared);
    }

    private PolicyDocument baseDocument(DocumentSummary base, List<Desk.Witness> compared) {
        return compared.isEmpty()
                ? documents.load(base.id()).orElseThrow()
                : compared.getFirst().comparison().base();
    }
}
