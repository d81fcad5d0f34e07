package org.duikan.ui.fx;

/// Where sentences for the reader go. The window shows them in its notice bar, tests collect them.
@FunctionalInterface
public interface Notices {

    void show(Notice notice);
}
