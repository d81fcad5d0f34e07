package org.duikan.ui.importing;

import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;

import org.duikan.i18n.Texts;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/// Asks with the system's own dialog, in the folder used last.
public final class FileDialog implements FileQuestion {
    private final Window owner;
    private File folder;

    public FileDialog(Window owner) {
        this.owner = Objects.requireNonNull(owner);
    }

    @Override
    public List<Path> ask(Texts texts) {
        FileChooser dialog = new FileChooser();
        dialog.setTitle(texts.get("importing.choose"));
        dialog.setInitialDirectory(folder != null && folder.isDirectory() ? folder : null);
        dialog.getExtensionFilters()
                .addAll(
                        new ExtensionFilter(texts.get("importing.text-files"), "*.txt", "*.TXT"),
                        new ExtensionFilter(texts.get("importing.all-files"), "*"));
        List<File> chosen = dialog.showOpenMultipleDialog(owner);
        if (chosen == null || chosen.isEmpty()) {
            return List.of();
        }
        folder = chosen.getFirst().getParentFile();
        return chosen.stream().map(File::toPath).toList();
    }
}
