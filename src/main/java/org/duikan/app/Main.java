package org.duikan.app;

import org.duikan.command.Commands;
import org.duikan.command.Terminal;

import java.lang.module.ModuleDescriptor;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/// Starts Duikan: the window without arguments, the command line with them.
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        if (args.length == 0) { // the way to the first frame leads around the command line
            openWindow(Optional.empty(), Optional.empty());
            return;
        }
        Directories directories = Directories.ofUser();
        Commands commands =
                new Commands(
                        Terminal.ofProcess(),
                        new CorpusAccess(directories),
                        Main::openWindow,
                        version());
        System.exit(commands.run(args));
    }

    private static void openWindow(Optional<Path> corpus, Optional<Locale> language) {
        if (!DuikanWindow.open(corpus, language)) {
            System.exit(1);
        }
    }

    private static String version() {
        return Optional.ofNullable(Main.class.getModule().getDescriptor())
                .flatMap(ModuleDescriptor::rawVersion)
                .orElse("");
    }
}
