package org.duikan.align;

import static org.assertj.core.api.Assertions.assertThat;

import org.duikan.document.DocumentFacts;
import org.duikan.document.Level;
import org.duikan.document.PolicyDocument;
import org.duikan.document.Unit;
import org.duikan.structure.StructureReader;
import org.duikan.text.Passage;
import org.duikan.text.SourceText;
import org.duikan.text.TextSpan;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Documents are written as words: `A:` opens a group, anything else is a unit of it.
class FacingRowsTest {

    @Test
    void facesUnitsInTheOrderOfTheBase() {
        assertThat(
                        rows(
                                pair(
                                        "A: a b B: c",
                                        "X: a b Y: c",
                                        PairKind.REPRINT,
                                        List.of(same(0, 0), same(1, 1), same(2, 2)),
                                        List.of(group(0, 0, false), group(1, 1, false)))))
                .containsExactly("A | X", "a | a", "b | b", "B | Y", "c | c");
    }

    @Test
    void facesTheLinesAroundTheBodyThatAWitnessHasToo() {
        String text =
                """
                江府规〔2023〕4号
                江海市公共数据管理办法
                第一条　为了规范公共数据管理，促进数据共享，制定本办法。
                第二条　本办法自2023年10月1日起施行，有效期为五年。
                江海市人民政府
                2023年9月12日
                """;
        PolicyDocument base = read(text);
        Comparison misprint = Aligner.compare(base, read(text.replace("4号", "14号")));
        Comparison bare = Aligner.compare(base, read(text.substring(text.indexOf("江海市公"))));
        List<Comparison> both = List.of(misprint, bare);

        List<String> rows = text(FacingRows.of(both, Set.of()), both);

        assertThat(rows.subList(0, 2))
                .containsExactly(
                        "江府规〔2023〕4号 | 江府规〔2023〕14号 | .",
                        "江海市公共数据管理办法 | 江海市公共数据管理办法 | 江海市公共数据管理办法");
        assertThat(rows.subList(rows.size() - 2, rows.size()))
                .allMatch(row -> row.startsWith("江海市人民政府 |") || row.startsWith("2023年9月12日 |"));
    }

    private static PolicyDocument read(String text) {
        return StructureReader.read(SourceText.of(text));
    }

    @Test
    void showsAMovedUnitAtItsWitnessPlaceAndPointsThereFromItsOwn() {
        assertThat(
                        rows(
                                pair(
                                        "a b c",
                                        "c a b",
                                        PairKind.REPRINT,
                                        List.of(same(0, 1), same(1, 2), moved(2, 0)),
                                        List.of())))
                .containsExactly("(c) | c", "a | a", "b | b", "c | ->0");
    }

    @Test
    void movesABlockWithItsHeading() {
        assertThat(
                        rows(
                                pair(
                                        "A: a B: b C: c d",
                                        "A: a C: c d B: b",
                                        PairKind.REPRINT,
                                        List.of(same(0, 0), same(1, 3), moved(2, 1), moved(3, 2)),
                                        List.of(
                                                group(0, 0, false),
                                                group(2, 1, true),
                                                group(1, 2, false)))))
                .containsExactly(
                        "A | A", "a | a", "C | C", "(c) | c", "(d) | d", "B | B", "b | b",
                        "C | ->2", "c | ->3", "d | ->4");
    }

    @Test
    void foldsAGroupThatIsAbsentAndUnfoldsItOnRequest() {
        Comparison comparison =
                pair(
                        "A: a B: b c C: d",
                        "A: a C: d",
                        PairKind.REPRINT,
                        List.of(same(0, 0), same(3, 1)),
                        List.of(group(0, 0, false), group(2, 1, false)));
        assertThat(rows(comparison))
                .containsExactly("A | A", "a | a", "B[b c] | -", "C | C", "d | d");
        assertThat(text(FacingRows.of(List.of(comparison), Set.of(1)), List.of(comparison)))
                .containsExactly("A | A", "a | a", "B | -", "b | -", "c | -", "C | C", "d | d");
    }

