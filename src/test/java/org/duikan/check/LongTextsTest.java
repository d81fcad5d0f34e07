package org.duikan.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import org.duikan.document.PolicyDocument;
import org.duikan.structure.StructureReader;
import org.duikan.text.SourceText;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Five megabytes of anything are read and checked in seconds, on a busy machine in more; worse
/// than linear would take hours.
class LongTextsTest {
    private static final int BYTES = 5_000_000;

    @ParameterizedTest
    @Timeout(120)
    @ValueSource(
            strings = {
                "第一条 依照本法第九条、第十条处理（甲），推进“乙”，落实《丙》。\n",
                "（",
                "）",
                "“甲",
                "“\n",
                "（“》",
                "a’",
                "(1,",
                "第三条、",
                "本法第三条第（三）项",
                "第（三）项",
                "的的",
                "数据要素市场",
                "甲,乙，",
                "粤府[2021]31号",
                "一、甲\n（一）、乙。\n1.丙。\n",
                "一是，（1）；二是，",
                "做到以下两点：\n1.甲。\n2.乙。\n3.丙。\n",
                "（一）智慧化社\n\n社会治理。推进\n\n",
            })
    void fiveMegabytes(String piece) {
        String text = piece.repeat(BYTES / 3 / piece.length());
        PolicyDocument document = StructureReader.read(SourceText.of(text));

        assertThatCode(() -> assertThat(DocumentCheck.of(document)).hasSizeLessThan(12_001))
                .doesNotThrowAnyException();
    }
}
