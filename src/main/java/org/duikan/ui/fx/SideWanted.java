package org.duikan.ui.fx;

import javafx.event.Event;
import javafx.event.EventType;

/// Asks the side bar that holds the node it is fired at to unfold, because the reader goes on in
/// it.
public final class SideWanted extends Event {
    public static final EventType<SideWanted> WANTED = new EventType<>(Event.ANY, "SIDE_WANTED");

    public SideWanted() {
        super(WANTED);
    }
}
