package org.duikan.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.duikan.document.PolicyDocument;
import org.duikan.text.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;

/// Large and hostile texts end, with bounded remarks and no overflow. Anything worse than linear
/// would not end within a test run.
class StructureSizeTest {

    @Test
    void fiftyThousandFirstArticles() {
        PolicyDocument document = read("第一条 为了发展制定本条例。\n".repeat(50_000));

        assertThat(document.alignableUnits()).hasSize(50_000);
        assertThat(document.remarks()).hasSizeLessThanOrEqualTo(1_001);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "数据要素，",
                "数据要素。",
                "第一条",
                "“",
                "（",
                "1",
                "一、",
                " ",
                "办理如下：一、甲。二、乙。三、丙。",
                "\u0301",
                "2021年",
                "（现行",
            })
    void oneLineOfAMillionCharacters(String piece) {
        PolicyDocument document = read(piece.repeat(1_000_000 / piece.length()));

        assertThat(document.units().size() + document.front().size()).isLessThanOrEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "数字\n",
                "（\n",
                "一、甲\n（一）乙\n1.丙\n（1）丁\n①戊\n",
                "- 标题\n数字生态\n",
                "数字生态\n一、总体\n",
                "广东省人民政府\n",
                "附件：1.清单\n2.清单\n",
                "附件1\n标题\n",
                "— 3 —\n",
                "第一章 总则\n",
                "推进数据要素市场化，强化供给。推进\n\n",
                "目录\n",
                "第一条 办法：\n一、甲\n",
            })
    void thousandsOfLines(String lines) {
        int count = (int) lines.lines().count();
        String text = lines.repeat(50_000 / count);

        Coverage.check(read(text));
    }

    @Test
    void stopsWhenNobodyWaits() {
        SourceText source = SourceText.of("第一条 为了发展。\n".repeat(10_000));
        AtomicInteger asked = new AtomicInteger();

        assertThatThrownBy(() -> StructureReader.read(source, () -> asked.incrementAndGet() > 50))
                .isInstanceOf(CancellationException.class);
        assertThat(asked.get()).isEqualTo(51);
    }

    private static PolicyDocument read(String text) {
        return StructureReader.read(SourceText.of(text));
    }
}
