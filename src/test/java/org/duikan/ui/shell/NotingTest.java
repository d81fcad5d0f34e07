package org.duikan.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;

import org.duikan.anchor.Anchors;
import org.duikan.document.AlignableUnit;
import org.duikan.document.DocumentId;
import org.duikan.document.PolicyDocument;
import org.duikan.note.Note;
import org.duikan.note.NoteColour;
import org.duikan.note.NoteKind;
import org.duikan.note.Place;
import org.duikan.note.Target;
import org.duikan.note.Writing;
import org.duikan.settings.Settings;
import org.duikan.store.Corpus;
import org.duikan.ui.fx.Hand;
import org.duikan.ui.fx.Pictures;
import org.duikan.ui.fx.Toolkit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/// Writing notes in the real window, by key, on the bundled pair.
class NotingTest {
    @TempDir Path folder;

    @BeforeAll
    static void start() {
        Toolkit.start();
    }

    private static Node lookup(RealWindow real, String selector) {
        return real.window().scene().lookup(selector);
    }

    private static List<Note> notes(RealWindow real) {
        return real.corpus().notes().all().stream().filter(note -> !note.binned()).toList();
    }

    private static Hand open(RealWindow real) {
        Hand hand = real.show(1000, 800);
        real.awaitRows();
        Toolkit.settle();
        return hand;
    }

    /// Types into the note just begun and waits until it is on the disk.
    private static void write(RealWindow real, Hand hand, String words) {
        Toolkit.until(
                "the caret is in the note",
                () -> real.window().scene().getFocusOwner() == lookup(real, "#note-words"));
        hand.type(words);
        Toolkit.until(
                "the note is saved as it is typed",
                () -> notes(real).stream().anyMatch(note -> note.writing().text().equals(words)));
    }

    private static void showInspector(RealWindow real, Hand hand) {
        if (lookup(real, "#notes-side") == null) {
            hand.press(KeyCode.SHIFT, KeyCode.F9);
        }
    }

    private static Settings settings(Settings.Theme theme) {
        return Settings.defaults().withTheme(theme);
    }

    @Test
    void notesAVariantASelectionALinkAndAnAbsence() {
        try (RealWindow real = new RealWindow(folder, settings(Settings.Theme.LIGHT))) {
            Hand hand = open(real);
            showInspector(real, hand);
            hand.press(KeyCode.J);
            hand.press(KeyCode.P);
            write(real, hand, "两本用字不同，应从底本");
            hand.press(KeyCode.ESCAPE);
            assertThat(notes(real))
                    .extracting(note -> note.target().kind())
                    .containsExactly(Target.Kind.VARIANT);

            hand.press(KeyCode.SHIFT, KeyCode.P);
            write(real, hand, "整条对应");
            hand.press(KeyCode.ESCAPE);
            hand.click(".text-block");
            for (int i = 0; i < 6; i++) {
                hand.press(KeyCode.SHIFT, KeyCode.RIGHT);
            }
            hand.press(KeyCode.P);
            write(real, hand, "选文");
            Pictures.write(real.window().scene(), "notes-compare");
            hand.press(KeyCode.ESCAPE);

            assertThat(notes(real)).hasSize(3);
            Note passage = notes(real).getLast();
            assertThat(passage.target().kind()).isEqualTo(Target.Kind.PASSAGE);
            assertThat(passage.target().place().anchors().getFirst().quote().exact()).hasSize(6);
        }
    }

    @Test
    void keepsWhatWasTypedOverARestartAndAsksBeforeATextIsEmptied() {
        try (RealWindow real = new RealWindow(folder, settings(Settings.Theme.DARK))) {
            Hand hand = open(real);
            hand.press(KeyCode.CONTROL, KeyCode.DIGIT4);
            Toolkit.until("the reader shows", () -> lookup(real, ".reader") != null);
            Toolkit.settle();
            showInspector(real, hand);
            Toolkit.until("rows are laid out", () -> lookup(real, ".reader .text-block") != null);
            Toolkit.run(() -> lookup(real, ".reader .list-view").requestFocus());
            hand.press(KeyCode.RIGHT);
            hand.press(KeyCode.P);
            write(real, hand, "全条批注");
            Pictures.write(real.window().scene(), "notes-reader-dark");
        }
        try (RealWindow real = new RealWindow(folder, settings(Settings.Theme.DARK))) {
            Hand hand = open(real);
            hand.press(KeyCode.CONTROL, KeyCode.DIGIT4);
            showInspector(real, hand);
            Toolkit.until("the notes are read", () -> beside(real, ".reader") == 1);
            hand.press(KeyCode.F7);
            Toolkit.until(
                    "the note is there again",
                    () ->
                            lookup(real, "#note-words") instanceof TextInputControl words
                                    && words.getText().equals("全条批注"));
            TextInputControl words = (TextInputControl) lookup(real, "#note-words");
            hand.click("#note-words");
            hand.press(KeyCode.CONTROL, KeyCode.A);
            hand.press(KeyCode.DELETE);
            Toolkit.until(
                    "it asks",
                    () ->
                            lookup(real, "#note-emptied-yes") instanceof Labeled yes
                                    && yes.getParent().getParent().isVisible());
            assertThat(words.getText()).isEmpty();
            assertThat(notes(real).getFirst().writing().text()).isEqualTo("全条批注");
            hand.click("#note-emptied-yes");
            Toolkit.until(
                    "emptied as asked", () -> notes(real).getFirst().writing().text().isEmpty());
            assertThat(real.corpus().notes().versions(notes(real).getFirst().id()))
                    .extracting(note -> note.writing().text())
                    .contains("全条批注");
        }
    }

