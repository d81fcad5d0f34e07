package org.duikan.report;

import org.duikan.collation.Collation;
import org.duikan.collation.Item.Whole;
import org.duikan.collation.Verdict;
import org.duikan.document.DocumentFacts;
import org.duikan.document.PolicyDocument;
import org.duikan.i18n.Texts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The lines above a table that is handed in: which texts, what it comes to, what was left out, who
/// and when.
final class HandInHead {
    private final HandIn handIn;
    private final Texts texts;

    HandInHead(HandIn handIn, Texts texts) {
        this.handIn = handIn;
        this.texts = texts;
    }

    /// @param rows how many rows the table has
    /// @param rowsKey of the line that says so, where they are not as many as the items
    List<String> lines(int rows, String rowsKey) {
        Collation collation = handIn.judged().collation();
        List<String> lines = new ArrayList<>();
        lines.add(texts.get("handin.base", name(handIn.base(), collation.comparison().base())));
        lines.add(
                texts.get(
                        "handin.witness",
                        name(handIn.witness(), collation.comparison().witness())));
        lines.add(
                texts.get(
                        "handin.items",
                        handIn.items().size(),
                        sorts(handIn.items().stream().mapToInt(Integer::intValue))));
        if (rows != handIn.items().size()) {
            lines.add(texts.get(rowsKey, rows));
        }
        lines.add(texts.get("handin.verdicts", verdicts()));
        if (!handIn.filter().isEmpty()) {
            lines.add(texts.get("handin.filter", handIn.filter()));
        }
        int ignored = collation.ignored().cardinality();
        if (ignored > 0) {
            lines.add(texts.get("handin.ignored", ignored, sorts(collation.ignored().stream())));
        }
        int lost = handIn.judged().lost().size();
        if (lost > 0) {
            lines.add(texts.get("handin.lost", lost));
        }
        String day = handIn.day().toString();
        lines.add(
                handIn.author().isEmpty()
                        ? texts.get("handin.day", day)
                        : texts.get("handin.author", handIn.author(), day));
        return lines;
    }

    private static String name(String shortName, PolicyDocument document) {
        DocumentFacts facts = document.facts();
        List<String> parts = new ArrayList<>(List.of(shortName));
        if (!facts.title().isBlank() && !shortName.contains(facts.title())) {
            parts.add("《" + UnitLabels.oneLine(facts.title()) + "》");
        }
        if (!facts.documentNumber().isBlank() && !shortName.contains(facts.documentNumber())) {
            parts.add(facts.documentNumber());
        }
        return String.join(" ", parts);
    }

    /// `整节缺 3、整节移位 1、改编号 6（24 条）、改字 3`: in the order of the items.
    private String sorts(IntStream items) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        Map<String, Integer> units = new LinkedHashMap<>();
        Collation collation = handIn.judged().collation();
        items.forEach(
                item -> {
                    String sort = ItemWords.of(collation, item, texts).sort();
                    counts.merge(sort, 1, Integer::sum);
                    if (collation.items().get(item) instanceof Whole whole) {
                        int about = Math.max(whole.baseUnits().size(), whole.witnessUnits().size());
                        units.merge(sort, about, Integer::sum);
                    }
                });
        return counts.entrySet().stream()
                .map(one -> sort(one.getKey(), one.getValue(), units.get(one.getKey())))
                .collect(Collectors.joining(texts.get("handin.separator")));
    }

    private String sort(String sort, int count, Integer units) {
        return units == null || units == count
                ? texts.get("handin.count", sort, count)
                : texts.get("handin.count-units", sort, count, units);
    }

    private String verdicts() {
        Map<Verdict, Integer> counts = new LinkedHashMap<>();
        for (Verdict verdict : Verdict.values()) {
            counts.put(verdict, 0);
        }
        handIn.items()
                .forEach(item -> counts.merge(handIn.judged().verdict(item), 1, Integer::sum));
        return counts.entrySet().stream()
                .map(
                        one ->
                                texts.get(
                                        "handin.count",
                                        texts.get("collation.verdict-" + one.getKey().word()),
                                        one.getValue()))
                .collect(Collectors.joining(texts.get("handin.separator")));
    }
}
