package org.duikan.align;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TopicMeasuresTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "总体要求",
                "指导思想",
                "基本原则",
                "发展目标",
                "2025年目标",
                "发展基础",
                "发展环境",
                "面临形势",
                "发展现状与形势",
                "机遇与挑战",
                "指导思想和基本原则",
                "数字经济发展现状",
                "附则"
            })
    void aHeadingOfBackgroundOrAimsAnnouncesNoMeasure(String heading) {
        assertThat(TopicMeasures.hasNoMeasure(heading)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "优化营商环境",
                "优化发展环境",
                "夯实数字基础",
                "夯实产业基础",
                "数字基础",
                "营商环境",
                "营造良好生态环境",
                "建设新型基础设施",
                "完成年度目标",
                "落实总体要求",
                "重点任务"
            })
    void aHeadingThatSaysWhatIsToBeDoneIsAMeasure(String heading) {
        assertThat(TopicMeasures.hasNoMeasure(heading)).isFalse();
    }
}
