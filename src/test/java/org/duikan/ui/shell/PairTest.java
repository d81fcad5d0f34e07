package org.duikan.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.duikan.document.DocumentId;
import org.junit.jupiter.api.Test;

import java.util.List;

class PairTest {

    @Test
    void firstIsTheBundledReprintBesideItsBase() {
        assertThat(Pair.first(List.of(Fakes.POINTS, Fakes.OPINION, Fakes.REPRINT)))
                .contains(new Pair(Fakes.OPINION, List.of(Fakes.REPRINT)));
    }

    @Test
    void firstIsAnyDocumentBesideItsBaseWhereTheReprintIsGone() {
        assertThat(Pair.first(List.of(Fakes.OPINION, Fakes.POINTS)))
                .contains(new Pair(Fakes.OPINION, List.of(Fakes.POINTS)));
    }

    @Test
    void firstIsALoneDocumentWhereItsBaseIsGone() {
        assertThat(Pair.first(List.of(Fakes.POINTS))).contains(new Pair(Fakes.POINTS, List.of()));
        assertThat(Pair.first(List.of())).isEmpty();
    }

    @Test
    void recallsWhatItRemembered() {
        Pair pair = new Pair(Fakes.REPRINT, List.of(Fakes.OPINION, Fakes.POINTS));

        assertThat(Pair.recall(pair.ids(), Fakes.documents().list())).contains(pair);
    }

    @Test
    void recallsWithoutTheWitnessesThatAreGone() {
        List<DocumentId> ids = List.of(new DocumentId(1), new DocumentId(99), new DocumentId(2));

        assertThat(Pair.recall(ids, Fakes.documents().list()))
                .contains(new Pair(Fakes.OPINION, List.of(Fakes.REPRINT)));
    }

    @Test
    void recallsNothingWithoutTheBase() {
        assertThat(Pair.recall(List.of(new DocumentId(99)), Fakes.documents().list())).isEmpty();
        assertThat(Pair.recall(List.of(), Fakes.documents().list())).isEmpty();
    }
}
