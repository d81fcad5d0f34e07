package org.duikan.store;

import java.io.BufferedReader;
import java.io.EOFException;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/// A writing program that is halted in the middle of its work, so that its files can be copied.
///
/// Such a copy is what killing the program at that moment would leave. A process that is killed
/// loses what it holds in memory, and what it has handed to the system stays; SIGSTOP holds every
/// one of its threads behind its last system call, so nothing is handed over while the files are
/// read. Hundreds of moments are looked at in the time that starting the program again a few times
/// would take. The program gives no sign of where it is: it is halted by the clock.
final class HaltedProgram implements AutoCloseable {
    private final CorpusFixture fixture;
    private final Process program;
    private final BufferedReader told;

    /// Has `kill` built in; a new process for every signal would come too late.
    private final Process shell;

    private final BufferedReader signalled;

    HaltedProgram(Class<?> program, CorpusFixture fixture) throws IOException {
        this.fixture = fixture;
        this.program = WritingProgram.start(program, fixture, "waiting");
        this.told = this.program.inputReader();
        this.shell = new ProcessBuilder("sh").start();
        this.signalled = shell.inputReader();
    }

    /// Lets it write the next thing.
    void goOn() throws IOException {
        Writer in = program.outputWriter();
        in.write('.');
        in.flush();
    }

    /// What it was told is saved.
    String told() throws IOException {
        String line = told.readLine();
        if (line == null) {
            throw new EOFException(Files.readString(fixture.own().resolve("errors.txt")));
        }
        return line;
    }

    /// Halts it after some time, copies its files as they are then, and lets it run again.
    ///
    /// @param copy a folder that holds nothing
    CorpusFixture haltAndCopy(long nanos, Path copy) throws IOException {
        LockSupport.parkNanos(nanos);
        signal("STOP");
        while (!isHalted()) {
            LockSupport.parkNanos(50_000);
        }
        try (Stream<Path> files = Files.walk(fixture.folder())) {
            for (Path file : files.toList()) {
                Files.copy(file, copy.resolve(fixture.folder().relativize(file).toString()));
            }
        }
        signal("CONT");
        return new CorpusFixture(copy);
    }

    private void signal(String name) throws IOException {
        Writer in = shell.outputWriter();
        in.write("kill -" + name + " " + program.pid() + "; echo $?\n");
        in.flush();
        if (!"0".equals(signalled.readLine())) {
            throw new IOException("not signalled: " + name);
        }
    }

    /// Every thread: the signal is for all, and one may be inside a system call still.
    private boolean isHalted() throws IOException {
        try (Stream<Path> tasks = Files.list(Path.of("/proc/" + program.pid() + "/task"))) {
            for (Path task : tasks.toList()) {
                String stat = Files.readString(task.resolve("stat"));
                if (stat.charAt(stat.lastIndexOf(')') + 2) != 'T') {
                    return false;
                }
            }
            return true;
        }
    }

    @Override
    public void close() throws IOException {
        for (Process process : List.of(program, shell)) {
            process.destroyForcibly().onExit().join();
        }
    }
}
