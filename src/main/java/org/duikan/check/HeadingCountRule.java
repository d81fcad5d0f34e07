package org.duikan.check;

import org.duikan.check.Finding.Kind;
import org.duikan.document.Unit;
import org.duikan.text.ChineseNumeral;
import org.duikan.text.TextSpan;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Holds the count at the end of a heading, `二、传统音乐（共2项）`, against what the heading holds. Says
/// nothing where anything below has no number: it may be part of an item as well as one.
final class HeadingCountRule implements Rule {
    private static final Pattern COUNT =
            Pattern.compile(
                    "[(（]\\s?(?:共|共计|计)?\\s?([0-9０-９]{1,3}|[二两三四五六七八九十]{1,3})\\s?[项条个件家款种类][)）]$");

    @Override
    public void check(CheckedText text, Findings findings) {
        check(text.document().units(), findings);
    }

    private static void check(List<Unit> units, Findings findings) {
        for (Unit unit : units) {
            if (unit.isGroup()) {
                check(unit, findings);
                check(unit.children(), findings);
            }
        }
    }

    private static void check(Unit group, Findings findings) {
        String heading = group.heading().text().stripTrailing();
        Matcher matcher = COUNT.matcher(heading);
        if (!matcher.find() || !isNumbered(group.children())) {
            return;
        }
        int wanted = ChineseNumeral.parse(matcher.group(1)).orElse(0);
        int held = group.children().size();
        if (wanted > 0 && wanted != held && wanted != leaves(group)) {
            TextSpan span = new TextSpan(matcher.start() + 1, matcher.end() - 1);
            findings.add(
                    Kind.COUNT_CONTRADICTED,
                    group.num(),
                    group.heading().toSource(span),
                    span.of(heading),
                    Integer.toString(held));
        }
    }

    private static boolean isNumbered(List<Unit> units) {
        return !units.isEmpty()
                && units.stream()
                        .allMatch(
                                unit ->
                                        unit.isNumbered()
                                                && (!unit.isGroup()
                                                        || isNumbered(unit.children())));
    }

    private static int leaves(Unit unit) {
        return unit.isGroup()
                ? unit.children().stream().mapToInt(HeadingCountRule::leaves).sum()
                : 1;
    }
}