    @Test
    void putsAddedUnitsAndTheirHeadingBehindWhatTheyFollow() {
        assertThat(
                        rows(
                                pair(
                                        "A: a B: b",
                                        "P: A: a N: n m B: b",
                                        PairKind.REVISION,
                                        List.of(same(0, 0), same(1, 3)),
                                        List.of(group(0, 1, false), group(1, 3, false)))))
                .containsExactly(
                        ". | P", "A | A", "a | a", ". | N", "- | n", "- | m", "B | B", "b | b");
    }

    @Test
    void joinsNeighboursThatTheOnlyWitnessMerged() {
        assertThat(
                        rows(
                                pair(
                                        "a b c",
                                        "ab c",
                                        PairKind.REVISION,
                                        List.of(
                                                link(
                                                        List.of(0, 1),
                                                        List.of(0),
                                                        Relation.REVISED,
                                                        false),
                                                same(2, 1)),
                                        List.of())))
                .containsExactly("a b | ab", "c | c");
    }

    @Test
    void showsMergedUnitsThatDoNotTouchOnceAndPointsThereFromTheOthers() {
        assertThat(
                        rows(
                                pair(
                                        "a b c",
                                        "ac b",
                                        PairKind.REVISION,
                                        List.of(
                                                link(
                                                        List.of(0, 2),
                                                        List.of(0),
                                                        Relation.REVISED,
                                                        false),
                                                same(1, 1)),
                                        List.of())))
                .containsExactly("a | ac", "b | b", "c | ->0");
    }

    @Test
    void showsASplitUnitWithAllItsParts() {
        assertThat(
                        rows(
                                pair(
                                        "ab c",
                                        "a b c",
                                        PairKind.REVISION,
                                        List.of(
                                                link(
                                                        List.of(0),
                                                        List.of(0, 1),
                                                        Relation.REVISED,
                                                        false),
                                                same(1, 2)),
                                        List.of())))
                .containsExactly("ab | a b", "c | c");
    }

    @Test
    void facesRelatedUnitsAndPutsWhatIsNewInAPlanLastUnderItsHeading() {
        assertThat(
                        rows(
                                pair(
                                        "a b",
                                        "H: x N: n R: y",
                                        PairKind.LATER_PLAN,
                                        List.of(
                                                link(
                                                        List.of(0),
                                                        List.of(0),
                                                        Relation.RELATED,
                                                        false),
                                                link(
                                                        List.of(0),
                                                        List.of(2),
                                                        Relation.RELATED,
                                                        false)),
                                        List.of())))
                .containsExactly("a | ~x y", "b | -", ". | N", "- | n");
    }

    @Test
    void keepsColumnsApartWithSeveralWitnesses() {
        Comparison one =
                pair("a b", "b a", PairKind.REPRINT, List.of(same(0, 1), moved(1, 0)), List.of());
        Comparison two =
                pair("a b", "a n b", PairKind.REPRINT, List.of(same(0, 0), same(1, 2)), List.of());
        assertThat(text(FacingRows.of(List.of(one, two), Set.of()), List.of(one, two)))
                .containsExactly("(b) | b | .", "a | a | a", "- | . | n", "b | ->0 | b");
    }

    private static List<String> rows(Comparison comparison) {
        return text(FacingRows.of(List.of(comparison), Set.of()), List.of(comparison));
    }

    private static List<String> text(List<FacingRow> rows, List<Comparison> comparisons) {
        List<String> lines = new ArrayList<>();
        for (FacingRow row : rows) {
            String line = cell(row.base(), comparisons.getFirst().base());
            for (int i = 0; i < comparisons.size(); i++) {
                line += " | " + cell(row.witnesses().get(i), comparisons.get(i).witness());
            }
            lines.add(line);
        }
        return lines;
    }

