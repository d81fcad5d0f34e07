package org.duikan.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.apache.poi.xwpf.usermodel.UnderlinePatterns;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.duikan.i18n.Texts;
import org.duikan.note.NoteKind;
import org.duikan.report.Handout.Clause;
import org.duikan.report.Handout.NotedWords;
import org.duikan.report.Handout.Selection;
import org.duikan.text.Passage;
import org.duikan.text.SourceText;
import org.duikan.text.TextSpan;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// A handout says what the notes say, on paper and on a page.
class HandoutTest {
    private static final Texts CHINESE = Texts.in(Texts.CHINESE);

    /// A pair of surrogates at its beginning, two paragraphs.
    private static final String CLAUSE = "𠮷开展数据要素市场化配置改革。\n各地要<落实>。";

    private static NotedWords noted(String words, NoteKind kind, String text, String... tags) {
        int at = CLAUSE.indexOf(words);
        return new NotedWords(
                new TextSpan(at, at + words.length()),
                SeedNotes.note(SeedNotes.passage("数字经济"), kind, text, tags));
    }

    private static Passage passage(String text) {
        return Passage.of(SourceText.of(text), new TextSpan(0, text.length()));
    }

    private static Handout handout(Selection selection) {
        Clause base =
                new Clause(
                        "2021意见",
                        "四 (七) 配置改革",
                        passage(CLAUSE),
                        List.of(
                                noted("市场化配置", NoteKind.QUESTION, "何谓市场化？\n举例。", "数据"),
                                noted("数据要素市场化", NoteKind.COMMENT, "与前一条重叠"),
                                noted("要素", NoteKind.ANSWER_KEY, "土地、劳动力……"),
                                noted(CLAUSE, NoteKind.TEACHING_POINT, SeedNotes.HOSTILE),
                                noted("", NoteKind.CORRECTION, "此处补字", "数据")));
        Clause later =
                new Clause(
                        "2024要点",
                        "二 (三)",
                        passage("深化数据要素改革。"),
                        List.of(
                                new NotedWords(
                                        new TextSpan(2, 4),
                                        SeedNotes.note(
                                                SeedNotes.passage("数字经济"),
                                                NoteKind.COMMENT,
                                                "沿用"))));
        Clause second = new Clause("2024要点", "二 (四)", passage("无批注的条。"), List.of());
        return new Handout("数据要素一课", List.of(base, later, second), selection);
    }

    private static byte[] written(Selection selection, Handout.Format format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        HandoutFile.write(handout(selection), format, CHINESE, out);
        Path file = Path.of("target", "handout", selection.answers() + "." + format.ending());
        Files.createDirectories(file.getParent());
        Files.write(file, out.toByteArray());
        return out.toByteArray();
    }

    private static XWPFDocument word(Selection selection) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(written(selection, Handout.Format.DOCX)));
    }

    private static Document page(Selection selection) throws IOException {
        return Jsoup.parse(
                new String(written(selection, Handout.Format.HTML), StandardCharsets.UTF_8));
    }

    private static String text(XWPFDocument document, String style) {
        return document.getParagraphs().stream()
                .filter(one -> style.equals(one.getStyle()))
                .map(XWPFParagraph::getText)
                .collect(Collectors.joining("\n"));
    }

    @Test
    void numbersTheNotesThroughInTheOrderOfTheText() throws IOException {
        try (XWPFDocument document = word(Selection.everything())) {
            assertThat(text(document, "DuikanTitle")).isEqualTo("数据要素一课");
            assertThat(text(document, "DuikanDocument")).isEqualTo("2021意见\n2024要点");
            assertThat(text(document, "DuikanClause"))
                    .isEqualTo("[1]𠮷开展数据要素[2]市场化[3]配置[4]改革。\n各地要<落实>。[5]\n深化数据[6]要素改革。\n无批注的条。");
            assertThat(text(document, "DuikanNote"))
                    .contains(
                            "[1] 【改正】此处补字",
                            "[2] 【答案】“要素”：土地",
                            "[3] 【评论】“数据要素市场化”：与前一条重叠",
                            "[4] 【问题】“市场化配置”：何谓市场化？",
                            "[5] 【教学要点】=HYPERLINK",
                            "[6] 【评论】“数据”：沿用");
            assertThat(text(document, "DuikanMore")).contains("举例。", "答：查过了", "<script>");
            assertThat(text(document, "DuikanRule")).isEmpty();
            assertThat(document.getFooterList()).hasSize(1);
        }
    }

    @Test
    void underlinesNotedWordsAndRaisesTheirNumbers() throws IOException {
        Selection questions = new Selection(Set.of(NoteKind.QUESTION), Set.of(), true);
        try (XWPFDocument document = word(questions)) {
            XWPFParagraph clause =
                    document.getParagraphs().stream()
                            .filter(one -> "DuikanClause".equals(one.getStyle()))
                            .findFirst()
                            .orElseThrow();
            List<XWPFRun> runs = clause.getRuns();

            assertThat(runs.get(1).text()).isEqualTo("市场化配置");
            assertThat(runs.get(1).getUnderline()).isEqualTo(UnderlinePatterns.SINGLE);
            assertThat(runs.get(0).getUnderline()).isEqualTo(UnderlinePatterns.NONE);
            assertThat(runs.get(2).text()).isEqualTo("[1]");
            assertThat(runs.get(2).getVerticalAlignment().toString()).isEqualTo("superscript");
        }
    }

    @Test
    void leavesRuledSpaceInsteadOfAnswersForLearners() throws IOException {
        try (XWPFDocument document = word(Selection.forLearners())) {
            assertThat(text(document, "DuikanNote")).contains("何谓市场化").doesNotContain("土地");
            assertThat(text(document, "DuikanMore")).doesNotContain("查过了");
            assertThat(
                            document.getParagraphs().stream()
                                    .filter(one -> "DuikanRule".equals(one.getStyle())))
                    .hasSize(3);
        }
        Document page = page(Selection.forLearners());
        assertThat(page.text()).contains("何谓市场化").doesNotContain("土地", "查过了");
        assertThat(page.select(".rule")).hasSize(3);
    }

    @Test
    void choosesByKindAndTag() throws IOException {
        Selection tagged = new Selection(Set.of(NoteKind.values()), Set.of("数据"), true);

        assertThat(page(tagged).select("li")).hasSize(2);
        assertThat(page(new Selection(Set.of(), Set.of(), true)).select("li")).isEmpty();
    }

    @Test
    void setsNotesBesideTheirClauseOnAPage() throws IOException {
        Document page = page(Selection.everything());

        assertThat(page.select("h2").eachText()).containsExactly("2021意见", "2024要点");
        assertThat(page.select("section")).hasSize(3);
        assertThat(page.select("section").first().select("li")).hasSize(5);
        assertThat(page.select(".clause p").first().wholeText())
                .isEqualTo("[1]𠮷开展数据要素[2]市场化[3]配置[4]改革。\n各地要<落实>。[5]");
        page.select("sup a").forEach(a -> assertThat(page.select(a.attr("href"))).hasSize(1));
        assertThat(page.select("script, link, img, iframe")).isEmpty();
        assertThat(page.select("#n5 .said").first().wholeText()).isEqualTo(SeedNotes.HOSTILE);
    }

    @Test
    void refusesWordsOutsideTheClause() {
        List<NotedWords> notes = List.of(noted(CLAUSE, NoteKind.COMMENT, "长"));

        assertThatThrownBy(() -> new Clause("d", "u", passage("短"), notes))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
