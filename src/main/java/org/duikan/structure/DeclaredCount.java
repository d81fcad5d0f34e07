package org.duikan.structure;

import org.duikan.document.Level;
import org.duikan.document.StructureRemark;
import org.duikan.document.StructureRemark.Kind;
import org.duikan.document.Unit;
import org.duikan.text.ChineseNumeral;
import org.duikan.text.Passage;
import org.duikan.text.TextSpan;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Compares what a text says it holds, `8点共33项`, `七章八十八条`, with what it holds.
final class DeclaredCount {
    private static final int REACH = 2_000;

    /// A text that holds less than one in so many of what it says is not what it speaks of.
    private static final int LEAST_SHARE = 4;

    private static final String N = "([\\d０-９]{1,4}|[一二三四五六七八九十百零〇]{1,7})";
    private static final Pattern PAIR =
            Pattern.compile(
                    N
                            + "(个?方面|个?部分|大?点|大类|章|个?板块|大任务|大行动)[，,、]?(?:共|计|合计|包括|总计)?"
                            + N
                            + "(项|条|點|点)");

    private final Map<Level, Integer> counts = new EnumMap<>(Level.class);
    private int holders;

    private DeclaredCount(List<Unit> units) {
        units.forEach(this::count);
    }

    /// The contradiction in the paragraphs that lead into the body, where there is one.
    static Optional<StructureRemark> check(List<Passage> leads, List<Unit> units) {
        DeclaredCount count = new DeclaredCount(units);
        return leads.stream().flatMap(lead -> count.in(lead).stream()).findFirst();
    }

    private void count(Unit unit) {
        counts.merge(unit.level(), 1, Integer::sum);
        if (unit.isGroup()) {
            boolean holds =
                    unit.children().stream().anyMatch(child -> child.level() == Level.CLAUSE);
            holders += holds ? 1 : 0;
            unit.children().forEach(this::count);
        }
    }

    private Optional<StructureRemark> in(Passage lead) {
        String text = lead.text().substring(0, Math.min(REACH, lead.length()));
        Matcher matcher = PAIR.matcher(text);
        while (matcher.find()) {
            int groups = ChineseNumeral.parse(matcher.group(1)).orElse(0);
            int clauses = ChineseNumeral.parse(matcher.group(3)).orElse(0);
            int found = counts.getOrDefault(Level.CLAUSE, 0);
            boolean groupsFit = groups == holders || hasGroups(groups);
            boolean ofThis = found * LEAST_SHARE >= clauses; // else it speaks of another document
            if (ofThis && groups > 0 && clauses > 0 && !(groupsFit && clauses == found)) {
                int held = groupsFit ? groups : holders;
                TextSpan span = lead.toSource(new TextSpan(matcher.start(), matcher.end()));
                List<String> arguments = new ArrayList<>(List.of(matcher.group()));
                arguments.add(Integer.toString(held));
                arguments.add(Integer.toString(found));
                return Optional.of(
                        new StructureRemark(Kind.COUNT_CONTRADICTED, "", arguments, span));
            }
        }
        return Optional.empty();
    }

    private boolean hasGroups(int wanted) {
        return counts.entrySet().stream()
                .anyMatch(entry -> entry.getKey().isGroup() && entry.getValue() == wanted);
    }
}
