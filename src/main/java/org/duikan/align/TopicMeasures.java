package org.duikan.align;

import org.duikan.document.AlignableUnit;
import org.duikan.document.Unit;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Tells units that say what is to be done from background, principles, aims and statistics, which
/// have no counterpart as a topic.
final class TopicMeasures {
    private static final int SHORTEST = 15;

    /// Only headings that say no more than this; “夯实数字化发展基础能力” is a measure.
    private static final Pattern NO_MEASURE_HEADING =
            Pattern.compile(
                    ".{0,6}(?:指导思想|基本原则|总体要求|总体思路|目标|愿景|基础|形势|环境|现状|背景"
                            + "|机遇[与和]?挑战|基本情况|规划范围|规划期限|战略定位|附则)");

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

    private static boolean hasNoMeasure(String heading) {
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
