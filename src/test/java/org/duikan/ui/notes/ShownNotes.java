package org.duikan.ui.notes;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextArea;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.stage.Stage;

import org.duikan.i18n.Texts;
import org.duikan.note.NotePlacer;
import org.duikan.store.Corpus;
import org.duikan.ui.compare.CompareView;
import org.duikan.ui.fx.Appearance;
import org.duikan.ui.fx.ColumnArranger;
import org.duikan.ui.fx.Desk;
import org.duikan.ui.fx.Theme;
import org.duikan.ui.fx.Toolkit;
import org.duikan.ui.fx.View;
import org.duikan.ui.fx.ViewContext;
import org.duikan.ui.judging.KeptJudgements;
import org.duikan.ui.reader.ReaderView;
import org.duikan.ui.review.KeptDecisions;
import org.duikan.ui.variants.Stopwatch;

import java.time.InstantSource;
import java.util.function.Supplier;

/// A window with a text that has many notes, and what a reader does in it.
final class ShownNotes {
    private static final int OPENINGS = 9;
    private static final int STEPS = 61;
    private static final double PIXELS = 60;

    private static final ColumnArranger FIXED =
            new ColumnArranger() {
                @Override
                public void move(int from, int to) {}

                @Override
                public void remove(int column) {}
            };

    private final Stopwatch watch = new Stopwatch();
    private final HandDelay delay = new HandDelay();
    private final ViewContext context =
            new ViewContext(Texts.in(Texts.CHINESE), new Appearance(), watch, _ -> {});
    private final NotesServices many;
    private final NotesServices none;
    private final Desk desk;
    private final BorderPane root = new BorderPane();
    private NotesModel notes;
    private View view;

    /// On the window's thread.
    ShownNotes(Corpus corpus, Desk desk) {
        this.desk = desk;
        many = services(corpus);
        KeptNotes empty = new KeptNotes();
        empty.documents.put(desk.summary().id(), desk.base());
        none = empty.services();
        root.setStyle("-fx-font-size: 13px");
        Scene scene = new Scene(root, 1280, 800);
        Theme.dress(scene);
        Stage stage = new Stage();
        stage.setScene(scene);
        stage.show();
    }

    private static NotesServices services(Corpus corpus) {
        return new NotesServices(
                corpus.notes(),
                corpus.noteTexts(),
                corpus.documents(),
                new NotePlacer(corpus.noteTexts(), corpus.documents()),
                InstantSource.system(),
                "王编辑");
    }

    /// From another thread.
    void measure() {
        measure("reader", () -> new ReaderView(context, notes));
        measure("side by side", this::compare);
    }

    private View compare() {
        return new CompareView(
                context, KeptDecisions.review(), FIXED, KeptJudgements.model(context), notes);
    }

    private void measure(String what, Supplier<View> made) {
        System.out.println("-- " + what);
        openings("opening without notes, cold", none, made);
        openings("opening with notes, cold", many, made);
        openings("opening without notes", none, made);
        scroll("scroll step without notes");
        openings("opening with notes", many, made);
        scroll("scroll step");
        measure("to the next note", () -> press("F7"));
        Toolkit.run(() -> words().requestFocus());
        measure("a letter typed", () -> words().appendText("字"));
        measure("a letter typed, and its save followed up", this::typeAndSave);
    }

    private void openings(String what, NotesServices services, Supplier<View> made) {
        for (int i = 0; i < OPENINGS; i++) {
            Toolkit.run(() -> watch.time(() -> open(services, made)));
            Toolkit.settle();
        }
        watch.print(what);
    }

    private void open(NotesServices services, Supplier<View> made) {
        notes = new NotesModel(services, watch, notice -> {}, delay);
        view = made.get();
        view.show(desk);
        root.setCenter(view.node());
        root.setLeft(view.outline().map(node -> sized(node, 214)).orElse(null));
        root.setRight(view.inspector().map(node -> sized(node, 236)).orElse(null));
        layout();
    }

    private static Region sized(Node side, double width) {
        Region region = (Region) side;
        region.setPrefWidth(width);
        region.setMinWidth(0);
        return region;
    }

    private void layout() {
        root.applyCss();
        root.layout();
    }

    private void scroll(String what) {
        VirtualFlow<?> text =
                Toolkit.call(
                        () ->
                                (VirtualFlow<?>)
                                        view.node().lookup(".text-list").lookup(".virtual-flow"));
        measure(what, () -> text.scrollPixels(PIXELS));
    }

    private void press(String key) {
        view.commands().stream()
                .filter(one -> one.key().equals(KeyCombination.valueOf(key)))
                .forEach(one -> one.action().run());
    }

    private TextArea words() {
        return (TextArea) root.getRight().lookup("#note-words");
    }

    private void typeAndSave() {
        words().appendText("字");
        while (delay.isWaiting()) {
            delay.pass();
        }
    }

    private void measure(String what, Runnable act) {
        for (int i = 0; i < STEPS; i++) {
            Toolkit.run(
                    () ->
                            watch.time(
                                    () -> {
                                        act.run();
                                        layout();
                                    }));
            Toolkit.run(this::layout);
        }
        watch.print(what);
    }
}
