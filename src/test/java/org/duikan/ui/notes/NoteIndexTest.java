package org.duikan.ui.notes;

import static org.assertj.core.api.Assertions.assertThat;

import org.duikan.anchor.Resolution;
import org.duikan.note.Note;
import org.duikan.note.PlacedNote;
import org.duikan.note.Target;
import org.duikan.text.TextSpan;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;

class NoteIndexTest {
    private static final int NOTES = 10_000;
    private static final int LENGTH = 30_000;
    private static final Target TARGET = NotesDesk.on("一网通办");

    private final Random random = new Random(20211);

    private static PlacedNote placed(Resolution resolution) {
        Note note =
                new Note(
                        UUID.randomUUID(),
                        TARGET,
                        List.of(),
                        NotesDesk.saying(""),
                        Optional.empty(),
                        "",
                        Instant.EPOCH,
                        Instant.EPOCH,
                        false,
                        Optional.empty());
        return new PlacedNote(
                note, List.of(new PlacedNote.Found(NotesDesk.BASE, List.of(resolution))));
    }

    private TextSpan span() {
        int start = random.nextInt(LENGTH);
        int longest = random.nextInt(50) == 0 ? 3_000 : 40;
        return new TextSpan(start, Math.min(LENGTH, start + random.nextInt(longest)));
    }

    @Test
    void itFindsWhatLookingThroughAllFinds() {
        List<PlacedNote> all = new ArrayList<>();
        for (int i = 0; i < NOTES; i++) {
            boolean lost = random.nextInt(20) == 0;
            all.add(placed(lost ? new Resolution.Lost(List.of()) : new Resolution.Exact(span())));
        }
        NoteIndex index = NoteIndex.of(NotesDesk.BASE, all);
        for (int i = 0; i < 300; i++) {
            TextSpan stretch = span();
            assertThat(index.in(stretch).stream().map(one -> one.note().id()))
                    .containsExactlyInAnyOrderElementsOf(touching(all, stretch));
        }
        assertThat(index.entries()).isSortedAccordingTo((a, b) -> a.span().compareTo(b.span()));
    }

    private static List<UUID> touching(List<PlacedNote> all, TextSpan stretch) {
        return all.stream()
                .filter(
                        one ->
                                one.spans(NotesDesk.BASE).stream()
                                        .anyMatch(
                                                span ->
                                                        span.start() <= stretch.end()
                                                                && span.end() >= stretch.start()))
                .map(one -> one.note().id())
                .toList();
    }

    @Test
    void notesOfOtherDocumentsAreNotInIt() {
        PlacedNote one = placed(new Resolution.Exact(new TextSpan(3, 9)));
        assertThat(NoteIndex.of(NotesDesk.WITNESS, List.of(one)).entries()).isEmpty();
    }
}
