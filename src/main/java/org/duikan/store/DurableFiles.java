package org.duikan.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/// Files that appear under their name whole or not at all.
final class DurableFiles {

    private DurableFiles() {}

    /// A name beside a file that nothing has, for what will become the file.
    static Path temporary(Path target) {
        return target.resolveSibling("." + target.getFileName() + "." + UUID.randomUUID() + ".tmp");
    }

    /// Gives a finished file its name.
    ///
    /// @throws FileAlreadyExistsException where the name is taken, also by a file made meanwhile
    static void claim(Path finished, Path target) throws IOException {
        force(finished);
        try {
            Files.createLink(target, finished); // the one step that fails where the name is taken
            Files.delete(finished);
        } catch (FileAlreadyExistsException e) {
            throw e;
        } catch (UnsupportedOperationException | FileSystemException e) {
            Files.move(finished, target); // memory sticks know no links
        }
        forceFolder(target);
    }

    /// Gives a finished file its name, in place of the file that has it.
    static void replace(Path finished, Path target) throws IOException {
        force(finished);
        Files.move(
                finished,
                target,
                StandardCopyOption.ATOMIC_MOVE,
                StandardCopyOption.REPLACE_EXISTING);
        forceFolder(target);
    }

    private static void force(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    /// Has the disk keep the name of a file.
    static void forceFolder(Path file) {
        try (FileChannel folder = FileChannel.open(file.toAbsolutePath().getParent())) {
            folder.force(true);
        } catch (IOException e) {
            // Windows opens no folders; there the system alone decides when a name is on the disk
        }
    }
}
