package org.duikan.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.duikan.anchor.Anchors;
import org.duikan.document.AlignableUnit;
import org.duikan.document.DocumentId;
import org.duikan.document.DocumentSummary;
import org.duikan.document.PolicyDocument;
import org.duikan.note.Note;
import org.duikan.note.NoteColour;
import org.duikan.note.NoteKind;
import org.duikan.note.NotePlacer;
import org.duikan.note.Place;
import org.duikan.note.PlacedNote;
import org.duikan.note.Reply;
import org.duikan.note.Target;
import org.duikan.note.Writing;
import org.duikan.settings.Settings;
import org.duikan.text.TextSpan;
import org.duikan.ui.fx.Hand;
import org.duikan.ui.fx.Pictures;
import org.duikan.ui.fx.Toolkit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Notes out of one window and into another, and on paper.
class ExchangingTest {
    private static final Instant TIME = Instant.parse("2026-11-20T08:00:00Z");

    @TempDir Path mine;
    @TempDir Path theirs;

    @BeforeAll
    static void start() {
        Toolkit.start();
    }

    private static RealWindow window(Path folder, Settings settings) {
        return new RealWindow(folder, settings.withTheme(Settings.Theme.LIGHT));
    }

    private static Hand openNotes(RealWindow real, int listed) {
        Hand hand = real.show(1280, 800);
        real.awaitRows();
        hand.press(KeyCode.CONTROL, KeyCode.DIGIT5);
        Toolkit.until(
                "the notes are listed",
                () ->
                        lookup(real, "#all-notes") instanceof ListView<?> list
                                && list.getItems().size() == listed);
        return hand;
    }

    private static Node lookup(RealWindow real, String selector) {
        return real.window().scene().lookup(selector);
    }

    private static String words(RealWindow real, String selector) {
        return lookup(real, selector) instanceof Labeled shown ? shown.getText() : "";
    }

    private static void press(RealWindow real, String selector) {
        Toolkit.run(() -> ((ButtonBase) lookup(real, selector)).fire());
        Toolkit.settle();
    }

    /// Puts a note to a unit of a bundled document, or to some words of it.
    private static Note save(RealWindow real, int document, int unit, NoteKind kind, String text) {
        DocumentSummary summary = real.corpus().documents().list().get(document);
        PolicyDocument loaded = real.corpus().documents().load(summary.id()).orElseThrow();
        AlignableUnit noted = loaded.alignableUnits().get(unit);
        TextSpan span = noted.text().span();
        Note note =
                new Note(
                        UUID.nameUUIDFromBytes(text.getBytes()),
                        new Target(
                                Target.Kind.UNIT,
                                new Place(summary.id(), List.of(new Anchors(loaded).at(span))),
                                Optional.empty()),
                        List.of(),
                        new Writing(kind, NoteColour.GREEN, List.of("数据"), text),
                        kind == NoteKind.QUESTION
                                ? Optional.of(new Reply("见第三条", "教师", TIME))
                                : Optional.empty(),
                        "reader",
                        TIME,
                        TIME,
                        false,
                        Optional.empty());
        real.corpus().notes().save(List.of(note));
        return note;
    }

    /// The index of (七) 公共数据 in the opinion.
    private static int publicData(RealWindow real) {
        DocumentId opinion = real.corpus().documents().list().getFirst().id();
        return real.corpus().documents().load(opinion).orElseThrow().alignableUnits().stream()
                .filter(unit -> unit.num().equals("(七)"))
                .findFirst()
                .orElseThrow()
                .index();
    }

    private static List<Note> live(RealWindow real) {
        return real.corpus().notes().all().stream().filter(note -> !note.binned()).toList();
    }

