package org.duikan.ui.traces;

import static org.assertj.core.api.Assertions.assertThat;

import org.duikan.document.DocumentFacts;
import org.duikan.document.DocumentId;
import org.duikan.document.DocumentSummary;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

class ColumnChoiceTest {
    private static final DocumentSummary BASE = document(1, "2021意见", null, null);
    private static final DocumentSummary DATED = document(2, "要点", "2024-05-10", 1L);
    private static final DocumentSummary NAMED = document(3, "2023规划", null, null);
    private static final DocumentSummary UNKNOWN = document(4, "办法", null, null);
    private static final List<DocumentSummary> CORPUS = List.of(BASE, DATED, NAMED, UNKNOWN);

    private static DocumentSummary document(long id, String name, String signed, Long base) {
        DocumentFacts none = DocumentFacts.none();
        return new DocumentSummary(
                new DocumentId(id),
                name,
                new DocumentFacts(
                        name,
                        none.documentNumber(),
                        none.issuer(),
                        none.recipients(),
                        none.copiesTo(),
                        Optional.ofNullable(signed).map(LocalDate::parse),
                        none.printed(),
                        none.published()),
                "",
                DocumentSummary.Origin.OWN,
                Optional.ofNullable(base).map(DocumentId::new),
                "f.txt",
                1,
                1,
                Instant.EPOCH);
    }

    private static ColumnChoice choice(List<DocumentSummary> corpus, Long... remembered) {
        Optional<List<DocumentId>> ids =
                remembered.length == 0
                        ? Optional.empty()
                        : Optional.of(List.of(remembered).stream().map(DocumentId::new).toList());
        return ColumnChoice.of(BASE, corpus, ids, List.of(DATED.id()));
    }

    @Test
    void showsEveryOtherDocumentByDateElseByTheYearInItsNameElseLast() {
        assertThat(choice(CORPUS).shown()).containsExactly(NAMED, DATED, UNKNOWN);
    }

    @Test
    void remembersWhatTheReaderChoseWithoutWhatIsGone() {
        assertThat(choice(CORPUS, 4L, 3L, 99L).shown()).containsExactly(NAMED, UNKNOWN);
        assertThat(choice(CORPUS, 99L).shown()).containsExactly(NAMED, DATED, UNKNOWN);
    }

    @Test
    void showsTheWitnessesWhereTheReaderOpenedSeveral() {
        ColumnChoice choice =
                ColumnChoice.of(BASE, CORPUS, Optional.empty(), List.of(UNKNOWN.id(), DATED.id()));

        assertThat(choice.shown()).containsExactly(DATED, UNKNOWN);
        assertThat(choice.offered()).containsExactly(NAMED, DATED, UNKNOWN);
    }

    @Test
    void boundsTheColumnsAndPrefersWhatWasMadeFromTheBase() {
        List<DocumentSummary> many = new ArrayList<>(List.of(BASE));
        IntStream.range(10, 40).forEach(id -> many.add(document(id, "文件" + id, null, null)));
        many.add(DATED);

        assertThat(choice(many).shown()).hasSize(ColumnChoice.MOST).contains(DATED);
    }

    @Test
    void togglesADocumentAndKeepsAtLeastOne() {
        ColumnChoice two = choice(CORPUS).toggled(DATED);

        assertThat(two.shown()).containsExactly(NAMED, UNKNOWN);
        assertThat(two.toggled(DATED).shown()).containsExactly(NAMED, DATED, UNKNOWN);
        assertThat(two.toggled(NAMED).toggled(UNKNOWN).shown()).containsExactly(UNKNOWN);
    }
}
