package org.duikan.importing;

import static org.assertj.core.api.Assertions.assertThat;

import org.duikan.document.PolicyDocument;
import org.duikan.i18n.Texts;
import org.duikan.importing.ImportProblem.Kind;
import org.duikan.job.JobContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

class FileReaderTest {
    private static final String TEXT =
            """
            关于加快数字化发展的意见

            一、总体要求

            (一)加快数字政府建设。推动政务服务一网通办，提升治理能力。

            (二)加强数据安全管理。建立健全数据分类分级保护制度。
            """;

    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16", "UTF-16LE", "UTF-16BE"})
    void readsTextInAnyEncoding(String charset) throws IOException {
        Path file = folder.resolve("意见.txt");
        byte[] bytes = TEXT.getBytes(Charset.forName(charset));
        Files.write(file, bytes);

        ReadFile read = (ReadFile) new FileReader().read(file, JobContext.none());

        assertThat(read.document().source().text()).isEqualTo(TEXT);
        assertThat(read.document().alignableUnits()).hasSize(2);
        assertThat(read.bytes()).isEqualTo(bytes);
        assertThat(read.name()).isEqualTo("意见.txt");
    }

    @Test
    void theNameDoesNotMatterForText() throws IOException {
        for (String name : List.of("意见", "意见.md", "意见.TXT", ".意见")) {
            Path file = Files.writeString(folder.resolve(name), TEXT);

            assertThat(new FileReader().read(file, JobContext.none()))
                    .as(name)
                    .isInstanceOf(ReadFile.class);
        }
    }

    @Test
    void aTextWithoutClausesIsTakenParagraphByParagraph() throws IOException {
        Path file = Files.writeString(folder.resolve("散文.txt"), "今天天气很好。\n明天也会很好。\n");

        ReadFile read = (ReadFile) new FileReader().read(file, JobContext.none());

        PolicyDocument document = read.document();
        assertThat(document.remarks()).isNotEmpty();
    }

    @Test
    void saysWhatIsWrong() throws IOException {
        byte[] noise = new byte[4096];
        new Random(3).nextBytes(noise);
        byte[] torn = (TEXT.repeat(20) + "x").getBytes(StandardCharsets.UTF_8);
        torn[1501] = (byte) 0xff;
        torn[1502] = (byte) 0xff;

        assertProblem(folder.resolve("none.txt"), Kind.MISSING);
        assertProblem(folder, Kind.DIRECTORY);
        assertProblem(write("empty.txt", new byte[0]), Kind.EMPTY);
        assertProblem(
                write("blank.txt", " \n\t\u3000\n".getBytes(StandardCharsets.UTF_8)), Kind.EMPTY);
        assertProblem(write("noise.txt", noise), Kind.BINARY);
        assertProblem(write("zeros.txt", new byte[4096]), Kind.BINARY, Kind.EMPTY);
        assertProblem(
                write("packed.txt", "PK\3\4abcdefgh".getBytes(StandardCharsets.US_ASCII)),
                Kind.BINARY);
        assertProblem(write("torn.txt", torn), Kind.UNDECODABLE);
        assertProblem(write("意见.docx", "PK\3\4".getBytes(StandardCharsets.US_ASCII)), Kind.FORMAT);
        assertProblem(write("意见.PDF", "%PDF-1.7".getBytes(StandardCharsets.US_ASCII)), Kind.FORMAT);
        assertProblem(folder.resolve("none.docx"), Kind.MISSING);
    }

    /// A name that leads to itself can be read by nobody, whatever their rights.
    @Test
    void aFileTheSystemDoesNotGiveIsUnreadable() throws IOException {
        Path loop = folder.resolve("loop.txt");
        Files.createSymbolicLink(loop, loop);

        assertProblem(loop, Kind.UNREADABLE);
    }

    @Test
    void aFileLargerThanTheMemoryHoldsIsRefusedWithBothNumbers() throws IOException {
        Path file = write("large.txt", "数字化发展。\n".repeat(120_000).getBytes(StandardCharsets.UTF_8));

        ImportProblem problem =
                (ImportProblem) new FileReader(1 << 20, 1000).read(file, JobContext.none());

        assertThat(problem.kind()).isEqualTo(Kind.TOO_LARGE);
        assertThat(problem.sentence(Texts.in(Texts.CHINESE))).contains("有 3 MB", "最多能读 1 MB");
    }

    @Test
    void aFileWithMoreLinesThanTheMemoryHoldsIsRefusedWithBothNumbers() throws IOException {
        Path file = write("lines.txt", "数\n".repeat(1000).getBytes(StandardCharsets.UTF_8));

        ImportProblem problem =
                (ImportProblem) new FileReader(1 << 20, 1000).read(file, JobContext.none());

        assertThat(problem.kind()).isEqualTo(Kind.TOO_MANY_LINES);
        assertThat(problem.sentence(Texts.in(Texts.ENGLISH))).contains("has 1,001", "up to 1,000");
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void everyProblemHasOneSentenceInBothLanguages(Kind kind) {
        ImportProblem problem =
                new ImportProblem(kind, Path.of("某 文件.txt"), List.of("GB18030", 12));

        for (Texts texts : List.of(Texts.in(Texts.CHINESE), Texts.in(Texts.ENGLISH))) {
            assertThat(problem.sentence(texts)).contains("某 文件.txt").doesNotContain("{", "}", "\n");
        }
    }

    @Test
    void progressOnlyRisesAndReachesTheEnd() throws IOException {
        Path file = write("long.txt", TEXT.repeat(20_000).getBytes(StandardCharsets.UTF_8));
        FakeContext context = new FakeContext();

        new FileReader().read(file, context);

        assertThat(context.told).isSorted().hasSizeGreaterThan(4).endsWith(1.0);
        assertThat(context.told.getFirst()).isBetween(0.0, 0.2);
    }

    private Path write(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    private static void assertProblem(Path file, Kind... kinds) {
        assertThat(new FileReader().read(file, JobContext.none()))
                .isInstanceOfSatisfying(
                        ImportProblem.class,
                        problem -> assertThat(Arrays.asList(kinds)).contains(problem.kind()));
    }
}
