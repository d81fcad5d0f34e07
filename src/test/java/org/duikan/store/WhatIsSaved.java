package org.duikan.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.duikan.note.Note;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a corpus and its journal hold of a record, each thing as the word a writing program said it
/// with.
enum WhatIsSaved {
    JUDGEMENTS(
            EventKind.JUDGEMENT,
            event -> JudgementJson.judgements(event).stream().map(one -> one.id().toString()),
            corpus ->
                    // of one document: both know what is between them
                    corpus.documents().list().stream()
                            .limit(1)
                            .flatMap(one -> corpus.judgements().events(one.id()).stream())
                            .flatMap(event -> event.judgements().stream())
                            .map(one -> one.id().toString())),
    NOTES(
            EventKind.NOTE,
            event -> Stream.of(word(NoteJson.read(event.content()))),
            corpus ->
                    corpus.notes().all().stream()
                            .flatMap(note -> corpus.notes().versions(note.id()).stream())
                            .map(WhatIsSaved::word));

    private final EventKind kind;
    private final Function<StoredEvent, Stream<String>> inEvent;
    private final Function<Corpus, Stream<String>> inCorpus;

    WhatIsSaved(
            EventKind kind,
            Function<StoredEvent, Stream<String>> inEvent,
            Function<Corpus, Stream<String>> inCorpus) {
        this.kind = kind;
        this.inEvent = inEvent;
        this.inCorpus = inCorpus;
    }

    /// A version of a note in one word.
    static String word(Note note) {
        return note.id() + "/" + note.writing().text();
    }

    /// The words of lines that each begin with one that says what they are about.
    static Set<String> told(List<String> lines) {
        return lines.stream()
                .flatMap(line -> Stream.of(line.split(" ")).skip(1))
                .collect(Collectors.toSet());
    }

    /// Nothing that was told is missing, in the journal as it was left, or in the corpus, which is
    /// sound; and once the corpus was opened the two hold the same.
    void requireAll(Set<String> told, CorpusFixture fixture) throws IOException {
        Set<String> journalled = journalled(fixture);
        assertThat(journalled).containsAll(told);
        try (Corpus corpus = fixture.open()) {
            assertThat(corpus.verify().faults()).isEmpty();
            Set<String> saved = inCorpus.apply(corpus).collect(Collectors.toSet());
            assertThat(saved).containsAll(told);
            if (!journalled.equals(saved)) { // reading it again takes most of the time
                assertThat(journalled(fixture)).isEqualTo(saved);
            }
        }
    }

    private Set<String> journalled(CorpusFixture fixture) throws IOException {
        try (Stream<Path> files = Files.walk(fixture.own())) {
            List<Path> journal =
                    files.filter(file -> file.toString().endsWith(kind.suffix())).toList();
            return journal.isEmpty() ? Set.of() : journalled(journal.getFirst());
        }
    }

    private Set<String> journalled(Path journal) throws IOException {
        return new EventJournal(journal)
                .read().entries().stream()
                        .flatMap(entry -> inEvent.apply(entry.event()))
                        .collect(Collectors.toSet());
    }
}