    @Test
    void takesNotesToAnotherCorpusAndShowsThemBeforeTheyAreWritten() {
        Path file = theirs.resolve("批注.jsonld");
        List<Note> exported;
        try (RealWindow real = window(theirs, Settings.defaults())) {
            Note old = save(real, 0, 6, NoteKind.QUESTION, "公共数据由谁管？");
            real.corpus()
                    .notes()
                    .save(
                            List.of(
                                    old.with(
                                            new Writing(
                                                    NoteKind.QUESTION,
                                                    NoteColour.RED,
                                                    List.of("数据"),
                                                    "公共数据由谁管，怎样开放？"),
                                            TIME.plusSeconds(60))));
            save(real, 0, 9, NoteKind.COMMENT, "这一条转载缺");
            save(real, 2, 4, NoteKind.TEACHING_POINT, "要点里换了说法");
            Hand hand = openNotes(real, 3);
            hand.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.E);
            Toolkit.until("the file is there", () -> Files.exists(file));
            Toolkit.run(
                    () ->
                            ((MenuButton) lookup(real, "#notes-export"))
                                    .getItems()
                                    .forEach(
                                            item ->
                                                    Optional.ofNullable(item.getOnAction())
                                                            .ifPresent(act -> act.handle(null))));
            for (String name : List.of("批注.csv", "批注.xlsx", "批注.md")) {
                Toolkit.until(name + " is there", () -> Files.exists(theirs.resolve(name)));
                assertThat(theirs.resolve(name)).isNotEmptyFile();
            }
            exported = live(real);
        }
        try (RealWindow real = window(mine, Settings.defaults())) {
            Note ours = save(real, 0, 6, NoteKind.QUESTION, "公共数据由谁管？");
            Hand hand = openNotes(real, 1);
            real.answerOnly(file);
            hand.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.I);
            Toolkit.until("the preview shows", () -> words(real, "#import-take").equals("导入 3 条"));
            assertThat(words(real, "#import-counts")).contains("新 2", "有别 1", "来件较新 1");
            assertThat(live(real)).as("nothing is written yet").containsExactly(ours);
            Pictures.write(real.window().scene(), "notes-import");

            press(real, "#import-all-new-mine");
            assertThat(words(real, "#import-take")).isEqualTo("导入 1 条");
            Toolkit.run(
                    () -> {
                        ListView<?> list = (ListView<?>) lookup(real, "#import-lines");
                        list.requestFocus();
                        list.getSelectionModel().select(1);
                    });
            hand.press(KeyCode.SPACE);
            assertThat(words(real, "#import-take")).as("one comes in").isEqualTo("导入 2 条");
            press(real, "#import-all-new-theirs");
            press(real, "#import-all-mine");
            assertThat(words(real, "#import-take")).isEqualTo("导入 2 条");
            press(real, "#import-all-both");
            press(real, "#import-all-theirs");
            press(real, "#import-take");
            Toolkit.until("the list is back", () -> lookup(real, "#all-notes") != null);
            assertThat(live(real)).containsExactlyInAnyOrderElementsOf(exported);
            assertThat(placed(real))
                    .extracting(PlacedNote::state)
                    .containsOnly(PlacedNote.State.EXACT);

            assertThat(said(real)).contains("已导入 3 条：新增 2，更新 1；其中 0 条");

