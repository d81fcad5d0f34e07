package org.duikan.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.duikan.collation.Verdict;
import org.duikan.document.DocumentId;
import org.duikan.document.DocumentSummary;
import org.duikan.note.Note;
import org.duikan.note.Target;
import org.duikan.review.LinkDecision;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

class MigrationTest {
    @TempDir Path folder;
    private CorpusFixture fixture;

    @BeforeEach
    void writeCorpusOfVersionOne() throws Exception {
        fixture = new CorpusFixture(folder);
        write("corpus-1.sql");
    }

    private void write(String resource) throws Exception {
        try (InputStream in = MigrationTest.class.getResourceAsStream(resource)) {
            sql(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void theSecondVersionKeepsItsDecisionsAndTakesJudgements() throws Exception {
        Files.delete(fixture.file());
        write("corpus-2.sql");
        DocumentId base = new DocumentId(1);
        DocumentId witness = new DocumentId(2);

        try (Corpus corpus = fixture.open()) {
            assertThat(corpus.decisions().inForce(base, witness))
                    .singleElement()
                    .satisfies(
                            one -> {
                                assertThat(one.verdict()).isEqualTo(LinkDecision.Verdict.CONFIRMED);
                                assertThat(one.author()).isEqualTo("王编辑");
                            });
            assertThat(corpus.judgements().inForce(base, witness)).isEmpty();
            corpus.judgements().judge(JudgementFixture.some(corpus, base, witness, 3));
            assertThat(corpus.judgements().inForce(base, witness)).hasSize(3);
            corpus.notes().save(List.of(NoteFixture.note(Target.Kind.ABSENCE, base, witness)));
            assertThat(corpus.notes().in(witness)).hasSize(1);
            assertThat(corpus.verify().faults()).isEmpty();
        }
        assertThat(versionOf(backups().getFirst())).isEqualTo(2);
    }

    @Test
    void theThirdVersionKeepsItsJudgementsAndTakesNotes() throws Exception {
        Files.delete(fixture.file());
        write("corpus-3.sql");
        DocumentId base = new DocumentId(1);
        DocumentId witness = new DocumentId(2);

        try (Corpus corpus = fixture.open()) {
            assertThat(corpus.decisions().inForce(base, witness)).hasSize(1);
            assertThat(corpus.judgements().inForce(base, witness))
                    .singleElement()
                    .satisfies(
                            one -> {
                                assertThat(one.verdict()).isEqualTo(Verdict.BASE_WRONG);
                                assertThat(one.correction()).isEqualTo("加速");
                            });
            assertThat(corpus.notes().all()).isEmpty();
            Note note = NoteFixture.note(Target.Kind.LINK, base, witness);
            corpus.notes().save(List.of(note));
            assertThat(corpus.notes().in(witness)).containsExactly(note);
            assertThat(corpus.verify().faults()).isEmpty();
        }
        assertThat(versionOf(backups().getFirst())).isEqualTo(3);
    }

    private static int versionOf(Path file) throws SQLException {
        try (Connection copy = DriverManager.getConnection("jdbc:sqlite:" + file.toUri());
                Statement statement = copy.createStatement()) {
            return statement.executeQuery("PRAGMA user_version").getInt(1);
        }
    }

    @Test
    void theFirstVersionIsBroughtUpToDateWithAllItHeld() {
        try (Corpus corpus = fixture.open()) {
            assertThat(corpus.documents().list())
                    .singleElement()
                    .satisfies(
                            seed -> {
                                assertThat(seed.origin()).isEqualTo(DocumentSummary.Origin.SEED);
                                assertThat(seed.facts().printed().orElseThrow())
                                        .isEqualTo("2021-05-10");
                            });
            assertThat(corpus.documents().deleted()).hasSize(1);
            assertThat(corpus.decisions().events(new DocumentId(1))).isEmpty();
            assertThat(corpus.judgements().events(new DocumentId(1))).isEmpty();
            Note note = NoteFixture.passage(new DocumentId(1));
            corpus.notes().save(List.of(note));
            assertThat(corpus.notes().in(new DocumentId(1))).containsExactly(note);
            assertThat(corpus.verify().faults()).isEmpty();
        }
        try (Database database = fixture.database()) {
            assertThat(database.<String>read(session -> session.value("PRAGMA user_version")))
                    .isEqualTo("" + Schema.VERSION);
        }
    }

    @Test
    void theCorpusIsCopiedBeforeItIsMigratedAndTheCopyIsStillOfVersionOne() throws Exception {
        fixture.open().close();
        fixture.open().close();

        List<Path> backups = backups();
        assertThat(backups).hasSize(1);
        assertThat(versionOf(backups.getFirst())).isEqualTo(1);
    }

    @Test
    void withoutABackupThereIsNoMigration() throws Exception {
        Files.createDirectories(fixture.own());
        Files.createFile(fixture.own().resolve("backups"));
        byte[] before = Files.readAllBytes(fixture.file());

        assertThatThrownBy(() -> fixture.open()).isInstanceOf(CorpusException.class);

        assertThat(fixture.file()).hasBinaryContent(before);
    }

    @Test
    void aMigrationThatFailsChangesNothing() throws Exception {
        sql("PRAGMA user_version=0");
        byte[] before = Files.readAllBytes(fixture.file());

        assertThatThrownBy(() -> fixture.open()).isInstanceOf(CorpusException.Damaged.class);

        assertThat(fixture.file()).hasBinaryContent(before);
    }

    @Test
    void everyVersionCanBeReachedFromTheFirst() throws SQLException {
        try (var memory = Connections.memory()) {
            Session session = new Session(memory);
            Schema.migrate(session, 0, 1);
            assertThat(Schema.matches(session, 1)).isTrue();
            Schema.migrate(session, 1, Schema.VERSION);
            assertThat(Schema.matches(session, Schema.VERSION)).isTrue();
            assertThat(Schema.matches(session, 1)).isFalse();
        }
    }

    private List<Path> backups() throws IOException {
        try (var files = Files.list(fixture.own().resolve("backups"))) {
            return files.toList();
        }
    }

    private void sql(String script) throws SQLException {
        try (Connection connection =
                        DriverManager.getConnection("jdbc:sqlite:" + fixture.file().toUri());
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(script);
        }
    }
}
