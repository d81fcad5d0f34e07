package org.duikan.store;

import java.util.Arrays;
import java.util.function.Consumer;

/// The records of events the corpus keeps: each a table of the same shape and a journal.
enum EventKind {
    DECISION(
            "decision_event",
            "decision",
            ".jsonl",
            2,
            CorpusFault.Kind.DECISION,
            DecisionJson::event),
    JUDGEMENT(
            "judgement_event",
            "judgements",
            ".judgements.jsonl",
            3,
            CorpusFault.Kind.JUDGEMENT,
            JudgementJson::check),
    NOTE("note_event", "note", ".notes.jsonl", 4, CorpusFault.Kind.NOTE, NoteJson::check);

    private final String table;
    private final String field;
    private final String suffix;
    private final int since;
    private final CorpusFault.Kind fault;
    private final Consumer<StoredEvent> reading;

    EventKind(
            String table,
            String field,
            String suffix,
            int since,
            CorpusFault.Kind fault,
            Consumer<StoredEvent> reading) {
        this.table = table;
        this.field = field;
        this.suffix = suffix;
        this.since = since;
        this.fault = fault;
        this.reading = reading;
    }

    String table() {
        return table;
    }

    /// What the content is called, in the table and in the journal.
    String field() {
        return field;
    }

    /// What a line of the journal says it is.
    String format() {
        return "duikan-" + Json.word(this) + "/1";
    }

    /// What the name of its journal ends in, behind the name of the corpus.
    String suffix() {
        return suffix;
    }

    /// The first version of the schema that keeps this record.
    int since() {
        return since;
    }

    /// What it is called where one of its events is not as it was written.
    CorpusFault.Kind fault() {
        return fault;
    }

    /// All that goes into its journal, as something to select `seq` and `id` from.
    String lines() {
        return this == NOTE
                ? "(SELECT seq, id FROM note_event UNION ALL"
                        + " SELECT seq, sha256 AS id FROM foreign_text)"
                : table;
    }

    /// @throws IllegalArgumentException where no kind has such lines
    static EventKind ofFormat(String format) {
        return Arrays.stream(values())
                .filter(kind -> kind.format().equals(format))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no format: " + format));
    }

    /// Makes sure that an event can be read back when it is needed.
    ///
    /// @throws IllegalArgumentException where it cannot, as are the other exceptions of parsing
    void requireReadable(StoredEvent event) {
        reading.accept(event);
    }
}
