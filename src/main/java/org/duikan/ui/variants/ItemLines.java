package org.duikan.ui.variants;

import org.duikan.collation.Collation;
import org.duikan.collation.JudgedCollation;
import org.duikan.collation.JudgedCollation.Placed;
import org.duikan.collation.Verdict;
import org.duikan.i18n.Texts;
import org.duikan.report.ItemWords;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// Puts the items of a collation into the lines of the table, whatever was judged of them.
final class ItemLines {
    private final Texts texts;
    private final Collation collation;

    /// The section of each item; verdicts do not change it.
    private final List<String> sections;

    /// The words of each item that were sought through already; else null.
    private final String[] words;

    ItemLines(Collation collation, Texts texts) {
        this.texts = texts;
        this.collation = collation;
        sections =
                IntStream.range(0, collation.items().size())
                        .mapToObj(item -> section(collation, item, texts))
                        .toList();
        words = new String[sections.size()];
    }

    boolean isAbout(Collation other) {
        return collation == other;
    }

    private static String section(Collation collation, int item, Texts texts) {
        return ItemFilter.Kind.isOfTheWhole(collation, item)
                ? texts.get("variants.whole")
                : ItemWords.section(collation, item);
    }

    /// @param judged what was judged of the items
    List<VariantLine> of(JudgedCollation judged, ItemFilter filter, ItemOrder order) {
        IntStream taken =
                IntStream.range(0, sections.size()).filter(item -> takes(judged, item, filter));
        if (order == ItemOrder.READING) {
            return inSections(judged, taken);
        }
        return taken.boxed()
                .sorted(order.of(judged))
                .<VariantLine>map(VariantLine.Entry::new)
                .toList();
    }

    private List<VariantLine> inSections(JudgedCollation judged, IntStream items) {
        Map<String, List<VariantLine.Entry>> bySection = new LinkedHashMap<>();
        items.forEach(
                item ->
                        bySection
                                .computeIfAbsent(sections.get(item), _ -> new ArrayList<>())
                                .add(new VariantLine.Entry(item)));
        List<VariantLine> found = new ArrayList<>();
        bySection.forEach(
                (title, all) -> {
                    found.add(heading(judged, title, all));
                    found.addAll(all);
                });
        return found;
    }

    private static VariantLine heading(
            JudgedCollation judged, String title, List<VariantLine.Entry> all) {
        long done = all.stream().filter(one -> judged.verdict(one.item()) != Verdict.OPEN).count();
        return new VariantLine.Section(title, (int) done, all.size());
    }

    private boolean takes(JudgedCollation judged, int item, ItemFilter filter) {
        return filter.kind().takes(judged, item)
                && (filter.verdict().isEmpty() || judged.verdict(item) == filter.verdict().get())
                && (filter.words().isEmpty() || holds(judged, item, filter.words()));
    }

    private boolean holds(JudgedCollation judged, int item, String wanted) {
        if (words[item] == null) {
            words[item] = words(item);
        }
        return words[item].contains(wanted)
                || judged.judged(item)
                        .map(Placed::judgement)
                        .filter(
                                one ->
                                        one.note().contains(wanted)
                                                || one.correction().contains(wanted))
                        .isPresent();
    }

    private String words(int item) {
        ItemWords of = ItemWords.of(collation, item, texts);
        return String.join(
                "\n",
                of.sort(),
                of.suspicion(),
                of.basePlace(),
                of.witnessPlace(),
                of.base().whole(),
                of.witness().whole());
    }
}
