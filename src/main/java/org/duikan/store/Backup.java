package org.duikan.store;

import org.sqlite.SQLiteConnection;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;

/// Copies a corpus to another file: written under a temporary name, opened and verified, and only
/// then given its name. `VACUUM INTO` leaves half a file behind where the disk is full.
///
/// @param file the corpus
/// @param session outside a transaction
record Backup(Path file, Session session) {

    /// @param replace whether a file of that name may be replaced
    /// @throws CorpusException.TargetExists where it may not, or the file is the corpus itself
    void to(Path target, boolean replace) throws SQLException {
        if (!replace && Files.exists(target) || isCorpusItself(target)) {
            throw new CorpusException.TargetExists(target);
        }
        Path temporary = DurableFiles.temporary(target.toAbsolutePath());
        try {
            Files.createDirectories(temporary.getParent());
            session.update("VACUUM INTO ?", temporary.toString());
            verify(temporary);
            if (replace) {
                DurableFiles.replace(temporary, target.toAbsolutePath());
            } else {
                DurableFiles.claim(temporary, target.toAbsolutePath());
            }
        } catch (FileAlreadyExistsException e) {
            throw new CorpusException.TargetExists(target);
        } catch (IOException e) {
            throw new CorpusException.Failed(target, e.toString(), e);
        } finally {
            discard(temporary);
        }
    }

    private boolean isCorpusItself(Path target) {
        try {
            return Files.exists(target) && Files.isSameFile(target, file);
        } catch (IOException e) {
            throw new CorpusException.Failed(target, e.toString(), e);
        }
    }

    private void verify(Path copy) throws IOException, SQLException {
        CorpusHeader.check(copy);
        try (SQLiteConnection connection = Connections.reading(copy)) {
            Verification found = Verification.of(new Session(connection));
            // a fault the corpus itself has is no reason to do without a backup
            if (!found.isSound() && !Verification.of(session).equals(found)) {
                throw new CorpusException.Damaged(copy, found.faults().toString(), null);
            }
        }
    }

    private static void discard(Path temporary) {
        try {
            Files.deleteIfExists(temporary);
        } catch (IOException e) {
            throw new CorpusException.Failed(temporary, e.toString(), e);
        }
    }
}