    private static String cell(FacingCell cell, PolicyDocument document) {
        return switch (cell) {
            case FacingCell.Blank() -> ".";
            case FacingCell.Absent() -> "-";
            case FacingCell.Matter(int line) -> document.matter().get(line).text().text();
            case FacingCell.Heading(int group) -> document.groups().get(group).heading().text();
            case FacingCell.Units(List<Integer> units, int link, boolean faint) ->
                    faint ? "(" + words(units, document) + ")" : words(units, document);
            case FacingCell.MovedTo moved -> "->" + moved.row();
            case FacingCell.Related(List<Integer> units, List<Integer> links) ->
                    "~" + words(units, document);
            case FacingCell.FoldedGroup(int group, List<Integer> units) ->
                    document.groups().get(group).heading().text()
                            + "["
                            + words(units, document)
                            + "]";
        };
    }

    private static String words(List<Integer> units, PolicyDocument document) {
        return units.stream()
                .map(unit -> document.alignableUnits().get(unit).text().text())
                .collect(Collectors.joining(" "));
    }

    private static Link same(int base, int witness) {
        return link(List.of(base), List.of(witness), Relation.SAME, false);
    }

    private static Link moved(int base, int witness) {
        return link(List.of(base), List.of(witness), Relation.SAME, true);
    }

    private static Link link(
            List<Integer> base, List<Integer> witness, Relation relation, boolean moved) {
        return new Link(base, witness, relation, 1, moved, List.of(), List.of());
    }

    private static GroupLink group(int base, int witness, boolean moved) {
        return new GroupLink(base, witness, moved, List.of());
    }

    private static Comparison pair(
            String base, String witness, PairKind kind, List<Link> links, List<GroupLink> groups) {
        PolicyDocument one = document(base);
        PolicyDocument other = document(witness);
        Set<Integer> linkedBase =
                links.stream().flatMap(l -> l.base().stream()).collect(Collectors.toSet());
        Set<Integer> linkedWitness =
                links.stream().flatMap(l -> l.witness().stream()).collect(Collectors.toSet());
        return new Comparison(
                one,
                other,
                kind,
                one.alignableUnits(),
                other.alignableUnits(),
                links,
                groups,
                List.of(),
                List.of(),
                without(one, linkedBase),
                without(other, linkedWitness));
    }

    private static List<Integer> without(PolicyDocument document, Set<Integer> linked) {
        return IntStream.range(0, document.alignableUnits().size())
                .filter(i -> !linked.contains(i))
                .boxed()
                .toList();
    }

    private static PolicyDocument document(String words) {
        SourceText source = SourceText.of(words);
        List<Unit> top = new ArrayList<>();
        TextSpan heading = null;
        List<Unit> children = new ArrayList<>();
        int at = 0;
        for (String word : words.split(" ")) {
            TextSpan span = new TextSpan(at, at + word.length());
            at = span.end() + 1;
            if (word.endsWith(":")) {
                close(source, heading, children, top);
                heading = new TextSpan(span.start(), span.end() - 1);
                children = new ArrayList<>();
            } else {
                children.add(
                        new Unit(
                                Level.CLAUSE,
                                "",
                                TextSpan.at(span.start()),
                                Passage.empty(),
                                Passage.of(source, span),
                                span,
                                List.of()));
            }
        }
        close(source, heading, children, top);
        return new PolicyDocument(
                source, DocumentFacts.none(), List.of(), top, List.of(), List.of());
    }

    private static void close(
            SourceText source, TextSpan heading, List<Unit> children, List<Unit> top) {
        if (heading == null) {
            top.addAll(children);
            return;
        }
        TextSpan span = children.isEmpty() ? heading : heading.cover(children.getLast().span());
        top.add(
                new Unit(
                        Level.SECTION,
                        "",
                        TextSpan.at(heading.start()),
                        Passage.of(source, heading),
                        Passage.empty(),
                        span,
                        children));
    }
}
