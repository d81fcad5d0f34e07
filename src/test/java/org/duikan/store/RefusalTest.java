package org.duikan.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.duikan.i18n.LocalisedException;
import org.duikan.i18n.Texts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Random;

/// Files that are no corpus, or one that cannot be opened: each is refused by name, and not one
/// byte of it is changed.
class RefusalTest {
    @TempDir Path folder;
    private CorpusFixture fixture;

    @BeforeEach
    void makeFixture() {
        fixture = new CorpusFixture(folder);
    }

    @Test
    void garbageIsForeign() throws IOException {
        byte[] garbage = new byte[8192];
        new Random(7).nextBytes(garbage);
        Files.write(fixture.file(), garbage);

        assertRefused(CorpusException.Foreign.class);
    }

    @Test
    void aTextFileIsForeign() throws IOException {
        Files.writeString(fixture.file(), "粤府〔2021〕31号");

        assertRefused(CorpusException.Foreign.class);
    }

    @Test
    void anotherProgramsDatabaseIsForeign() throws Exception {
        sql("CREATE TABLE moz_places(id)");

        assertRefused(CorpusException.Foreign.class);
    }

    @Test
    void anEmptyFileIsDamagedAndNotANewCorpus() throws IOException {
        Files.createFile(fixture.file());

        assertRefused(CorpusException.Damaged.class);
    }

    @Test
    void aNewerSchemaIsRefused() throws Exception {
        fixture.open().close();
        sql("PRAGMA user_version=" + (Schema.VERSION + 1));

        assertRefused(CorpusException.Newer.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CREATE TRIGGER more AFTER INSERT ON document BEGIN DELETE FROM meta; END",
                "CREATE VIEW more AS SELECT * FROM document",
                "CREATE TABLE more(id)",
                "UPDATE meta SET value = '../../elsewhere' WHERE name = 'corpus'",
                "DROP INDEX revision_by_text",
                "DROP TRIGGER content_is_fixed"
            })
    void aCorpusOfAnotherShapeIsRefused(String change) throws Exception {
        fixture.open().close();
        sql(change);

        assertRefused(CorpusException.Damaged.class);
    }

    @Test
    void aTruncatedFileIsDamaged() throws Exception {
        try (Corpus corpus = fixture.open()) {
            CorpusFixture.add(corpus, "长.txt", "数字化发展。\n".repeat(20_000));
        }
        try (RandomAccessFile file = new RandomAccessFile(fixture.file().toFile(), "rw")) {
            file.setLength(8192);
        }

        assertRefused(CorpusException.Damaged.class);
    }

    @Test
    void aFileThatIsNotToBeWrittenIsReadOnly() throws IOException {
        fixture.open().close();
        Files.setPosixFilePermissions(fixture.file(), PosixFilePermissions.fromString("r--r--r--"));

        assertRefused(CorpusException.ReadOnly.class);
    }

    @Test
    void aFolderThatIsMissingIsNotMade() {
        Path nowhere = folder.resolve("no").resolve("such.db");

        assertThatThrownBy(() -> Corpus.open(nowhere, fixture.own()))
                .isInstanceOf(CorpusException.FolderMissing.class);
        assertThat(nowhere.getParent()).doesNotExist();
    }

    @Test
    void aFolderInPlaceOfTheFileFails() throws IOException {
        Files.createDirectory(fixture.file());

        assertThatThrownBy(() -> fixture.open()).isInstanceOf(CorpusException.Failed.class);
    }

    @Test
    void aSecondStartIsToldThatTheCorpusIsInUse() {
        try (Corpus first = fixture.open()) {
            assertThatThrownBy(() -> fixture.open())
                    .isInstanceOfSatisfying(
                            CorpusException.InUse.class,
                            e ->
                                    assertThat(e.sentence(Texts.in(Texts.CHINESE)))
                                            .contains("正在使用中", fixture.file().toString()));
            CorpusFixture.add(first, "一.txt", "甲乙丙丁。");
        }
        try (Corpus second = fixture.open()) {
            assertThat(second.documents().list()).hasSize(1);
        }
    }

    private void assertRefused(Class<? extends CorpusException> kind) throws IOException {
        byte[] before = Files.readAllBytes(fixture.file());

        assertThatThrownBy(() -> fixture.open())
                .isInstanceOf(kind)
                .isInstanceOfSatisfying(LocalisedException.class, this::assertHasSentences);

        assertThat(Arrays.equals(Files.readAllBytes(fixture.file()), before)).isTrue();
        assertThat(fixture.file().resolveSibling(fixture.file().getFileName() + "-journal"))
                .doesNotExist();
    }

    private void assertHasSentences(LocalisedException e) {
        String name = fixture.file().toString();
        assertThat(e.sentence(Texts.in(Texts.CHINESE))).contains(name);
        assertThat(e.sentence(Texts.in(Texts.ENGLISH))).contains(name);
        assertThat(e.getMessage().getBytes(StandardCharsets.UTF_8)).isNotEmpty();
    }

    private void sql(String... statements) throws SQLException {
        String url = "jdbc:sqlite:" + fixture.file().toUri();
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.executeUpdate(sql);
            }
        }
    }
}
