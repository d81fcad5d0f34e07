package org.duikan.ui.compare;

import javafx.stage.Stage;

import org.duikan.job.JobRunner;
import org.duikan.ui.fx.Desk;
import org.duikan.ui.fx.Toolkit;
import org.duikan.ui.fx.View;
import org.duikan.ui.fx.ViewContext;
import org.duikan.ui.shell.Fakes;
import org.duikan.ui.shell.MainWindow;
import org.duikan.ui.shell.Opening;
import org.duikan.ui.shell.Services;

import java.util.List;
import java.util.function.Function;

/// The main window with the view on a desk.
final class CompareWindow {
    private CompareWindow() {}

    static MainWindow open(Desk desk, Function<ViewContext, View> view) {
        Fakes.Documents documents = Fakes.documents();
        Services services =
                new Services(
                        documents,
                        (base, witnesses, cancelled) -> desk,
                        new Fakes.Settings(),
                        JobRunner.sameThread());
        return Toolkit.call(
                () -> {
                    MainWindow window = new MainWindow(new Stage(), services, List.of(view::apply));
                    window.model()
                            .begin(
                                    Opening.prepare(
                                            documents, services.opener(), "", Fakes.never()));
                    return window;
                });
    }
}
