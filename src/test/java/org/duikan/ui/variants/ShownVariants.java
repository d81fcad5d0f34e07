package org.duikan.ui.variants;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.stage.Stage;

import org.duikan.collation.Verdict;
import org.duikan.i18n.Texts;
import org.duikan.store.Corpus;
import org.duikan.ui.compare.CompareView;
import org.duikan.ui.fx.Appearance;
import org.duikan.ui.fx.ColumnArranger;
import org.duikan.ui.fx.Desk;
import org.duikan.ui.fx.Theme;
import org.duikan.ui.fx.Toolkit;
import org.duikan.ui.fx.View;
import org.duikan.ui.fx.ViewContext;
import org.duikan.ui.judging.JudgingModel;
import org.duikan.ui.judging.JudgingServices;
import org.duikan.ui.notes.KeptNotes;
import org.duikan.ui.review.KeptDecisions;

import java.time.InstantSource;

/// A window with the table of variants, made after the side-by-side view as in the program, and
/// what a proofreader does in it.
final class ShownVariants {
    private static final int OPENINGS = 9;
    private static final int STEPS = 101;
    private static final double PIXELS = 60;

    private static final ColumnArranger FIXED =
            new ColumnArranger() {
                @Override
                public void move(int from, int to) {}

                @Override
                public void remove(int column) {}
            };

    private final Stopwatch watch;
    private final Desk desk;
    private final ViewContext context;
    private final JudgingServices services;
    private final BorderPane root = new BorderPane();
    private VariantsView view;

    /// On the window's thread.
    ShownVariants(Stopwatch watch, Corpus corpus, Desk desk) {
        this.watch = watch;
        this.desk = desk;
        Texts texts = Texts.in(Texts.CHINESE);
        context = new ViewContext(texts, new Appearance(), watch, _ -> {});
        services =
                new JudgingServices(
                        corpus.judgements(), corpus.ignoreChoices(), InstantSource.system(), "王编辑");
        root.setStyle("-fx-font-size: 13px");
        Scene scene = new Scene(root, 1280, 800);
        Theme.dress(scene);
        Stage stage = new Stage();
        stage.setScene(scene);
        stage.show();
    }

    /// From another thread.
    void measure() {
        openings();
        scroll();
        measure("to the next", () -> view.model().step(1));
        Verdict[] said = {Verdict.BASE_WRONG, Verdict.WITNESS_WRONG, Verdict.BOTH};
        int[] at = {0};
        measure("verdict", () -> view.model().judge(said[at[0]++ % said.length]));
        measure("undo", view.model().judging()::undo, 11);
        measure("redo", view.model().judging()::redo, 11);
        filter(ItemFilter.ALL.with(ItemFilter.Kind.SUBSTANCE), "filter: substance");
        filter(ItemFilter.ALL.with(ItemFilter.Kind.TYPOGRAPHIC), "filter: typographic");
        filter(ItemFilter.ALL.with("数据"), "filter: words");
        Toolkit.run(() -> show(ItemFilter.ALL.with(ItemFilter.Kind.OPEN)));
        Toolkit.run(() -> view.model().step(1));
        measure("verdict, open ones shown", () -> view.model().judge(said[at[0]++ % said.length]));
        Toolkit.run(() -> view.model().orderProperty().set(ItemOrder.VERDICT));
        Toolkit.run(() -> show(ItemFilter.ALL));
        measure("verdict, in order of verdicts", () -> view.model().judge(said[at[0]++ % 3]));
    }

    private void show(ItemFilter filter) {
        view.model().filterProperty().set(filter);
        root.layout();
    }

    private void openings() {
        JudgingModel[] models = new JudgingModel[OPENINGS];
        for (int i = 0; i < OPENINGS; i++) {
            int run = i;
            Toolkit.run(() -> models[run] = known());
        }
        watch.print("side by side, beforehand");
        for (JudgingModel model : models) {
            Toolkit.run(() -> watch.time(() -> open(model)));
        }
        watch.print("switch to the variants, without layout");
        for (JudgingModel model : models) {
            Toolkit.run(() -> open(model));
            Toolkit.run(() -> watch.time(this::layout));
        }
        watch.print("first layout");
        for (JudgingModel model : models) {
            Toolkit.run(() -> watch.time(() -> openAndLayOut(model)));
        }
        watch.print("switch and layout, aim 200 ms");
        Toolkit.run(() -> open(known())); // the others of a model would follow each verdict too
        Toolkit.settle();
        watch.clear();
    }

    /// The side-by-side view with all it knows of the pair.
    private JudgingModel known() {
        JudgingModel model = new JudgingModel(services, context.runner(), context.notices());
        CompareView compare =
                new CompareView(
                        context, KeptDecisions.review(), FIXED, model, KeptNotes.model(context));
        show(compare);
        watch.time(
                () -> {
                    compare.show(desk);
                    model.show(desk, 0);
                    layout();
                });
        return model;
    }

    private void open(JudgingModel model) {
        view = new VariantsView(context, model, KeptNotes.model(context), () -> {});
        view.show(desk);
        show(view);
    }

    private void openAndLayOut(JudgingModel model) {
        open(model);
        layout();
    }

    private void show(View wanted) {
        root.setCenter(wanted.node());
        root.setLeft(wanted.outline().map(node -> sized(node, 214)).orElse(null));
        root.setRight(wanted.inspector().map(node -> sized(node, 236)).orElse(null));
    }

    private static Node sized(Node side, double width) {
        Region region = (Region) side;
        region.setPrefWidth(width);
        region.setMinWidth(0);
        return region;
    }

    private void layout() {
        root.applyCss();
        root.layout();
    }

    private void scroll() {
        VirtualFlow<?> table =
                Toolkit.call(
                        () ->
                                (VirtualFlow<?>)
                                        root.lookup("#variants-list").lookup(".virtual-flow"));
        for (int i = 0; i < STEPS; i++) {
            Toolkit.run(
                    () ->
                            watch.time(
                                    () -> {
                                        table.scrollPixels(PIXELS);
                                        layout();
                                    }));
        }
        watch.print("scroll step");
    }

    private void measure(String what, Runnable act) {
        measure(what, act, STEPS);
    }

    private void measure(String what, Runnable act, int runs) {
        for (int i = 0; i < runs; i++) {
            Toolkit.run(() -> watch.time(act));
            Toolkit.run(this::layout);
        }
        watch.print(what);
        for (int i = 0; i < runs; i++) {
            Toolkit.run(
                    () ->
                            watch.time(
                                    () -> {
                                        act.run();
                                        layout();
                                    }));
        }
        watch.print(what + ", with layout");
    }

    private void filter(ItemFilter wanted, String what) {
        for (int i = 0; i < OPENINGS; i++) {
            Toolkit.run(() -> watch.time(() -> show(wanted)));
            Toolkit.run(() -> show(ItemFilter.ALL));
        }
        watch.print(what);
    }
}