            hand.press(KeyCode.CONTROL, KeyCode.Z);
            Toolkit.until("undo takes all of it back", () -> live(real).size() == 1);
            assertThat(live(real).getFirst().writing()).isEqualTo(ours.writing());
            hand.press(KeyCode.CONTROL, KeyCode.Y);
            Toolkit.until("redo brings it again", () -> live(real).size() == 3);
        }
    }

    @Test
    void writesNothingWhereTheNoteChangedWhileTheReaderChose() {
        try (RealWindow real = window(theirs, Settings.defaults())) {
            save(real, 0, 6, NoteKind.COMMENT, "同一条");
            Hand hand = openNotes(real, 1);
            hand.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.E);
            Path file = theirs.resolve("批注.jsonld");
            Toolkit.until("the file is there", () -> Files.exists(file));
            Note changed = live(real).getFirst();
            Writing more = new Writing(NoteKind.COMMENT, NoteColour.RED, List.of(), "改过一次");
            real.corpus().notes().save(List.of(changed.with(more, TIME.minusSeconds(60))));
            real.answerOnly(file);
            press(real, "#notes-import-button");
            Toolkit.until("the preview shows", () -> words(real, "#import-take").equals("导入 1 条"));
            Writing again = new Writing(NoteKind.COMMENT, NoteColour.RED, List.of(), "又改一次");
            real.corpus().notes().save(List.of(changed.with(again, TIME.plusSeconds(60))));
            press(real, "#import-take");
            Toolkit.until("it asks again", () -> words(real, "#import-take").equals("导入 0 条"));
            assertThat(said(real)).contains("什么也没有写入", "我的：又改一次");
            assertThat(words(real, "#import-counts")).contains("我的较新 1");
            assertThat(live(real).getFirst().writing()).isEqualTo(again);
        }
    }

    private static List<PlacedNote> placed(RealWindow real) {
        return new NotePlacer(real.corpus().noteTexts(), real.corpus().documents())
                .place(live(real));
    }

    @Test
    void refusesABrokenFileWithASentenceAndLetsTheReaderThinkBetter() throws IOException {
        try (RealWindow real = window(mine, Settings.defaults())) {
            Note ours = save(real, 0, 6, NoteKind.COMMENT, "只此一条");
            Hand hand = openNotes(real, 1);
            Path broken = Files.writeString(theirs.resolve("坏.jsonld"), "{\"items\": [{\"id\"");
            real.answerOnly(broken);
            press(real, "#notes-import-button");
            Toolkit.until("a sentence says so", () -> said(real).contains("坏.jsonld：文件不完整"));
            assertThat(lookup(real, "#all-notes")).isNotNull();
            real.answerOnly(Files.writeString(theirs.resolve("深.json"), "[".repeat(100_000)));
            press(real, "#notes-import-button");
            Toolkit.until("a deep one too", () -> said(real).contains("深.json：文件嵌套超过"));
            real.answerOnly(theirs.resolve("没有.json"));
            press(real, "#notes-import-button");
            Toolkit.until("a missing one too", () -> said(real).contains("读不出这个文件"));

            press(real, "#notes-export");
            hand.press(KeyCode.ESCAPE);
            hand.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.E);
            Toolkit.until("exported", () -> Files.exists(mine.resolve("批注.jsonld")));
            real.answerOnly(mine.resolve("批注.jsonld"));
            press(real, "#notes-import-button");
            Toolkit.until("the preview shows", () -> lookup(real, "#import-take") != null);
            Toolkit.until(
                    "nothing to import", () -> words(real, "#import-counts").contains("相同 1"));
            assertThat(((Button) lookup(real, "#import-take")).isDisabled()).isTrue();
            press(real, "#import-leave");
            assertThat(lookup(real, "#all-notes")).isNotNull();
            assertThat(live(real)).containsExactly(ours);
        }
    }

    private static String said(RealWindow real) {
        return real.window().scene().getRoot().lookupAll(".label").stream()
                .filter(Labeled.class::isInstance)
                .map(node -> ((Labeled) node).getText())
                .collect(Collectors.joining("\n"));
    }

    @Test
    void handsOutAClauseWithWhatThreeLaterPlansMadeOfIt() throws IOException {
        List<DocumentId> plans = Stream.of(1L, 3L, 4L, 5L).map(DocumentId::new).toList();
        try (RealWindow real = window(mine, Settings.defaults().withLastOpened(plans))) {
            int seven = publicData(real);
            save(real, 0, seven, NoteKind.QUESTION, "公共数据怎样开放？");
            save(real, 0, seven, NoteKind.ANSWER_KEY, "分级分类开放");
            save(real, 0, seven, NoteKind.TEACHING_POINT, "先讲目录再讲共享");
            openNotes(real, 3);
            press(real, "#notes-handout-button");
            press(real, "#handout-later");
            assertThat(words(real, "#handout-count")).contains("2 条");
            assertThat(((TextField) lookup(real, "#handout-title")).getText()).contains("(七)");
            Pictures.write(real.window().scene(), "notes-handout");
            Path file =
                    mine.resolve(((TextField) lookup(real, "#handout-title")).getText() + ".docx");
            press(real, "#handout-write");
            Toolkit.until("the handout is there", () -> Files.exists(file));
            try (InputStream in = Files.newInputStream(file);
                    XWPFDocument word = new XWPFDocument(in)) {
                assertThat(text(word, "DuikanNote"))
                        .contains("公共数据怎样开放？", "先讲目录再讲共享")
                        .doesNotContain("分级分类开放");
                assertThat(text(word, "DuikanMore")).doesNotContain("见第三条");
                assertThat(text(word, "DuikanDocument").lines()).hasSize(4);
                assertThat(text(word, "DuikanClause").lines().count()).isGreaterThanOrEqualTo(4);
            }
        }
    }

    private static String text(XWPFDocument document, String style) {
        return document.getParagraphs().stream()
                .filter(one -> style.equals(one.getStyle()))
                .map(XWPFParagraph::getText)
                .collect(Collectors.joining("\n"));
    }
}
