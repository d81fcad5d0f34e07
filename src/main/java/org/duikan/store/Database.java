package org.duikan.store;

import org.sqlite.SQLiteConnection;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;

/// The one connection on its one thread. Whoever asks waits; the corpus is locked for other
/// programs from opening to closing.
final class Database implements AutoCloseable {
    private final CorpusFile place;
    private final ExecutorService thread =
            Executors.newSingleThreadExecutor(
                    work -> Thread.ofPlatform().name("corpus").daemon().unstarted(work));

    /// Used on the thread only; null after a failure that spoils a connection.
    private SQLiteConnection connection;

    /// The file the connection was opened on; used on the thread only.
    private Optional<Object> identity = Optional.empty();

    private String name = "";

    private Database(CorpusFile place) {
        this.place = place;
    }

    /// @throws CorpusException where the corpus cannot be opened
    static Database open(CorpusFile place) {
        Database database = new Database(place);
        try {
            database.onThread(() -> database.hold(place.openOrMake()));
            return database;
        } catch (RuntimeException e) {
            database.thread.shutdown();
            throw e;
        }
    }

    Path file() {
        return place.file();
    }

    /// Work that changes nothing.
    <T> T read(Work<T> work) {
        return onThread(() -> work.with(session()));
    }

    /// Work that is done wholly or not at all; whatever it throws undoes it.
    <T> T write(Work<T> work) {
        return onThread(() -> transaction(work));
    }

    private <T> T transaction(Work<T> work) throws SQLException {
        Session session = session();
        requireSameFile();
        session.script("BEGIN IMMEDIATE");
        try {
            T result = work.with(session);
            session.script("COMMIT");
            return result;
        } catch (SQLException | RuntimeException | Error e) {
            rollBack(session, e);
            throw e;
        }
    }

    /// A rollback that fails, and a failure that has already rolled back, leave nobody sure of the
    /// connection: the next work gets a new one.
    private void rollBack(Session session, Throwable why) {
        try {
            session.script("ROLLBACK");
        } catch (SQLException e) {
            why.addSuppressed(e);
            drop();
        }
    }

    private Session session() throws SQLException {
        return connection == null ? hold(place.open()) : new Session(connection);
    }

    private Session hold(SQLiteConnection opened) throws SQLException {
        connection = opened;
        try {
            Session session = new Session(opened);
            identity = identity();
            name = nameOf(session);
            return session;
        } catch (SQLException | RuntimeException e) {
            drop();
            throw e;
        }
    }

    private String nameOf(Session session) throws SQLException {
        String found = session.value("SELECT value FROM meta WHERE name = 'corpus'");
        if (!found.matches("[0-9a-f-]{36}")) { // it becomes a file name
            throw new CorpusException.Damaged(file(), "name " + found, null);
        }
        if (!name.isEmpty() && !name.equals(found)) { // another corpus has come to have the path
            throw new CorpusException.Gone(file());
        }
        return found;
    }

    /// What tells this corpus from every other, wherever its file goes.
    String name() {
        return onThread(() -> name);
    }

    /// A file that was moved away, deleted or replaced while it is open still takes what is written
    /// to it, and nobody would ever see it again.
    private void requireSameFile() {
        if (!identity().equals(identity)) {
            drop();
            throw new CorpusException.Gone(file());
        }
    }

    private Optional<Object> identity() {
        try {
            return place.identity();
        } catch (IOException e) {
            throw new CorpusException.Failed(file(), e.toString(), e);
        }
    }

    private void drop() {
        SQLiteConnection spoilt = connection;
        connection = null;
        try {
            if (spoilt != null) {
                spoilt.close();
            }
        } catch (SQLException e) {
            throw Connections.named(file(), e);
        }
    }

    private <T> T onThread(Step<T> step) {
        try {
            return CompletableFuture.supplyAsync(() -> named(step), thread).join();
        } catch (RejectedExecutionException e) {
            throw new CorpusException.Closed(file());
        } catch (CompletionException e) {
            throw rethrown(e);
        }
    }

    private <T> T named(Step<T> step) {
        try {
            return step.take();
        } catch (SQLException e) {
            if (Connections.spoils(e)) {
                drop();
            }
            throw Connections.named(file(), e);
        }
    }

    private static RuntimeException rethrown(CompletionException e) {
        if (e.getCause() instanceof Error error) {
            throw error;
        }
        return e.getCause() instanceof RuntimeException cause ? cause : e;
    }

    /// Ends what is under way and lets go of the file; a second call does nothing.
    @Override
    public void close() {
        if (!thread.isShutdown()) {
            CompletableFuture<Void> closing = CompletableFuture.runAsync(this::drop, thread);
            thread.shutdown();
            closing.join();
        }
    }

    private interface Step<T> {
        T take() throws SQLException;
    }
}
