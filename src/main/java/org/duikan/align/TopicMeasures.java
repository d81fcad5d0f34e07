package org.duikan.align;

import org.duikan.document.AlignableUnit;
import org.duikan.document.Unit;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Tells units that say what is to be done from background, principles, aims and statistics, which
/// have no counterpart as a topic.
final class TopicMeasures {
    private static final int SHORTEST = 15;

    /// What a heading says that announces no measure.
    private static final String BACKGROUND =
            "(?:指导思想|基本原则|总体要求|总体思路|愿景|形势|现状|背景|机遇[与和]?挑战|基本情况|规划范围|规划期限|战略定位|附则|目标"
                    + "|(?:发展|现实|工作|现有|建设|产业)基础|(?:发展|宏观|外部|国内|国际|国内外|面临的?)环境)";

    /// A heading that starts so says what is to be done: “优化发展环境”, “夯实产业基础”.
    private static final String TO_DO =
            "优化|改善|营造|打造|创造|净化|夯实|筑牢|打牢|强化|加强|提升|提高|完善|建设|构建|巩固|培育|推进|推动"
                    + "|实现|落实|明确|聚焦|完成|确保|健全|维护|保障|锚定|坚持|贯彻|对标";

    /// Only headings that say no more than this, with the matter or the year before it.
    private static final Pattern NO_MEASURE_HEADING =
            Pattern.compile(
                    "(?!" + TO_DO + ").{0,6}" + BACKGROUND + "(?:[与和及、]" + BACKGROUND + ")*");

    private static final Pattern REPORTED =
            Pattern.compile("累计|同比|增速|增长\\d|位居|居全[国省]|全[国省]第|占比|突破\\d|已达|实现收入|获评|获批");

    private static final Pattern FIGURE = Pattern.compile("\\d+(?:\\.\\d+)?[%万亿家个项户次座]");

    private static final int MANY_REPORTED = 3;
    private static final int MANY_FIGURES = 4;

    private TopicMeasures() {}

    static boolean isMeasure(AlignableUnit unit) {
        String text = PlainText.of(unit.text().text()).text();
        return text.length() >= SHORTEST
                && !isLead(unit)
                && unit.path().stream().map(Unit::heading).noneMatch(h -> hasNoMeasure(h.text()))
                && !hasNoMeasure(unit.heading().text())
                && !isStatistics(text);
    }

    /// A paragraph before the first heading, without number and lead phrase.
    private static boolean isLead(AlignableUnit unit) {
        return unit.path().isEmpty() && unit.num().isEmpty() && unit.heading().isEmpty();
    }

    static boolean hasNoMeasure(String heading) {
        return NO_MEASURE_HEADING.matcher(PlainText.of(heading).text()).matches();
    }

    private static boolean isStatistics(String text) {
        return count(REPORTED.matcher(text)) >= MANY_REPORTED
                && count(FIGURE.matcher(text)) >= MANY_FIGURES;
    }

    private static int count(Matcher matcher) {
        return (int) matcher.results().count();
    }
}
