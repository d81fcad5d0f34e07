package org.duikan.store;

import java.io.BufferedReader;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// The second copy of a record of events: a text file outside the corpus, one JSON object a line,
/// on the disk before an event counts as saved there. A line that a crash has torn is passed over.
///
/// @param file the journal; need not exist
record EventJournal(Path file) {
    private static final int END = 1 << 16;

    /// @param lines in the order they were written
    /// @param damaged number of lines that are none of ours
    record Content(List<JournalLine> lines, int damaged) {
        Set<String> ids() {
            return lines.stream().map(JournalLine::id).collect(Collectors.toSet());
        }

        /// The lines that say what happened.
        List<JournalLine.Entry> entries() {
            return lines.stream()
                    .filter(JournalLine.Entry.class::isInstance)
                    .map(JournalLine.Entry.class::cast)
                    .toList();
        }
    }

    /// @return nothing where there is no file yet
    Content read() throws IOException {
        return Files.notExists(file) ? new Content(List.of(), 0) : readExisting();
    }

    Content readExisting() throws IOException {
        List<JournalLine> found = new ArrayList<>();
        int damaged = 0;
        // a decoder that replaces: bytes that a crash left must not hide the lines before them
        try (BufferedReader lines =
                new BufferedReader(
                        new InputStreamReader(
                                Files.newInputStream(file), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                Optional<JournalLine> read = JournalLine.read(line);
                read.ifPresent(found::add);
                damaged += read.isPresent() || line.isBlank() ? 0 : 1;
            }
        }
        return new Content(List.copyOf(found), damaged);
    }

    /// Whether a line is the last: then none is missing, because lines are always added in the
    /// order of the corpus, those it lacks before a new one. Reads the last line only.
    boolean endsWith(String id) throws IOException {
        if (Files.notExists(file)) {
            return false;
        }
        try (FileChannel channel = FileChannel.open(file)) {
            String line = lastLine(channel);
            return line.endsWith("\n")
                    && JournalLine.read(line).filter(last -> last.id().equals(id)).isPresent();
        }
    }

    /// With its line feed. A stroke of ten thousand judgements is a line of megabytes.
    private static String lastLine(FileChannel channel) throws IOException {
        for (long wanted = END; true; wanted *= 8) {
            long start = Math.max(0, channel.size() - wanted);
            byte[] bytes = end(channel, (int) (channel.size() - start));
            int feed = Math.max(-1, bytes.length - 2); // the last byte ends the line itself
            while (feed >= 0 && bytes[feed] != '\n') {
                feed--;
            }
            if (feed >= 0 || start == 0) {
                int length = bytes.length - feed - 1;
                return new String(bytes, feed + 1, length, StandardCharsets.UTF_8);
            }
        }
    }

    private static byte[] end(FileChannel channel, int length) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(length);
        channel.position(channel.size() - length);
        while (bytes.hasRemaining()) {
            if (channel.read(bytes) < 0) {
                throw new EOFException("shorter than it was");
            }
        }
        return bytes.array();
    }

    /// Appends and waits until the disk has it.
    void append(List<JournalLine> added) throws IOException {
        if (added.isEmpty()) {
            return;
        }
        boolean fresh = Files.notExists(file);
        Files.createDirectories(file.getParent());
        StringBuilder lines = new StringBuilder();
        added.forEach(line -> lines.append(line.json()).append('\n'));
        try (FileChannel channel =
                FileChannel.open(
                        file,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.READ,
                        StandardOpenOption.WRITE)) {
            write(channel, (endsInLine(channel) ? "" : "\n") + lines);
        }
        if (fresh) {
            DurableFiles.forceFolder(file);
        }
    }

    private static void write(FileChannel channel, String text) throws IOException {
        channel.position(channel.size());
        ByteBuffer bytes = StandardCharsets.UTF_8.encode(text);
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
        channel.force(true);
    }

    private static boolean endsInLine(FileChannel channel) throws IOException {
        ByteBuffer last = ByteBuffer.allocate(1);
        return channel.size() == 0
                || channel.read(last, channel.size() - 1) < 1
                || last.get(0) == '\n';
    }
}
