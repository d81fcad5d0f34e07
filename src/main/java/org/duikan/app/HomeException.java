package org.duikan.app;

import org.duikan.i18n.LocalisedException;

import java.io.IOException;
import java.nio.file.Path;

/// The program's own folder cannot be made.
final class HomeException extends LocalisedException {

    HomeException(Path home, IOException cause) {
        super("folder " + home + ": " + cause, cause, "problem.home-failed", home.toString());
    }
}
