package org.duikan.ui.shell;

import org.duikan.ui.fx.ColumnArranger;
import org.duikan.ui.fx.TextOpener;
import org.duikan.ui.fx.View;
import org.duikan.ui.fx.ViewContext;
import org.duikan.ui.traces.PairOpener;

import java.util.List;

/// Makes the views for one language, in the order of the switch.
@FunctionalInterface
public interface ViewMaker {

    /// @param opener goes to the side-by-side view of a pair
    /// @param reader shows documents to be read
    /// @param columns changes the order of the open texts
    List<View> make(
            ViewContext context, PairOpener opener, TextOpener reader, ColumnArranger columns);
}
