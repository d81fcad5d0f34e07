package org.duikan.store;

import java.util.Arrays;
import java.util.function.Consumer;

/// The records of events the corpus keeps: each a table of the same shape and a journal.
enum EventKind {
    DECISION("decision_event", "decision", "duikan-decision/1", ".jsonl", DecisionJson::event),
    JUDGEMENT(
            "judgement_event",
            "judgements",
            "duikan-judgement/1",
            ".judgements.jsonl",
            JudgementJson::check);

    private final String table;
    private final String field;
    private final String format;
    private final String suffix;
    private final Consumer<StoredEvent> reading;

    EventKind(
            String table,
            String field,
            String format,
            String suffix,
            Consumer<StoredEvent> reading) {
        this.table = table;
        this.field = field;
        this.format = format;
        this.suffix = suffix;
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
        return format;
    }

    /// What the name of its journal ends in, behind the name of the corpus.
    String suffix() {
        return suffix;
    }

    /// @throws IllegalArgumentException where no kind has such lines
    static EventKind ofFormat(String format) {
        return Arrays.stream(values())
                .filter(kind -> kind.format.equals(format))
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
