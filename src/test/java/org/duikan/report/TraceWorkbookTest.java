package org.duikan.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.duikan.i18n.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

class TraceWorkbookTest {
    @TempDir Path folder;

    private List<Row> sheet(int index) throws IOException {
        Path file = folder.resolve("traces.xlsx");
        WholeFile.write(
                file,
                out -> TraceWorkbook.write(TraceReports.small(), Texts.in(Texts.CHINESE), out));
        try (ReadableWorkbook book = new ReadableWorkbook(Files.newInputStream(file))) {
            Sheet sheet = book.getSheets().toList().get(index);
            return sheet.read();
        }
    }

    private static List<String> texts(Row row) {
        return row.stream().map(cell -> cell == null ? "" : cell.getText()).toList();
    }

    @Test
    void holdsTheMatrix() throws IOException {
        List<Row> rows = sheet(0);

        assertThat(texts(rows.getFirst())).containsExactly("条", "底本条标题", "转载", "规划");
        assertThat(texts(rows.get(2))).containsExactly("二、数字", "", "1/2", "1/2");
        assertThat(texts(rows.get(3))).containsExactly("二 (一)", "公共<数据>", "1.00", "0.38 (九)");
        assertThat(texts(rows.get(4))).containsExactly("二 (二)", "=1+1", "缺", "·");
    }

    @Test
    void keepsTextThatLooksLikeAFormulaAsText() throws IOException {
        Cell cell = sheet(0).get(4).getCell(1);

        assertThat(cell.getType()).isEqualTo(CellType.STRING);
        assertThat(cell.getFormula()).isNull();
    }

    @Test
    void listsPairsWithScoresAsNumbers() throws IOException {
        List<Row> rows = sheet(1);

        assertThat(rows).hasSize(4);
        assertThat(rows.get(2).getCell(6).getType()).isEqualTo(CellType.NUMBER);
        assertThat(rows.get(2).getCell(6).asNumber()).isEqualByComparingTo("0.38");
        assertThat(texts(rows.get(2)))
                .containsExactly(
                        "二 (一)",
                        "公共<数据>",
                        "规划",
                        "一 (九)",
                        "数据开放",
                        "相关",
                        "0.38",
                        "我",
                        "共有：公共数据、授权运营");
    }

    @Test
    void listsWhatNobodyTookUpAndWhatIsNew() throws IOException {
        assertThat(texts(sheet(2).get(1))).containsExactly("二 (二)", "=1+1");
        assertThat(texts(sheet(3).get(1))).containsExactly("规划", "一 (十)", "新事项");
    }

    @Test
    void leavesTheOldFileWhereWritingBreaks() throws IOException {
        Path file = Files.writeString(folder.resolve("kept.txt"), "old");

        org.assertj.core.api.Assertions.assertThatThrownBy(
                        () ->
                                WholeFile.write(
                                        file,
                                        out -> {
                                            out.write('x');
                                            throw new IOException("disk full");
                                        }))
                .hasMessage("disk full");

        assertThat(file).hasContent("old");
        assertThat(folder.toFile().list()).containsExactly("kept.txt");
    }
}
