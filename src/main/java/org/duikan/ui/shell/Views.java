package org.duikan.ui.shell;

import org.duikan.ui.compare.CompareView;
import org.duikan.ui.fx.View;
import org.duikan.ui.fx.ViewContext;
import org.duikan.ui.reader.ReaderView;

import java.util.List;
import java.util.function.Function;

/// The views there are, in the order of the switch.
public final class Views {

    private Views() {}

    public static List<Function<ViewContext, View>> all() {
        return List.of(CompareView::new, ReaderView::new);
    }
}
