package org.duikan.ui.notes;

import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;

import org.duikan.i18n.Texts;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;

/// Asks with the system's own dialog, in the folder used last.
final class NoteFileDialog implements NoteFileQuestion {
    private File folder;

    @Override
    public Optional<Path> ask(Window owner, Texts texts) {
        FileChooser dialog = new FileChooser();
        dialog.setTitle(texts.get("exchange.choose"));
        dialog.setInitialDirectory(folder != null && folder.isDirectory() ? folder : null);
        dialog.getExtensionFilters()
                .addAll(
                        new ExtensionFilter(texts.get("exchange.note-files"), "*.jsonld", "*.json"),
                        new ExtensionFilter(texts.get("exchange.all-files"), "*"));
        Optional<File> chosen = Optional.ofNullable(dialog.showOpenDialog(owner));
        chosen.ifPresent(file -> folder = file.getParentFile());
        return chosen.map(File::toPath);
    }
}
