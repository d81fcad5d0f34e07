package org.duikan.ui.fx;

import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;

/// Asks with the system's own dialog, in the folder used last.
public final class ExportDialog implements ExportQuestion {
    private File folder;

    @Override
    public Optional<Path> ask(Window owner, String name) {
        String ending = "*" + name.substring(name.lastIndexOf('.'));
        FileChooser dialog = new FileChooser();
        dialog.setInitialFileName(name);
        dialog.setInitialDirectory(folder != null && folder.isDirectory() ? folder : null);
        dialog.getExtensionFilters().add(new ExtensionFilter(ending, ending));
        Optional<File> chosen = Optional.ofNullable(dialog.showSaveDialog(owner));
        chosen.ifPresent(file -> folder = file.getParentFile());
        return chosen.map(File::toPath);
    }
}