    @Test
    void savesWhatWasTypedWhenTheWindowCloses() {
        try (RealWindow real = new RealWindow(folder, settings(Settings.Theme.LIGHT))) {
            Hand hand = open(real);
            hand.press(KeyCode.J);
            hand.press(KeyCode.P);
            Toolkit.until(
                    "the caret is in the note",
                    () -> real.window().scene().getFocusOwner() == lookup(real, "#note-words"));
            hand.type("最后一句");
        }
        try (RealWindow real = new RealWindow(folder, settings(Settings.Theme.LIGHT))) {
            assertThat(notes(real)).extracting(note -> note.writing().text()).contains("最后一句");
        }
    }

    @Test
    void keepsTheNotesOfTheWitnessInSightWhileTheBaseIsReadAlone() {
        Consumer<Corpus> noted = corpus -> save(corpus, 1, 4, "转载一条", List.of("标签0"));
        try (RealWindow real = new RealWindow(folder, settings(Settings.Theme.LIGHT), noted)) {
            Hand hand = open(real);
            Toolkit.until("side by side it is listed", () -> beside(real, ".compare") == 1);
            hand.press(KeyCode.CONTROL, KeyCode.DIGIT4);
            Toolkit.until("the base has none", () -> beside(real, ".reader") == 0);
            hand.press(KeyCode.CONTROL, KeyCode.DIGIT1);
            Toolkit.until("side by side it still is", () -> beside(real, ".compare") == 1);
        }
    }

    @Test
    void listsNotesOfAllDocumentsAndGoesBackToTheirWords() {
        Consumer<Corpus> noted =
                corpus -> {
                    for (int i = 0; i < 4; i++) {
                        save(corpus, i, 3 + i, "第 " + i + " 条批注", List.of("数据", "标签" + i));
                    }
                };
        try (RealWindow real = new RealWindow(folder, settings(Settings.Theme.LIGHT), noted)) {
            Hand hand = open(real);
            hand.press(KeyCode.CONTROL, KeyCode.DIGIT5);
            Toolkit.until("all notes are listed", () -> listed(real) == 4);
            Pictures.write(real.window().scene(), "notes-all");
            hand.press(KeyCode.CONTROL, KeyCode.F);
            hand.type("第 3 条");
            Toolkit.until("one is left", () -> listed(real) == 1);
            hand.type("无此");
            Toolkit.until("none fits", () -> none(real).equals("没有符合条件的批注"));
            for (int i = 0; i < 2; i++) {
                hand.press(KeyCode.BACK_SPACE);
            }
            Toolkit.until("one is left again", () -> listed(real) == 1);
            Toolkit.run(() -> list(real).requestFocus());
            hand.press(KeyCode.DOWN);
            hand.press(KeyCode.ENTER);
            Toolkit.until("the text of the note shows", () -> lookup(real, ".reader") != null);
        }
    }

    @Test
    void tellsHowToBeginWhereThereAreNoNotes() {
        try (RealWindow real = new RealWindow(folder, settings(Settings.Theme.LIGHT))) {
            Hand hand = open(real);
            hand.press(KeyCode.CONTROL, KeyCode.DIGIT5);
            Toolkit.until("it says how", () -> none(real).contains("按 P"));
        }
    }

    private static String none(RealWindow real) {
        return lookup(real, "#no-notes") instanceof Labeled said ? said.getText() : "";
    }

    /// How many notes are listed beside a view; -1 while another is shown.
    private static int beside(RealWindow real, String view) {
        return lookup(real, view) != null
                        && lookup(real, "#notes-side .notes-list") instanceof ListView<?> notes
                ? notes.getItems().size()
                : -1;
    }

    private static ListView<?> list(RealWindow real) {
        return (ListView<?>) lookup(real, "#all-notes");
    }

    private static int listed(RealWindow real) {
        return list(real) == null ? 0 : list(real).getItems().size();
    }

    private static void save(
            Corpus corpus, int document, int unit, String words, List<String> tags) {
        DocumentId id = corpus.documents().list().get(document).id();
        PolicyDocument loaded = corpus.documents().load(id).orElseThrow();
        AlignableUnit noted = loaded.alignableUnits().get(unit);
        Instant time = Instant.parse("2026-11-20T08:00:00Z");
        Target target =
                new Target(
                        Target.Kind.UNIT,
                        new Place(id, List.of(new Anchors(loaded).at(noted.text().span()))),
                        Optional.empty());
        corpus.notes()
                .save(
                        List.of(
                                new Note(
                                        UUID.randomUUID(),
                                        target,
                                        List.of(),
                                        new Writing(
                                                NoteKind.values()[tags.getLast().charAt(2) - '0'],
                                                NoteColour.values()[tags.getLast().charAt(2) - '0'],
                                                tags,
                                                words),
                                        Optional.empty(),
                                        "reader",
                                        time,
                                        time,
                                        false,
                                        Optional.empty())));
    }
}
