package org.duikan.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.duikan.collation.Collation;
import org.duikan.collation.Verdict;
import org.duikan.i18n.Texts;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// What is handed in says what the screen says, in every format.
class HandInTest {
    private static final Texts CHINESE = Texts.in(Texts.CHINESE);
    private static final HandIn HAND_IN = HandInTables.handIn();

    private static byte[] written(HandIn.Form form, HandIn.Format format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        HandInFile.write(HAND_IN, form, format, CHINESE, out);
        Path file = Path.of("target", "handin", form.name().toLowerCase() + "." + format.ending());
        Files.createDirectories(file.getParent());
        Files.write(file, out.toByteArray());
        return out.toByteArray();
    }

    private static List<List<String>> wanted(HandIn.Form form) {
        HandInTable table = HandInFile.table(HAND_IN, form, CHINESE);
        List<List<String>> rows = new ArrayList<>();
        rows.add(table.columns().stream().map(HandInTable.Column::name).toList());
        table.rows()
                .forEach(
                        row -> rows.add(row.cells().stream().map(HandInTable.Cell::text).toList()));
        return rows;
    }

    @Test
    void listsEveryErrorWithWhatIsRight() {
        List<List<String>> rows = wanted(HandIn.Form.ERRATA);

        assertThat(rows.getFirst()).containsExactly("位置", "误", "正", "依据", "备注");
        assertThat(rows).hasSize(1 + 3 + 8);
        assertThat(rows)
                .anySatisfy(
                        row -> {
                            assertThat(row.get(0)).isEqualTo("2021意见 三（五） 第 5 句");
                            assertThat(row.get(1)).contains("建设");
                            assertThat(row.get(2)).isEqualTo("积极推进高等级绿色云计算平台建设,开展边缘计算节点建设。");
                            assertThat(row.get(3)).isEqualTo("2021转载 (二) 第 5 句");
                            assertThat(row.get(4)).isEqualTo("删除");
                        });
        assertThat(rows)
                .anySatisfy(
                        row -> {
                            assertThat(row.get(1)).contains("数据");
                            assertThat(row.get(2)).contains("<另>&字");
                            assertThat(row.get(4)).isEqualTo("改正；查原件");
                        });
        assertThat(rows)
                .anySatisfy(
                        row -> {
                            assertThat(row.get(0)).startsWith("2021转载");
                            assertThat(row.get(4)).isEqualTo("增补");
                        });
    }

    @Test
    void listsEveryDifferenceAndAbbreviatesWhatIsOnlyRenumbered() {
        List<List<String>> rows = wanted(HandIn.Form.COLLATION_TABLE);

        assertThat(rows.getFirst())
                .containsExactly("序号", "原文条号", "原文", "转载条号", "转载", "差异类型", "处理意见");
        assertThat(rows)
                .anySatisfy(
                        row -> {
                            assertThat(row.get(1)).isEqualTo("四(七)");
                            assertThat(row.get(2)).endsWith("……");
                            assertThat(row.get(3)).isEqualTo("(一)");
                            assertThat(row.get(5)).isEqualTo("改编号");
                        });
        assertThat(rows)
                .anySatisfy(
                        row -> {
                            assertThat(row.get(1)).startsWith("六、");
                            assertThat(row.get(4)).isEqualTo("（缺）");
                            assertThat(row.get(6)).isEqualTo("对校本误；增补");
                        });
        assertThat(rows).anySatisfy(row -> assertThat(row.get(6)).isEqualTo("两可；保留"));
    }

    @Test
    void countsTruly() {
        List<String> head = HandInFile.table(HAND_IN, HandIn.Form.ERRATA, CHINESE).head();

        assertThat(head)
                .anyMatch(line -> line.startsWith("底本：2021意见") && line.contains("粤府〔2021〕31号"));
        assertThat(head)
                .anyMatch(
                        line ->
                                line.contains("整节缺 3")
                                        && line.contains("整节移位 1（3 条段）")
                                        && line.contains("改编号 6（24 条段）")
                                        && line.contains("改字 3"));
        assertThat(head).contains("本表列出其中判为有误的 11 项");
        assertThat(head).contains("筛选：实质", "校对：校对员　　2026-11-26");
        assertThat(head).anyMatch(line -> line.matches("按忽略规则隐去 \\d+ 项，未列入：.*全半角 \\d+.*"));
    }

