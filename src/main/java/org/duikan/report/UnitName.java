package org.duikan.report;

import org.duikan.document.AlignableUnit;
import org.duikan.document.Unit;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Short names of units and groups, as lists of links print them.
public final class UnitName {
    private static final int LONGEST = 24;

    /// What stands behind a number in print, `- ` or ` > `.
    private static final Pattern TAIL = Pattern.compile("[->\\s]+$");

    private UnitName() {}

    /// `四 (七)`: number of the innermost group, then the unit's own. A unit without a number has the
    /// numbers of all its groups, `第五章 一`: those of inner groups often restart.
    public static String place(AlignableUnit unit) {
        List<Unit> groups = unit.path();
        if (unit.unit().isNumbered()) {
            return ((groups.isEmpty() ? "" : num(groups.getLast())) + " " + unit.num()).strip();
        }
        return groups.stream()
                .map(UnitName::num)
                .filter(num -> !num.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /// `四 (七) 推动公共数据开发利用`.
    public static String full(AlignableUnit unit) {
        return (place(unit) + " " + words(unit)).strip();
    }

    /// The heading, or the first words of a unit without one, on one line.
    public static String words(AlignableUnit unit) {
        if (!unit.heading().isEmpty()) {
            return oneLine(unit.heading().text());
        }
        String text = oneLine(unit.text().text());
        return text.codePointCount(0, text.length()) <= LONGEST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…";
    }

    /// A group as a heading: `四、构建数据要素高效配置体系`.
    public static String heading(Unit group) {
        String num = TAIL.matcher(group.num()).replaceAll("");
        boolean gap = !num.isEmpty() && !num.endsWith("、");
        return (num + (gap ? " " : "") + oneLine(group.heading().text())).strip();
    }

    private static String num(Unit group) {
        return group.num().replaceAll("[、.．\\-\\s>]+$", "");
    }

    private static String oneLine(String text) {
        return text.replace("\n", "").strip();
    }
}
