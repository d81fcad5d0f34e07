package org.duikan.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.duikan.align.Comparison;
import org.duikan.app.CommandCall.Answer;
import org.duikan.collation.Collation;
import org.duikan.collation.IgnoreRules;
import org.duikan.collation.MadeJudgements;
import org.duikan.collation.Verdict;
import org.duikan.document.DocumentSummary;
import org.duikan.review.PairComparer;
import org.duikan.store.Corpus;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// The command line as a whole, put together as the program does it.
class CommandLineTest {
    private static final Path OPINION = Path.of("seeds", "2021-yuefu-31-opinion.txt");
    private static final Path REPRINT = Path.of("seeds", "2021-yuefu-31-web-reprint.txt");

    @TempDir private Path folder;
    private CommandCall duikan;

    @BeforeEach
    void prepare() {
        duikan = new CommandCall(folder.resolve("home"));
    }

    @Test
    void helpsInBothLanguages() {
        assertThat(duikan.call("--help", "--lang", "en").out())
                .contains("Usage: duikan", "outline");
        assertThat(duikan.call("--help", "--lang=zh").out()).contains("用法：duikan", "outline");
        assertThat(duikan.call("compare", "--help", "--lang", "zh").out()).contains("底本 对校本");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "check",
                "check a b",
                "chek a",
                "outline",
                "outline a b",
                "compare a",
                "compare a b --json --html c",
                "outline --unknown a",
                "outline --lang fr a",
                "trace a b",
                "corpus",
                "corpus burn",
                "import",
                "--unknown"
            })
    void saysInOneLineWhatItDoesNotUnderstand(String call) {
        Answer answer = duikan.call(call.split(" "));
        assertThat(answer.code()).isEqualTo(2);
        assertThat(answer.out()).isEmpty();
        assertThat(answer.err().lines()).hasSize(1);
        assertThat(answer.err()).contains("--help");
    }

    @Test
    void saysInOneLineWhichFileDoesNotServe() throws IOException {
        Path empty = Files.createFile(folder.resolve("empty.txt"));
        Path blank = Files.writeString(folder.resolve("blank.txt"), "\u3000 \n\n");
        Path binary = Files.write(folder.resolve("binary.txt"), new byte[] {0, 1, 2, 3, 0, 0, 7});
        Path broken = Files.write(folder.resolve("broken.txt"), brokenUtf8());
        for (Path file :
                new Path[] {folder.resolve("没有.txt"), folder, empty, blank, binary, broken}) {
            Answer answer = duikan.call("outline", file.toString());
            assertThat(answer.code()).as("%s", file).isEqualTo(1);
            assertThat(answer.out()).isEmpty();
            assertThat(answer.err().lines()).hasSize(1);
            assertThat(answer.err()).contains(file.toString());
            assertThat(duikan.call("compare", OPINION.toString(), file.toString()).code())
                    .isEqualTo(1);
        }
    }

    private static byte[] brokenUtf8() {
        byte[] bytes = "第一条 为了规范管理，制定本办法。\n".repeat(9).getBytes(StandardCharsets.UTF_8);
        bytes[100] = (byte) 0xFF;
        return bytes;
    }

    @Test
    void writesFindingsAsJsonInCodePoints() throws IOException {
        Path file = folder.resolve("办法.txt");
        Files.writeString(file, "某某办法\n第一条 为了𠮷利，制定本办法。\n第二条 依照第九条处理。\n第三条 施行。\n");

        Answer answer = duikan.call("check", file.toString(), "--json", "--lang", "zh");

        assertThat(answer.code()).isZero();
        JsonNode found = json(answer);
        assertThat(found.path("format").stringValue()).isEqualTo("duikan-check/1");
        assertThat(found.path("file").stringValue()).isEqualTo(file.toString());
        assertThat(found.path("title").stringValue()).isEqualTo("某某办法");
        assertThat(found.path("findings").size()).isEqualTo(1);
        JsonNode finding = found.path("findings").get(0);
        assertThat(finding.path("kind").stringValue()).isEqualTo("dangling-reference");
        assertThat(finding.path("num").stringValue()).isEqualTo("第二条");
        assertThat(finding.path("text").stringValue()).isEqualTo("第二条 提到的“第九条”在本文件中没有");
        assertThat(finding.path("start").intValue()).isEqualTo(27);
        assertThat(finding.path("end").intValue()).isEqualTo(30);
    }

    @Test
    void writesFindingsWithTheirLines() throws IOException {
        String lines = duikan.call("check", OPINION.toString(), "--lang", "zh").out();
        assertThat(lines.lines()).hasSize(5).contains("第 81 行　(十八) 之后缺 (十九)");
        Path sound = folder.resolve("sound.txt");
        Files.writeString(sound, "第一条 甲。\n第二条 乙。\n");
        Answer none = duikan.call("check", sound.toString(), "--lang", "zh");
        assertThat(none.out().strip()).isEqualTo("没有发现问题");
        assertThat(none.code()).isZero();
    }

    @Test
    void writesTheOutlineAsJson() throws IOException {
        JsonNode outline = json(duikan.call("outline", OPINION.toString(), "--json"));
        assertThat(outline.path("format").stringValue()).isEqualTo("duikan-outline/1");
        assertThat(outline.path("file").stringValue()).isEqualTo(OPINION.toString());
        assertThat(outline.path("documentNumber").stringValue()).isEqualTo("粤府〔2021〕31号");
        assertThat(outline.path("title").stringValue()).isEqualTo("广东省人民政府关于加快数字化发展的意见");
        assertThat(outline.path("facts").path("printed").stringValue()).isEqualTo("2021-05-10");
        JsonNode missing = null;
        for (JsonNode remark : outline.path("remarks")) {
            missing = remark.path("kind").stringValue().equals("number-missing") ? remark : missing;
        }
        assertThat(missing).isNotNull();
        assertThat(missing.path("num").stringValue()).isEqualTo("(十九)");
        int clauses = 0;
        for (JsonNode unit : outline.path("units")) {
            clauses += unit.path("level").stringValue().equals("clause") ? 1 : 0;
        }
        assertThat(clauses).isEqualTo(36);
    }

    @Test
    void countsInCodePoints() throws IOException {
        String text = "𠮷字办法\n\n第一条 𠮷𠮷甲乙。\n第二条 丙丁𪚥。\n";
        Path file = Files.writeString(folder.resolve("astral.txt"), text);
        int[] points = text.codePoints().toArray();
        JsonNode units = json(duikan.call("outline", file.toString(), "--json")).path("units");
        assertThat(units.size()).isEqualTo(2);
        for (JsonNode unit : units) {
            int start = unit.path("start").intValue();
            String span = new String(points, start, unit.path("end").intValue() - start);
            assertThat(span)
                    .isEqualTo(
                            unit.path("num").stringValue() + " " + unit.path("text").stringValue());
        }
    }

    @Test
    void takesATextWithoutClausesParagraphByParagraph() throws IOException {
        Path file =
                Files.writeString(folder.resolve("plain.txt"), "春天来了。\n\n花开了，鸟在叫。\n\n人们走到田里去。\n");
        JsonNode outline = json(duikan.call("outline", file.toString(), "--json"));
        assertThat(outline.path("units").size()).isGreaterThan(1);
        assertThat(outline.path("units").get(0).path("level").stringValue()).isEqualTo("paragraph");
        assertThat(outline.path("remarks").toString()).contains("no-clauses");
    }

    @Test
    void writesTheComparisonAsJson() throws IOException {
        JsonNode found =
                json(duikan.call("compare", OPINION.toString(), REPRINT.toString(), "--json"));
        assertThat(found.path("format").stringValue()).isEqualTo("duikan-comparison/1");
        assertThat(found.path("kind").stringValue()).isEqualTo("reprint");
        JsonNode summary = found.path("summary");
        assertThat(summary.path("linked").intValue()).isEqualTo(27);
        assertThat(summary.path("moved").intValue()).isEqualTo(3);
        assertThat(summary.path("omitted").intValue()).isEqualTo(9);
        assertThat(summary.path("substance").intValue()).isEqualTo(8);
        int[] base = Files.readString(OPINION).codePoints().toArray();
        int[] witness = Files.readString(REPRINT).codePoints().toArray();
        int readings = 0;
        for (JsonNode link : found.path("links")) {
            for (JsonNode variant : link.path("variants")) {
                readings += holds(variant.path("base"), base) ? 1 : 0;
                readings += holds(variant.path("witness"), witness) ? 1 : 0;
            }
        }
        assertThat(readings).isGreaterThan(200);
    }

    /// Checks that a reading stands in the source where it says, but for what a joined seam leaves
    /// out.
    private static boolean holds(JsonNode reading, int[] source) {
        int start = reading.path("start").intValue();
        String there = new String(source, start, reading.path("end").intValue() - start);
        String text = reading.path("text").stringValue();
        assertThat(there.replaceAll("\\s", "")).isEqualTo(text.replaceAll("\\s", ""));
        return !text.isEmpty();
    }

    @Test
    void readsTheSameInEveryEncoding() throws IOException {
        String plain = duikan.call("outline", REPRINT.toString(), "--json").out();
        String text = Files.readString(REPRINT);
        for (String charset : new String[] {"GB18030", "UTF-16LE", "UTF-16BE"}) {
            Path file = folder.resolve("copy.txt");
            Files.write(file, text.replace("\n", "\r\n").getBytes(Charset.forName(charset)));
            String other = duikan.call("outline", file.toString(), "--json").out();
            assertThat(other.replace(file.toString(), REPRINT.toString())).isEqualTo(plain);
        }
    }

    @Test
    void writesTracesAsJson() throws IOException {
        JsonNode found =
                json(duikan.call("trace", OPINION.toString(), REPRINT.toString(), "--json"));
        assertThat(found.path("format").stringValue()).isEqualTo("duikan-trace/1");
        assertThat(found.path("witnesses").size()).isEqualTo(1);
        assertThat(found.path("cells").size()).isGreaterThanOrEqualTo(27);
    }

    @Test
    void writesAPageWholeOrNotAtAll() throws IOException {
        Path page = folder.resolve("page.html");
        Answer done = duikan.call("compare", OPINION + "", REPRINT + "", "--html", page + "");
        assertThat(done.code()).isZero();
        assertThat(done.out()).contains(page.toString());
        assertThat(Files.readString(page)).startsWith("<!DOCTYPE html>").endsWith("</html>\n");

        Path nowhere = folder.resolve("nowhere").resolve("page.html");
        Answer failed = duikan.call("compare", OPINION + "", REPRINT + "", "--html", nowhere + "");
        assertThat(failed.code()).isEqualTo(1);
        assertThat(failed.err().lines()).hasSize(1);
    }

    @Test
    void neverWritesOverWhatItCompares() throws IOException {
        Path copy = Files.copy(REPRINT, folder.resolve("copy.txt"));
        Answer answer = duikan.call("compare", OPINION + "", copy + "", "--html", copy + "");
        assertThat(answer.code()).isEqualTo(1);
        assertThat(copy).hasSameBinaryContentAs(REPRINT);
    }

    @Test
    void importsAndLists() throws IOException {
        Path own = Files.writeString(folder.resolve("own.txt"), "某某办法\n\n第一条 甲。\n第二条 乙。\n");
        Path bad = Files.createFile(folder.resolve("bad.txt"));
        String corpus = folder.resolve("corpus.db").toString();
        Answer imported = duikan.call("import", "--corpus", corpus, bad + "", own + "");
        assertThat(imported.code()).isEqualTo(1);
        assertThat(imported.err()).contains("bad.txt");
        assertThat(duikan.call("import", own + "", "--corpus", corpus).code()).isZero();
        JsonNode list = json(duikan.call("--corpus", corpus, "list", "--json"));
        assertThat(list.path("format").stringValue()).isEqualTo("duikan-list/1");
        assertThat(list.path("documents").size()).isEqualTo(6);
        assertThat(list.path("documents").get(5).path("units").intValue()).isEqualTo(2);
        assertThat(folder.resolve("home").resolve("corpus.db")).doesNotExist();
    }

    @Test
    void verifiesAndBacksUp() {
        String copy = folder.resolve("copy.db").toString();
        assertThat(duikan.call("corpus", "verify").code()).isZero();
        assertThat(duikan.call("corpus", "backup", copy).code()).isZero();
        assertThat(duikan.call("corpus", "backup", copy).code()).isEqualTo(1);
        assertThat(duikan.call("list", "--corpus", copy).out().lines()).hasSize(5);
    }

    @Test
    void readsJudgementsBack() throws IOException {
        Path home = folder.resolve("home");
        duikan.call("list");
        Path journal = judgeSomething(home);
        Files.delete(home.resolve("corpus.db"));
        Answer lost = duikan.call("list");
        assertThat(lost.out().lines()).hasSize(5);
        assertThat(lost.err().lines()).singleElement().asString().contains(journal.toString());
        assertThat(duikan.call("list").err()).isEmpty();
        Files.delete(home.resolve("corpus.db"));

        Answer back = duikan.call("corpus", "recover", journal.toString());
        assertThat(back.err()).isEmpty();
        assertThat(back.code()).isZero();
        assertThat(back.out()).isEqualTo("读回 1 条\n");
        assertThat(duikan.call("corpus", "recover", journal + "").out()).isEqualTo("读回 0 条\n");

        Files.writeString(journal, Files.readString(journal).replace("王", "黄"));
        Answer damaged = duikan.call("corpus", "recover", journal + "", "--lang", "en");
        assertThat(damaged.code()).isEqualTo(1);
        assertThat(damaged.err()).contains("1 damaged");
        Answer missing = duikan.call("corpus", "recover", folder.resolve("nowhere") + "");
        assertThat(missing.code()).isEqualTo(1);
        assertThat(missing.err().lines()).singleElement().asString().contains("nowhere");
    }

    /// @return the journal of judgements
    private static Path judgeSomething(Path home) {
        try (Corpus corpus = Corpus.open(home.resolve("corpus.db"), home)) {
            List<DocumentSummary> documents = corpus.documents().list();
            PairComparer comparer =
                    new PairComparer(corpus.documents(), corpus.decisions(), corpus.pairChoices());
            Comparison comparison =
                    comparer.compare(documents.get(0), documents.get(1), () -> false).comparison();
            Collation collation = Collation.of(comparison, IgnoreRules.typographic());
            corpus.judgements()
                    .judge(
                            Stream.of(0, 1, 2)
                                    .map(
                                            item ->
                                                    MadeJudgements.of(
                                                            collation,
                                                            item,
                                                            documents.get(0).id(),
                                                            documents.get(1).id(),
                                                            Verdict.WITNESS_WRONG,
                                                            "",
                                                            ""))
                                    .toList());
            return corpus.judgementJournal();
        }
    }

    @Test
    void makesNoCorpusJustToLookAtIt() {
        Path nowhere = folder.resolve("nowhere.db");
        Answer answer = duikan.call("corpus", "verify", "--corpus", nowhere.toString());
        assertThat(answer.code()).isEqualTo(1);
        assertThat(answer.err()).contains("nowhere.db");
        assertThat(nowhere).doesNotExist();
    }

    @Test
    void refusesACorpusThatIsNone() throws IOException {
        Path text = Files.writeString(folder.resolve("text.db"), "not a corpus at all");
        Answer answer = duikan.call("list", "--corpus", text.toString());
        assertThat(answer.code()).isEqualTo(1);
        assertThat(answer.err().lines()).hasSize(1);
        assertThat(Files.readString(text)).isEqualTo("not a corpus at all");
    }

    private static JsonNode json(Answer answer) {
        assertThat(answer.err()).isEmpty();
        assertThat(answer.code()).isZero();
        return new JsonMapper().readTree(answer.out());
    }
}
