package org.duikan.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.duikan.document.Digest;
import org.duikan.document.DocumentFacts;
import org.duikan.document.DocumentId;
import org.duikan.document.DocumentSummary;
import org.duikan.document.DocumentSummary.Origin;
import org.duikan.importing.Seed;
import org.duikan.importing.SeedException;
import org.duikan.importing.Seeds;
import org.duikan.job.JobContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

class SeedsTest {
    @TempDir Path folder;
    private Corpus corpus;

    @BeforeEach
    void open() {
        corpus = new CorpusFixture(folder).open();
    }

    @AfterEach
    void close() {
        corpus.close();
    }

    @Test
    void theFirstStartMakesTheCorpusFromTheSeeds() {
        assertThat(Seeds.plant(corpus.archive(), JobContext.none())).hasSize(5);

        List<DocumentSummary> list = corpus.documents().list();
        DocumentSummary opinion = list.getFirst();
        assertThat(opinion.facts().documentNumber()).isEqualTo("粤府〔2021〕31号");
        assertThat(opinion.facts().printed()).contains(LocalDate.of(2021, 5, 10));
        assertThat(opinion.facts().recipients()).startsWith("各地级以上市人民政府");
        assertThat(opinion.units()).isGreaterThanOrEqualTo(36);
        assertThat(opinion.base()).isEmpty();
        assertThat(list).extracting(DocumentSummary::origin).containsOnly(Origin.SEED);
        assertThat(list.subList(1, 5))
                .extracting(DocumentSummary::base)
                .containsOnly(Optional.of(opinion.id()));
        assertThat(list)
                .extracting(document -> document.shortName(Locale.ENGLISH))
                .containsExactly(
                        "2021 opinion",
                        "2021 reprint",
                        "2024 work points",
                        "2024 Guangzhou plan",
                        "2025 plan digest");
        assertThat(corpus.verify().faults()).isEmpty();
    }

    @Test
    void laterStartsChangeNothing() {
        Seeds.plant(corpus.archive(), JobContext.none());
        List<DocumentSummary> before = corpus.documents().list();

        assertThat(Seeds.plant(corpus.archive(), JobContext.none())).isEmpty();

        assertThat(corpus.archive().plant(Digest.of(""), Seeds.bundled(), JobContext.none()))
                .isEmpty();
        assertThat(corpus.documents().list()).isEqualTo(before);
    }

    @Test
    void aDeletedSeedStaysDeletedUntilAskedFor() {
        Seeds.plant(corpus.archive(), JobContext.none());
        List<DocumentSummary> before = corpus.documents().list();
        DocumentSummary own = CorpusFixture.add(corpus, "我的.txt", "我的文件。");
        corpus.documents().delete(before.get(1).id());
        corpus.documents().delete(own.id());

        assertThat(Seeds.plant(corpus.archive(), JobContext.none())).isEmpty();
        assertThat(corpus.documents().list()).hasSize(4);

        assertThat(Seeds.bringBack(corpus.documents())).isEqualTo(1);
        assertThat(corpus.documents().list()).isEqualTo(before);
        assertThat(corpus.documents().deleted()).containsExactly(own);
    }

    @Test
    void whatTheReaderHasOfTheirOwnIsNotReplaced() {
        DocumentSummary own = CorpusFixture.add(corpus, "我的.txt", "种子的文本。");

        assertThat(plant(seed("种子的文本。"))).isEmpty();
        assertThat(corpus.documents().list()).containsExactly(own);
    }

    @Test
    void aNewerProgramsTextIsANewRevisionUnlessTheReaderRevisedTheSeed() {
        DocumentId id = plant(seed("第一版。")).getFirst().id();

        assertThat(plant(seed("第二版。"))).hasSize(1);
        assertThat(plant(seed("第一版。"))).isEmpty();
        assertThat(text(id)).isEqualTo("第二版。");

        corpus.archive().revise(id, CorpusFixture.file("改.txt", "读者改的。"), JobContext.none());
        assertThat(plant(seed("第三版。"))).isEmpty();
        assertThat(text(id)).isEqualTo("读者改的。");
        assertThat(corpus.documents().revisions(id)).hasSize(3);
    }

    @Test
    void aSeedThatIsNoTextIsTold() {
        Seed broken =
                new Seed(
                        0,
                        "x.txt",
                        new byte[0],
                        DocumentFacts.none(),
                        "",
                        "",
                        "",
                        Optional.empty());

        assertThatThrownBy(() -> plant(broken)).isInstanceOf(SeedException.class);
        assertThat(corpus.documents().list()).isEmpty();
    }

    private List<DocumentSummary> plant(Seed seed) {
        return corpus.archive().plant(Digest.of(seed.bytes()), List.of(seed), JobContext.none());
    }

    private static Seed seed(String text) {
        return new Seed(
                0,
                "seed.txt",
                text.getBytes(StandardCharsets.UTF_8),
                DocumentFacts.none(),
                "种子",
                "Seed",
                "opinion",
                Optional.empty());
    }

    private String text(DocumentId id) {
        return corpus.documents().load(id).orElseThrow().source().text();
    }
}
