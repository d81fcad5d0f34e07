package org.duikan.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.duikan.job.JobContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.InstantSource;

/// Settings of the connection, and what a failure leaves behind.
class DatabaseTest {
    @TempDir Path folder;
    private CorpusFixture fixture;

    @BeforeEach
    void makeCorpus() {
        fixture = new CorpusFixture(folder);
        fixture.open().close();
    }

    @ParameterizedTest
    @CsvSource({
        "journal_mode, delete",
        "synchronous, 3",
        "locking_mode, exclusive",
        "foreign_keys, 1",
        "trusted_schema, 0",
        "cell_size_check, 1",
        "mmap_size, 0",
        "temp_store, 2",
        "application_id, 1685416299"
    })
    void theConnectionIsSetAsItMustBe(String pragma, String value) {
        try (Database database = fixture.database()) {
            assertThat(database.<String>read(session -> session.value("PRAGMA " + pragma)))
                    .isEqualTo(value);
        }
    }

    @Test
    void workIsDoneWhollyOrNotAtAll() {
        try (Database database = fixture.database()) {
            assertThatThrownBy(
                            () ->
                                    database.write(
                                            session -> {
                                                meta(session, "one");
                                                meta(session, "one"); // the key is taken
                                                return null;
                                            }))
                    .isInstanceOf(CorpusException.Failed.class);

            assertThat(rows(database)).isEqualTo(2);
        }
    }

    @Test
    void anErrorOfOursUndoesTheWorkToo() {
        try (Database database = fixture.database()) {
            assertThatThrownBy(
                            () ->
                                    database.write(
                                            session -> {
                                                meta(session, "one");
                                                throw new StackOverflowError();
                                            }))
                    .isInstanceOf(StackOverflowError.class);

            assertThat(rows(database)).isEqualTo(2);
        }
    }

    @Test
    void aFullDiskIsToldAndTheNextWorkIsWholeAgain() {
        try (Database database = fixture.database()) {
            SqliteDocumentArchive archive =
                    new SqliteDocumentArchive(database, InstantSource.fixed(CorpusFixture.NOON));
            database.read(session -> session.value("PRAGMA max_page_count=1"));

            assertThatThrownBy(
                            () ->
                                    archive.add(
                                            CorpusFixture.file("长.txt", "数字化。\n".repeat(20_000)),
                                            JobContext.none()))
                    .isInstanceOf(CorpusException.Full.class);

            // the connection that was told of a full disk is gone, and its limit with it: what
            // fails after a full disk must still fail wholly
            assertThatThrownBy(
                            () ->
                                    database.write(
                                            session -> {
                                                meta(session, "one");
                                                meta(session, "one");
                                                return null;
                                            }))
                    .isInstanceOf(CorpusException.Failed.class);
            assertThat(rows(database)).isEqualTo(2);
            archive.add(CorpusFixture.file("短.txt", "数字化。"), JobContext.none());
            assertThat(database.<Verification>read(Verification::of))
                    .isEqualTo(new Verification(1, 1, java.util.List.of()));
        }
    }

    @Test
    void aFileTakenAwayTakesNoMoreWritesAndIsNotMadeAnew() throws IOException {
        Path aside = folder.resolve("aside.db");
        try (Database database = fixture.database()) {
            Files.move(fixture.file(), aside);

            assertGone(database);
            assertGone(database);
            assertThat(fixture.file()).doesNotExist();

            Files.move(aside, fixture.file());
            database.write(session -> session.update("INSERT INTO meta VALUES('one', '')"));
            assertThat(rows(database)).isEqualTo(3);
        }
    }

    @Test
    void aFileThatWasReplacedTakesNoMoreWrites() throws IOException {
        try (Database database = fixture.database()) {
            Path copy = Files.copy(fixture.file(), folder.resolve("copy.db"));
            Files.move(copy, fixture.file(), StandardCopyOption.REPLACE_EXISTING);

            assertGone(database);
            assertThat(rows(database)).isEqualTo(2); // the copy is the same corpus
        }
    }

    @Test
    void anotherCorpusUnderTheSamePathIsNotTakenForThisOne() throws IOException {
        try (Database database = fixture.database()) {
            Files.delete(fixture.file());
            fixture.open().close();

            assertGone(database);
            assertGone(database);
        }
    }

    @Test
    void aLinkOpensTheFileItLeadsTo() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link.db"), fixture.file());

        try (Corpus corpus = Corpus.open(link, fixture.own())) {
            assertThat(corpus.file()).isEqualTo(fixture.file().toRealPath());
            assertThatThrownBy(() -> fixture.open()).isInstanceOf(CorpusException.InUse.class);
        }
    }

    private static void assertGone(Database database) {
        assertThatThrownBy(() -> database.write(session -> session.update("DELETE FROM meta")))
                .isInstanceOf(CorpusException.Gone.class);
    }

    private static void meta(Session session, String name) throws java.sql.SQLException {
        session.update("INSERT INTO meta VALUES(?, '')", name);
    }

    private static long rows(Database database) {
        return database.<Long>read(session -> session.number("SELECT count(*) FROM meta"));
    }
}
