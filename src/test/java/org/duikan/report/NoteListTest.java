package org.duikan.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.duikan.i18n.Texts;
import org.duikan.note.NoteKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Lists of notes say the same in every format.
class NoteListTest {
    private static final Texts CHINESE = Texts.in(Texts.CHINESE);
    private static final NoteList LIST =
            SeedNotes.list(
                    SeedNotes.exact(
                            SeedNotes.note(
                                    SeedNotes.passage("公共数据资源开发利用"),
                                    NoteKind.QUESTION,
                                    SeedNotes.HOSTILE,
                                    "数据",
                                    "-1+1")),
                    SeedNotes.exact(
                            SeedNotes.note(SeedNotes.link("数字经济", "数字经济"), NoteKind.COMMENT, "两处")),
                    SeedNotes.exact(
                            SeedNotes.note(
                                    SeedNotes.absence("产业数字化"), NoteKind.TEACHING_POINT, "转载没有")),
                    SeedNotes.lost(
                            SeedNotes.note(
                                    SeedNotes.passage("数据要素"), NoteKind.CORRECTION, "找不到了")));

    private static byte[] written(NoteList list, NoteList.Format format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        NoteListFile.write(list, format, CHINESE, out);
        return out.toByteArray();
    }

    private static List<List<String>> wanted() {
        HandInTable table = NoteTable.of(LIST, CHINESE);
        List<List<String>> rows = new ArrayList<>();
        rows.add(table.columns().stream().map(HandInTable.Column::name).toList());
        table.rows()
                .forEach(
                        row -> rows.add(row.cells().stream().map(HandInTable.Cell::text).toList()));
        return rows;
    }

    @Test
    void saysWhereANoteStandsAndWhatBecameOfIt() {
        List<List<String>> rows = wanted();

        assertThat(rows.getFirst())
                .containsExactly(
                        "文件", "位置", "批在", "原文", "批注", "类别", "标签", "颜色", "作者", "写于", "改于", "回复",
                        "状态");
        assertThat(rows.get(1).subList(0, 4))
                .containsExactly("2021意见", placeOf("公共数据资源开发利用"), "字句", "公共数据资源开发利用");
        assertThat(rows.get(1).subList(5, 13))
                .containsExactly(
                        "问题",
                        "数据、-1+1",
                        "C",
                        "李",
                        "2026-11-26 12:00",
                        "2026-11-26 12:01",
                        "王：查过了",
                        "原位");
        assertThat(rows.get(2).getFirst()).isEqualTo("2021意见 ↔ 2021转载");
        assertThat(rows.get(3).get(1)).endsWith(" ↔ （缺）");
        assertThat(rows.get(4).get(1)).isEqualTo("四、旧的节 (七)旧的条");
        assertThat(rows.get(4).getLast()).isEqualTo("失位");
        assertThat(NoteTable.of(LIST, CHINESE).head()).containsExactly("共 4 条，其中失位 1 条");
    }

    private static String placeOf(String words) {
        int at = SeedNotes.BASE.source().text().indexOf(words);
        return SeedNotes.BASE.alignableUnits().stream()
                .filter(one -> one.unit().span().contains(at))
                .map(UnitName::full)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void writesValuesThatReadBackTheSame() throws IOException {
        String file = new String(written(LIST, NoteList.Format.CSV), StandardCharsets.UTF_8);
        List<List<String>> rows = wanted();
        List<List<String>> read = parsed(file.substring(1));

        assertThat(file).startsWith("\uFEFF文件,");
        assertThat(read).hasSize(5);
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < rows.get(row).size(); column++) {
                String wanted = rows.get(row).get(column);
                assertThat(read.get(row).get(column))
                        .isEqualTo(wanted.startsWith("=") ? "'" + wanted : wanted);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@A1", "\t=1", "\r=1", "\n=1", "＝1", "＋1"})
    void guardsCellsThatLookLikeFormulas(String words) throws IOException {
        NoteList list =
                SeedNotes.list(
                        SeedNotes.exact(
                                SeedNotes.note(
                                        SeedNotes.passage("数字经济"), NoteKind.COMMENT, words)));
        String file = new String(written(list, NoteList.Format.CSV), StandardCharsets.UTF_8);

        assertThat(parsed(file).get(1).get(4)).isEqualTo("'" + words);
    }

    /// A reader after RFC 4180.
    private static List<List<String>> parsed(String file) {
        List<List<String>> rows = new ArrayList<>(List.of(new ArrayList<>()));
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < file.length(); i++) {
            char c = file.charAt(i);
            if (quoted && c == '"' && i + 1 < file.length() && file.charAt(i + 1) == '"') {
                cell.append(file.charAt(++i));
            } else if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == ',' || c == '\r')) {
                rows.getLast().add(cell.toString());
                cell.setLength(0);
                if (c == '\r') {
                    i++;
                    rows.add(new ArrayList<>());
                }
            } else {
                cell.append(c);
            }
        }
        rows.removeLast();
        return rows;
    }

    @Test
    void writesWorkbooksThatReadBackTheSame() throws IOException {
        try (XSSFWorkbook book =
                new XSSFWorkbook(new ByteArrayInputStream(written(LIST, NoteList.Format.XLSX)))) {
            List<List<String>> wanted = wanted();
            DataFormatter cells = new DataFormatter();
            for (int row = 0; row < wanted.size(); row++) {
                Row read = book.getSheetAt(0).getRow(row);
                for (int column = 0; column < wanted.get(row).size(); column++) {
                    assertThat(cells.formatCellValue(read.getCell(column)))
                            .isEqualTo(wanted.get(row).get(column).replace("\u0001", ""));
                }
            }
            assertThat(book.getSheetAt(1).getRow(1).getCell(0).getStringCellValue())
                    .isEqualTo("共 4 条，其中失位 1 条");
        }
    }

    @Test
    void saysWhichCellsAWorkbookCannotHold() throws IOException {
        NoteList list =
                SeedNotes.list(
                        SeedNotes.exact(
                                SeedNotes.note(
                                        SeedNotes.passage("数字经济"),
                                        NoteKind.COMMENT,
                                        varied(40_000))));
        try (XSSFWorkbook book =
                new XSSFWorkbook(new ByteArrayInputStream(written(list, NoteList.Format.XLSX)))) {
            assertThat(book.getSheetAt(1).getRow(2).getCell(0).getStringCellValue())
                    .contains("1", "32,767");
        }
    }

    /// Not so even that a reader takes the file for a bomb.
    private static String varied(int length) {
        StringBuilder words = new StringBuilder();
        Random random = new Random(1);
        while (words.length() < length) {
            words.append((char) ('\u4E00' + random.nextInt(2_000)));
        }
        return words.toString();
    }

    @Test
    void writesMarkdownByDocumentAndSection() throws IOException {
        String page = new String(written(LIST, NoteList.Format.MARKDOWN), StandardCharsets.UTF_8);

        assertThat(page).startsWith("# 批注\n\n## 2021意见\n\n### ");
        assertThat(page).contains("> 公共数据资源开发利用", "**问题 C**", "回复 王：查过了", "失位");
        assertThat(page)
                .contains("\\<script\\>alert\\(1\\)\\</script\\>")
                .doesNotContainPattern("(?<!\\\\)<script");
        assertThat(page).contains("\\=HYPERLINK").contains("\\# 题");
        assertThat(page.indexOf("### 失位或待确认")).isGreaterThan(page.indexOf("公共数据资源开发利用"));
    }
}