    @Test
    void writesWordFilesThatReadBackTheSame() throws IOException {
        for (HandIn.Form form : HandIn.Form.values()) {
            try (XWPFDocument document =
                    new XWPFDocument(new ByteArrayInputStream(written(form, HandIn.Format.DOCX)))) {
                XWPFTable table = document.getTables().getFirst();
                List<List<String>> rows =
                        table.getRows().stream()
                                .map(
                                        row ->
                                                row.getTableCells().stream()
                                                        .map(cell -> cell.getText())
                                                        .toList())
                                .toList();

                assertThat(rows).isEqualTo(wanted(form));
                assertThat(table.getRow(0).isRepeatHeader()).isTrue();
                assertThat(document.getFooterList()).hasSize(1);
            }
        }
    }

    @Test
    void writesWorkbooksThatReadBackTheSame() throws IOException {
        for (HandIn.Form form : HandIn.Form.values()) {
            try (XSSFWorkbook book =
                    new XSSFWorkbook(new ByteArrayInputStream(written(form, HandIn.Format.XLSX)))) {
                Sheet sheet = book.getSheetAt(0);
                int columns = wanted(form).getFirst().size();
                DataFormatter cells = new DataFormatter();
                List<List<String>> rows = new ArrayList<>();
                sheet.forEach(
                        row ->
                                rows.add(
                                        IntStream.range(0, columns)
                                                .mapToObj(row::getCell)
                                                .map(cells::formatCellValue)
                                                .toList()));

                assertThat(rows).isEqualTo(wanted(form));
                assertThat(sheet.getRow(longest(wanted(form))).getHeightInPoints())
                        .isGreaterThan(2 * sheet.getRow(0).getHeightInPoints());
                assertThat(book.getSheetAt(1).getLastRowNum())
                        .isEqualTo(HandInFile.table(HAND_IN, form, CHINESE).head().size());
            }
        }
    }

    private static int longest(List<List<String>> rows) {
        return IntStream.range(0, rows.size())
                .boxed()
                .max(
                        Comparator.comparing(
                                row ->
                                        rows.get(row).stream()
                                                .mapToInt(String::length)
                                                .max()
                                                .orElse(0)))
                .orElseThrow();
    }

    @Test
    void writesPagesThatReadBackTheSame() throws IOException {
        for (HandIn.Form form : HandIn.Form.values()) {
            Document page =
                    Jsoup.parse(
                            new String(written(form, HandIn.Format.HTML), StandardCharsets.UTF_8));
            List<List<String>> rows =
                    page.select("tr").stream()
                            .map(
                                    row ->
                                            row.select("th, td").stream()
                                                    .map(cell -> cell.wholeText())
                                                    .toList())
                            .toList();

            assertThat(rows).isEqualTo(wanted(form));
            assertThat(page.select("script, link, img")).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "'', 字, INSERT",
        "字, '', DELETE",
        "战略, 数据, CORRECT",
        "加快推进, 推进加快, SWAP",
        "真实性、合规性, 合规性、真实性, SWAP",
        "己, 已, CORRECT"
    })
    void namesTheOperation(String printed, String right, CorrectionMark wanted) {
        assertThat(CorrectionMark.between(printed, right)).isEqualTo(wanted);
    }

    @ParameterizedTest
    @CsvSource({
        "整节缺, WITNESS_WRONG, INSERT",
        "整节缺, BASE_WRONG, DELETE",
        "增, WITNESS_WRONG, DELETE",
        "整节移位, WITNESS_WRONG, MOVE",
        "改编号, BASE_WRONG, CORRECT",
        "缺号, BASE_WRONG, INSERT",
        "改字, BOTH, KEEP",
        "改字, IGNORE, KEEP"
    })
    void namesTheOperationOfEveryVerdict(String sort, Verdict verdict, CorrectionMark wanted) {
        Collation collation = HAND_IN.judged().collation();
        int item =
                HAND_IN.items().stream()
                        .filter(i -> ItemWords.of(collation, i, CHINESE).sort().equals(sort))
                        .findFirst()
                        .orElseThrow();

        assertThat(CorrectionMark.of(collation, item, verdict, "")).isEqualTo(wanted);
    }
}
