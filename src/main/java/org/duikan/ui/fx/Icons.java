package org.duikan.ui.fx;

import javafx.scene.Node;
import javafx.scene.shape.SVGPath;

/// The few signs of the interface, drawn as strokes on a 16-pixel square in the colour of the text.
public enum Icons {
    LIBRARY("M2 3.5h12M2 8h12M2 12.5h12"),
    DOWN("M4.5 6.5 8 10l3.5-3.5"),
    PLUS("M8 3v10M3 8h10"),
    MINUS("M3 8h10"),
    SWAP("M3 5.5h10M10.5 3 13 5.5 10.5 8M13 10.5H3M5.5 8 3 10.5 5.5 13"),
    CLOSE("M4 4l8 8M12 4l-8 8"),
    OUTLINE("M2 2.5h12v11h-12zM6 2.5v11"),
    INSPECTOR("M2 2.5h12v11h-12zM10 2.5v11"),
    HELP(
            "M8 14.2a6.2 6.2 0 1 0 0-12.4 6.2 6.2 0 0 0 0 12.4zM6 6.3a2 2 0 1 1 2.9"
                    + " 1.8c-.6.3-.9.7-.9 1.3M8 11.5v.3"),
    IMPORT("M8 2v8M5 7l3 3 3-3M2.5 10.5v3h11v-3"),
    SEARCH("M7 11.5a4.5 4.5 0 1 0 0-9 4.5 4.5 0 0 0 0 9zM10.4 10.4 14 14"),
    FILTER("M2 3h12L9.5 8.5v5l-3-1.7V8.5z"),
    UP("M4.5 9.5 8 6l3.5 3.5");

    private final String path;

    Icons(String path) {
        this.path = path;
    }

    public Node node() {
        SVGPath shape = new SVGPath();
        shape.setContent(path);
        shape.getStyleClass().add("icon");
        return shape;
    }
}
