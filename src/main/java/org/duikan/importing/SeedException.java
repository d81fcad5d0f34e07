package org.duikan.importing;

import org.duikan.i18n.LocalisedException;

/// The program's own copy of a document that comes with it is damaged.
public final class SeedException extends LocalisedException {

    SeedException(String name, String technical) {
        super("seed " + name + ": " + technical, null, "problem.seed-damaged", name);
    }
}
