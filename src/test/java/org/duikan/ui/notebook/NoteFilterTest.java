package org.duikan.ui.notebook;

import static org.assertj.core.api.Assertions.assertThat;

import org.duikan.anchor.Resolution;
import org.duikan.note.Note;
import org.duikan.note.NoteColour;
import org.duikan.note.NoteKind;
import org.duikan.note.PlacedNote;
import org.duikan.note.Reply;
import org.duikan.note.Writing;
import org.duikan.ui.notebook.NoteFilter.Facet;
import org.duikan.ui.notes.NotesDesk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

class NoteFilterTest {
    private static final Instant NOW = Instant.parse("2026-11-26T09:00:00Z");

    private final PlacedNote placed = placed(Duration.ofDays(3));

    private static PlacedNote placed(Duration ago) {
        Writing writing =
                new Writing(NoteKind.QUESTION, NoteColour.BLUE, List.of("政务", "ＡＩ"), "何时 办成？");
        Note note =
                new Note(
                        UUID.randomUUID(),
                        NotesDesk.on("一网通办"),
                        List.of(),
                        writing,
                        Optional.of(new Reply("年底", "李", NOW)),
                        "王编辑",
                        NOW.minus(ago),
                        NOW.minus(ago),
                        false,
                        Optional.empty());
        return new PlacedNote(
                note,
                List.of(
                        new PlacedNote.Found(
                                NotesDesk.BASE, List.of(new Resolution.Lost(List.of())))));
    }

    private static boolean accepts(NoteFilter filter, PlacedNote placed) {
        return filter.accepts(placed, NOW);
    }

    @Test
    void asLongAsNothingIsAskedAllAreListed() {
        assertThat(accepts(NoteFilter.ALL, placed)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "DOCUMENT, 1, 2",
        "TAG, 政务, 政",
        "KIND, question, comment",
        "COLOUR, blue, red",
        "TARGET, passage, unit",
        "STATE, lost, exact",
        "AUTHOR, 王编辑, 李",
        "AGE, week, day",
        "AGE, month, day"
    })
    void aFacetIsAsked(Facet facet, String right, String wrong) {
        assertThat(accepts(NoteFilter.ALL.with(facet, right), placed)).isTrue();
        assertThat(accepts(NoteFilter.ALL.with(facet, wrong), placed)).isFalse();
        assertThat(accepts(NoteFilter.ALL.with(facet, wrong).with(facet, null), placed)).isTrue();
    }

    @Test
    void theSectionIsThatOfItsDocument() {
        assertThat(Facet.SECTION.of(placed, NOW)).singleElement().asString().startsWith("1 一、");
    }

    @Test
    void allThatIsAskedMustHold() {
        NoteFilter both = NoteFilter.ALL.with(Facet.KIND, "question").with(Facet.COLOUR, "red");
        assertThat(accepts(both, placed)).isFalse();
        assertThat(accepts(both.with(Facet.COLOUR, "blue"), placed)).isTrue();
        assertThat(accepts(both.with(Facet.COLOUR, "blue").with("没有"), placed)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"何时办成, true", "年底, true", "ai, true", "一网 通办, true", "'', true", "明年, false"})
    void wordsAreSoughtInAllThatIsSaidAndNoted(String words, boolean found) {
        assertThat(accepts(NoteFilter.ALL.with(words), placed)).isEqualTo(found);
    }

    @Test
    void anAgeEndsToTheSecond() {
        PlacedNote old = placed(Duration.ofDays(7));
        assertThat(accepts(NoteFilter.ALL.with(Facet.AGE, "week"), old)).isFalse();
        PlacedNote younger = placed(Duration.ofDays(7).minusSeconds(1));
        assertThat(accepts(NoteFilter.ALL.with(Facet.AGE, "week"), younger)).isTrue();
    }
}
