package org.duikan.report;

import org.duikan.align.Comparison;
import org.duikan.align.Link;
import org.duikan.align.LinkVariant;
import org.duikan.diff.Variant;
import org.duikan.document.AlignableUnit;
import org.duikan.document.MatterLine;
import org.duikan.document.Unit;
import org.duikan.i18n.Texts;
import org.duikan.text.Passage;
import org.duikan.text.TextSpan;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The findings of a comparison as lines for a terminal: counts, variants of substance, moves, what
/// is missing and what is new. Typographic variants are counted, not listed.
public final class ComparisonText {
    private static final int FIRST_WORDS = 24;

    private final Comparison comparison;
    private final Texts texts;
    private final PrintWriter out;

    private ComparisonText(Comparison comparison, Texts texts, PrintWriter out) {
        this.comparison = comparison;
        this.texts = texts;
        this.out = out;
    }

    public static void write(
            Comparison comparison,
            String baseFile,
            String witnessFile,
            Texts texts,
            PrintWriter out) {
        NamedDocument base = new NamedDocument(baseFile, comparison.base());
        NamedDocument witness = new NamedDocument(witnessFile, comparison.witness());
        out.println(texts.get("report.base-title", base.title()));
        out.println(texts.get("report.witness-title", witness.title()));
        out.println(texts.get("report.kind-" + comparison.kind().word()));
        out.println(CountsSentence.of(ComparisonCounts.of(comparison), texts));
        new ComparisonText(comparison, texts, out).writeFindings();
    }

    private void writeFindings() {
        writeSection(
                "report.variants",
                Stream.of(matter(), headings(), units()).flatMap(Function.identity()).toList());
        writeSection(
                "report.moves",
                comparison.links().stream().filter(Link::moved).map(this::names).toList());
        writeSection("report.absences", byGroup(comparison.baseUnits(), comparison.omitted()));
        writeSection("report.additions", byGroup(comparison.witnessUnits(), comparison.added()));
        writeSection(
                "report.topics",
                comparison.links().stream()
                        .filter(link -> !link.relation().isPresence())
                        .map(link -> texts.get("report.topic", names(link), link.score()))
                        .toList());
    }

    private Stream<String> matter() {
        List<MatterLine> base = comparison.base().matter();
        List<MatterLine> witness = comparison.witness().matter();
        return comparison.matter().stream()
                .flatMap(
                        line ->
                                lines(
                                        MatterName.of(base.get(line.base()), texts),
                                        line.variants(),
                                        base.get(line.base()).text(),
                                        witness.get(line.witness()).text()));
    }

    private Stream<String> headings() {
        List<Unit> base = comparison.base().groups();
        List<Unit> witness = comparison.witness().groups();
        return comparison.groups().stream()
                .flatMap(
                        group ->
                                lines(
                                        UnitLabels.of(base.get(group.base())),
                                        group.variants(),
                                        base.get(group.base()).heading(),
                                        witness.get(group.witness()).heading()));
    }

    private Stream<String> units() {
        return comparison.links().stream()
                .filter(link -> link.relation().isPresence())
                .flatMap(link -> link.variants().stream())
                .flatMap(this::lines);
    }

    private void writeSection(String titleKey, List<String> lines) {
        if (!lines.isEmpty()) {
            out.println();
            out.println(texts.get(titleKey));
            lines.forEach(line -> out.println("  " + line));
        }
    }

    private Stream<String> lines(LinkVariant found) {
        AlignableUnit base = comparison.baseUnits().get(found.baseUnit());
        AlignableUnit witness = comparison.witnessUnits().get(found.witnessUnit());
        String names = name(base) + " ⇄ " + name(witness);
        return lines(names, List.of(found.variant()), base.text(), witness.text());
    }

    /// A line for each variant of substance.
    private Stream<String> lines(
            String place, List<Variant> variants, Passage base, Passage witness) {
        return variants.stream()
                .filter(Variant::isSubstance)
                .map(
                        variant ->
                                texts.get(
                                        "report.variant-line",
                                        place,
                                        VariantNames.of(variant, texts),
                                        inContext(base.text(), variant.base()),
                                        inContext(witness.text(), variant.witness())));
    }

    private static String inContext(String text, TextSpan span) {
        ReadingInContext found = ReadingInContext.of(text, span);
        return found.before() + "【" + found.reading() + "】" + found.after();
    }

    private String names(Link link) {
        return names(link.base(), comparison.baseUnits())
                + " ⇄ "
                + names(link.witness(), comparison.witnessUnits());
    }

    private static String names(List<Integer> indexes, List<AlignableUnit> units) {
        return indexes.stream()
                .map(index -> UnitLabels.line(units.get(index).unit(), FIRST_WORDS))
                .collect(Collectors.joining(" + "));
    }

    /// The units by the group they stand in, each group on a line.
    private static List<String> byGroup(List<AlignableUnit> units, List<Integer> indexes) {
        Map<String, String> lines = new LinkedHashMap<>();
        for (int index : indexes) {
            AlignableUnit unit = units.get(index);
            String group = unit.path().isEmpty() ? "" : UnitLabels.of(unit.path().getLast());
            lines.merge(group, name(unit), (left, right) -> left + " " + right);
        }
        return lines.entrySet().stream()
                .map(line -> (line.getKey() + "  " + line.getValue()).strip())
                .toList();
    }

    private static String name(AlignableUnit unit) {
        return unit.unit().isNumbered() ? unit.num() : UnitLabels.line(unit.unit(), FIRST_WORDS);
    }
}
