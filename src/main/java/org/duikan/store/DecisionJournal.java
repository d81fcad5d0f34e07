package org.duikan.store;

import org.duikan.review.DecisionEvent;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// The second copy of the reader's decisions: a text file outside the corpus, one JSON object a
/// line, on the disk before a decision counts as saved there. A line that a crash has torn is
/// passed over.
///
/// @param file the journal; need not exist
record DecisionJournal(Path file) {
    private static final int LONGEST_LINE = 1 << 18;

    /// @param event what happened
    /// @param baseText digest of the base's text at that time, by which another corpus knows it
    /// @param witnessText digest of the witness's text
    record Entry(DecisionEvent event, String baseText, String witnessText) {}

    /// @param entries in the order they were written
    /// @param damaged number of lines that are no entry
    record Content(List<Entry> entries, int damaged) {
        Set<String> ids() {
            return entries.stream()
                    .map(entry -> entry.event().id().toString())
                    .collect(Collectors.toSet());
        }
    }

    Content read() throws IOException {
        if (Files.notExists(file)) {
            return new Content(List.of(), 0);
        }
        List<Entry> entries = new ArrayList<>();
        int damaged = 0;
        // not readAllLines: bytes that a crash left must not hide the lines before them
        String all = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        for (String line : all.lines().filter(one -> !one.isBlank()).toList()) {
            try {
                entries.add(entry(line));
            } catch (JacksonException | IllegalArgumentException | DateTimeParseException e) {
                damaged++;
            }
        }
        return new Content(List.copyOf(entries), damaged);
    }

    /// Whether an entry is the last: then none is missing, because entries are always added in the
    /// order of the corpus, those it lacks before a new one. Reads the end of the file only.
    boolean endsWith(UUID entry) throws IOException {
        if (Files.notExists(file)) {
            return false;
        }
        try (FileChannel channel = FileChannel.open(file)) {
            ByteBuffer end = ByteBuffer.allocate((int) Math.min(channel.size(), LONGEST_LINE));
            channel.read(end, channel.size() - end.capacity());
            String text = new String(end.array(), StandardCharsets.ISO_8859_1);
            String line = text.substring(text.stripTrailing().lastIndexOf('\n') + 1);
            return line.contains(entry.toString()) && line.endsWith("}\n");
        }
    }

    /// Appends and waits until the disk has it.
    void append(List<Entry> entries) throws IOException {
        if (entries.isEmpty()) {
            return;
        }
        boolean fresh = Files.notExists(file);
        Files.createDirectories(file.getParent());
        StringBuilder lines = new StringBuilder();
        entries.forEach(entry -> lines.append(line(entry)).append('\n'));
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

    private static String line(Entry entry) {
        DecisionEvent event = entry.event();
        ObjectNode root = DecisionJson.JSON.createObjectNode();
        root.put("format", "duikan-decision/1");
        root.put("id", event.id().toString());
        root.put("act", event.act().word());
        root.put("time", event.time().toString());
        root.put("baseText", entry.baseText());
        root.put("witnessText", entry.witnessText());
        root.set("decision", DecisionJson.JSON.readTree(DecisionJson.write(event.decision())));
        root.put("sha256", DecisionJson.digest(event));
        return root.toString();
    }

    private static Entry entry(String line) {
        JsonNode root = DecisionJson.JSON.readTree(line);
        DecisionEvent event =
                DecisionJson.event(
                        root.path("id").stringValue(""),
                        root.path("act").stringValue(""),
                        root.path("time").stringValue(""),
                        root.path("decision").toString());
        if (!DecisionJson.digest(event).equals(root.path("sha256").stringValue(""))) {
            throw new IllegalArgumentException("hash differs");
        }
        return new Entry(
                event,
                root.path("baseText").stringValue(""),
                root.path("witnessText").stringValue(""));
    }
}
