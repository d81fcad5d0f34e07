package org.duikan.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.duikan.align.Aligner;
import org.duikan.align.Comparison;
import org.duikan.align.Link;
import org.duikan.anchor.Anchors;
import org.duikan.document.AlignableUnit;
import org.duikan.document.DocumentId;
import org.duikan.document.PolicyDocument;
import org.duikan.note.Note;
import org.duikan.note.NoteKind;
import org.duikan.note.Place;
import org.duikan.note.PlacedNote;
import org.duikan.note.Target;
import org.duikan.report.Handout.Clause;
import org.duikan.report.Handout.Selection;
import org.duikan.text.TextSpan;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A lesson on (七) of the opinion with a later plan beside it.
class LessonTest {
    private static final DocumentId PLAN = new DocumentId(3);
    private static final PolicyDocument LATER =
            SeedNotes.seed("2024-digital-guangdong-work-points");
    private static final Comparison COMPARISON = Aligner.compare(SeedNotes.BASE, LATER);
    private static final AlignableUnit SEVEN = unit("(七)");
    private static final List<AlignableUnit> COUNTERPARTS =
            COMPARISON.links().stream()
                    .filter(link -> link.base().contains(SEVEN.index()))
                    .sorted((one, other) -> Double.compare(other.score(), one.score()))
                    .map(Link::witness)
                    .flatMap(List::stream)
                    .map(COMPARISON.witnessUnits()::get)
                    .toList();

    private static AlignableUnit unit(String num) {
        return SeedNotes.BASE.alignableUnits().stream()
                .filter(one -> one.num().equals(num))
                .findFirst()
                .orElseThrow();
    }

    private static PlacedNote on(
            DocumentId id, PolicyDocument document, TextSpan span, NoteKind kind, String text) {
        Target target =
                new Target(
                        Target.Kind.PASSAGE,
                        new Place(id, List.of(new Anchors(document).at(span))),
                        Optional.empty());
        return SeedNotes.exact(SeedNotes.note(target, kind, text, "数据"));
    }

    private static PlacedNote base(AlignableUnit unit, NoteKind kind, String text) {
        return on(SeedNotes.OPINION, SeedNotes.BASE, unit.text().span(), kind, text);
    }

    private static Lesson lesson(boolean withLater, List<PlacedNote> listed, PlacedNote... more) {
        List<PlacedNote> all = new ArrayList<>(listed);
        all.addAll(List.of(more));
        return new Lesson(
                List.of(
                        new NotedDocument(SeedNotes.OPINION, "意见", SeedNotes.BASE),
                        new NotedDocument(PLAN, "要点", LATER)),
                listed,
                all,
                SeedNotes.OPINION,
                withLater ? List.of(new Lesson.Later(PLAN, COMPARISON)) : List.of());
    }

    private static List<String> texts(Clause clause) {
        return clause.notes().stream().map(one -> one.note().writing().text()).toList();
    }

    @Test
    void setsTheCounterpartsWithTheirNotesBehindTheClauseBestFirst() {
        assertThat(COUNTERPARTS).hasSizeGreaterThan(1);
        PlacedNote there =
                on(PLAN, LATER, COUNTERPARTS.get(1).text().span(), NoteKind.COMMENT, "后来");
        PlacedNote seven = base(SEVEN, NoteKind.QUESTION, "问");
        PlacedNote last = base(unit("(八)"), NoteKind.COMMENT, "八");

        List<Clause> clauses =
                lesson(true, List.of(last, there, seven)).clauses(Selection.everything());

        assertThat(clauses.getFirst().text()).isEqualTo(SEVEN.text());
        assertThat(clauses.getFirst().unit()).startsWith("四、").endsWith("(七)");
        assertThat(clauses.subList(1, 1 + COUNTERPARTS.size()))
                .extracting(Clause::text)
                .containsExactlyElementsOf(COUNTERPARTS.stream().map(AlignableUnit::text).toList());
        assertThat(texts(clauses.get(2))).containsExactly("后来");
        assertThat(clauses.stream().flatMap(one -> texts(one).stream()))
                .as("each note once")
                .containsExactlyInAnyOrder("问", "后来", "八");
    }

    @Test
    void takesNotesAtCounterpartsFromAllThereAreAndWithoutThemOnlyTheListedUnits() {
        PlacedNote there =
                on(PLAN, LATER, COUNTERPARTS.getFirst().text().span(), NoteKind.COMMENT, "后来");
        PlacedNote seven = base(SEVEN, NoteKind.QUESTION, "问");

        List<Clause> later = lesson(true, List.of(seven), there).clauses(Selection.everything());
        assertThat(texts(later.get(1))).containsExactly("后来");
        assertThat(lesson(false, List.of(seven), there).clauses(Selection.everything())).hasSize(1);
    }

    @Test
    void leavesOutUnitsWhoseNotesAreNotSelectedAndNotesThatAreLost() {
        List<PlacedNote> notes =
                List.of(
                        base(SEVEN, NoteKind.ANSWER_KEY, "答"),
                        base(unit("(八)"), NoteKind.COMMENT, "评"),
                        SeedNotes.lost(lostNote()));

        assertThat(lesson(true, notes).clauses(Selection.forLearners()))
                .filteredOn(one -> one.document().equals("意见"))
                .extracting(LessonTest::texts)
                .containsExactly(List.of("评"));
        assertThat(
                        lesson(true, notes)
                                .clauses(
                                        new Selection(
                                                Set.of(NoteKind.values()), Set.of("无"), true)))
                .isEmpty();
    }

    private static Note lostNote() {
        return SeedNotes.note(SeedNotes.passage("数字经济"), NoteKind.COMMENT, "失位");
    }

    @Test
    void cutsWordsAtTheEndOfTheirUnitAndShowsTheLineOfWordsOutsideAllUnits() {
        AlignableUnit eight = unit("(八)");
        int start = SEVEN.text().span().end() - 4;
        TextSpan over = new TextSpan(start, eight.text().span().end());
        String source = SeedNotes.BASE.source().text();
        int section = source.indexOf("构建数据要素高效配置体系");
        TextSpan heading = new TextSpan(section, section + 4);

        List<Clause> clauses =
                lesson(
                                false,
                                List.of(
                                        on(
                                                SeedNotes.OPINION,
                                                SeedNotes.BASE,
                                                over,
                                                NoteKind.COMMENT,
                                                "跨条"),
                                        on(
                                                SeedNotes.OPINION,
                                                SeedNotes.BASE,
                                                heading,
                                                NoteKind.COMMENT,
                                                "标题")))
                        .clauses(Selection.everything());

        assertThat(clauses).hasSize(2);
        assertThat(clauses.getFirst().text().text()).contains("构建数据要素高效配置体系");
        TextSpan words = clauses.getLast().notes().getFirst().span();
        assertThat(words.end()).isEqualTo(SEVEN.text().length());
        assertThat(words.length()).isEqualTo(4);
    }
}
