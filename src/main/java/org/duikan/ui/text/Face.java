package org.duikan.ui.text;

import java.util.Locale;

/// How a run of letters looks, and whether it belongs to the original.
public enum Face {
    /// The label of a unit.
    NUMBER,
    /// The heading of a text unit.
    LEAD,
    /// Running text.
    BODY,
    /// The heading of a group, in the face of the interface.
    HEADING,
    /// Title of a document.
    TITLE,
    /// Front and back matter.
    MATTER,
    /// Words of the interface inside a text; not copied, not found.
    REMARK,
    /// White space put in for the eye; not copied, not found.
    GAP;

    /// Whether the letters stand in the document.
    public boolean isOriginal() {
        return this != GAP && this != REMARK;
    }

    String styleClass() {
        return "face-" + name().toLowerCase(Locale.ROOT);
    }
}
