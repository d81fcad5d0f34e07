package org.duikan.structure;

import static org.assertj.core.api.Assertions.assertThat;

import org.duikan.document.MatterLine;
import org.duikan.document.PolicyDocument;
import org.duikan.document.StructureRemark;
import org.duikan.document.StructureRemark.Kind;
import org.duikan.document.Unit;
import org.duikan.text.FoldedText;
import org.duikan.text.SourceText;
import org.duikan.text.TextDecoder;
import org.duikan.text.TextDecoding.Decoded;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;

/// The same document saved or typed in another way reads the same.
class StructureVariantsTest {
    private static final String FULL = "，。；：！？（）、“”＞";
    private static final String HALF = ",.;:!?()､\"\">";
    static final List<String> SEEDS = Seeds.NAMES;

    @ParameterizedTest
    @FieldSource("SEEDS")
    void inAnotherCharset(String name) {
        PolicyDocument wanted = StructureReader.read(Seeds.source(name));
        for (String charset : List.of("UTF-8", "GB18030", "UTF-16LE", "UTF-16BE")) {
            for (String mark : List.of("", "\uFEFF")) {
                byte[] bytes = (mark + Seeds.text(name)).getBytes(Charset.forName(charset));
                SourceText source = ((Decoded) TextDecoder.decode(bytes)).text();
                assertThat(StructureReader.read(source)).as(charset).isEqualTo(wanted);
            }
        }
    }

    @ParameterizedTest
    @FieldSource("SEEDS")
    void withOtherLineEnds(String name) {
        PolicyDocument wanted = StructureReader.read(Seeds.source(name));
        for (String end : List.of("\r\n", "\r")) {
            SourceText source = SourceText.of(Seeds.text(name).replace("\n", end));
            assertThat(StructureReader.read(source)).isEqualTo(wanted);
        }
    }

    @ParameterizedTest
    @FieldSource("SEEDS")
    void withHalfWidthMarks(String name) {
        compare(name, translate(Seeds.text(name), FULL, HALF));
    }

    @ParameterizedTest
    @FieldSource("SEEDS")
    void withHalfWidthChineseMarks(String name) {
        compare(name, translate(Seeds.text(name), "，。、；：（）", ",｡､;:()"));
    }

    @ParameterizedTest
    @FieldSource("SEEDS")
    void withFullWidthMarks(String name) {
        compare(name, translate(Seeds.text(name), ",;:!?()>-+/", "，；：！？（）＞－＋／"));
    }

    @ParameterizedTest
    @FieldSource("SEEDS")
    void withEverythingFullWidth(String name) {
        StringBuilder wide = new StringBuilder();
        for (char c : Seeds.text(name).toCharArray()) {
            wide.append(c > ' ' && c <= '~' ? (char) (c - '!' + '！') : c);
        }
        compare(name, wide.toString());
    }

    @ParameterizedTest
    @FieldSource("SEEDS")
    void withIndents(String name) {
        compare(name, Seeds.text(name).replaceAll("(?m)^(?=\\S)", "\u3000\u3000"));
        compare(name, Seeds.text(name).replaceAll("(?m)(?<=\\S)$", " \u3000"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2021-yuefu-31-web-reprint",
                "2024-digital-guangdong-work-points",
                "2024-guangzhou-digital-economy-plan"
            })
    void wrappedAtTwentyEightCharactersWithIndents(String name) {
        StringBuilder wrapped = new StringBuilder();
        for (String line : Seeds.text(name).split("\n")) {
            String rest = "\u3000\u3000" + line.strip();
            while (rest.length() > 28) {
                wrapped.append(rest, 0, 28).append('\n');
                rest = rest.substring(28);
            }
            wrapped.append(rest).append('\n');
        }
        compare(name, wrapped.toString());
    }

    @ParameterizedTest
    @FieldSource("SEEDS")
    void withBlankLinesBetweenAllParagraphs(String name) {
        compare(name, Seeds.text(name).replace("\n", "\n\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2021-yuefu-31-opinion", "2025-pilot-zone-plan-digest"})
    void withoutBlankLines(String name) {
        List<String> tight =
                units(
                        StructureReader.read(
                                SourceText.of(Seeds.text(name).replaceAll("\n+", "\n"))));
        assertThat(tight).isEqualTo(units(StructureReader.read(Seeds.source(name))));
    }

    @Test
    void withPageNumbersAtTheSeams() {
        String name = SEEDS.getFirst();
        PolicyDocument document = StructureReader.read(Seeds.source(name));
        StringBuilder paged = new StringBuilder(document.source().text());
        List<StructureRemark> seams =
                document.remarks().stream().filter(remark -> isSeam(remark.kind())).toList();
        for (int i = seams.size() - 1; i >= 0; i--) {
            int blank = paged.indexOf("\n\n", seams.get(i).span().start());
            paged.insert(blank, "\n\n— " + (i + 1) + " —");
        }
        compare(name, paged.toString());
    }

    private static boolean isSeam(Kind kind) {
        return kind == Kind.SEAM_JOINED || kind == Kind.DOUBLED_AT_SEAM;
    }

    private static List<String> units(PolicyDocument document) {
        List<String> lines = new ArrayList<>();
        document.units().forEach(unit -> unit(unit, 0, lines));
        return lines;
    }

    private static void compare(String name, String text) {
        List<String> lines = skeleton(StructureReader.read(SourceText.of(text)));
        List<String> wanted = skeleton(StructureReader.read(Seeds.source(name)));
        for (int i = 0; i < Math.min(lines.size(), wanted.size()); i++) {
            assertThat(lines.get(i)).isEqualTo(wanted.get(i));
        }
        assertThat(lines).hasSameSizeAs(wanted);
    }

    private static List<String> skeleton(PolicyDocument document) {
        List<String> lines = new ArrayList<>();
        matter(document.front(), lines);
        document.units().forEach(unit -> unit(unit, 0, lines));
        matter(document.back(), lines);
        document.remarks()
                .forEach(
                        remark ->
                                lines.add(
                                        remark.kind()
                                                + FoldedText.fold(remark.num())
                                                + FoldedText.fold(remark.arguments().toString())));
        lines.add(FoldedText.fold(document.facts().toString()));
        return lines;
    }

    private static void matter(List<MatterLine> matter, List<String> lines) {
        matter.forEach(line -> lines.add(line.role() + brief(FoldedText.fold(line.text().text()))));
    }

    private static void unit(Unit unit, int depth, List<String> lines) {
        lines.add(
                depth
                        + unit.level().word()
                        + FoldedText.fold(unit.num())
                        + "|"
                        + FoldedText.fold(unit.heading().text())
                        + "|"
                        + brief(FoldedText.fold(unit.text().text())));
        unit.children().forEach(child -> unit(child, depth + 1, lines));
    }

    /// Keeps what a failure prints readable.
    private static String brief(String text) {
        String start = text.substring(0, Math.min(20, text.length()));
        return start + " " + text.length() + " " + text.hashCode();
    }

    private static String translate(String text, String from, String to) {
        String translated = text;
        for (int i = 0; i < from.length(); i++) {
            translated = translated.replace(from.charAt(i), to.charAt(i));
        }
        return translated;
    }
}
