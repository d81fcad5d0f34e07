package org.duikan.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.duikan.align.Aligner;
import org.duikan.align.Comparison;
import org.duikan.align.Link;
import org.duikan.align.LinkVariant;
import org.duikan.anchor.Anchor;
import org.duikan.anchor.Anchors;
import org.duikan.app.CommandCall.Answer;
import org.duikan.document.AlignableUnit;
import org.duikan.document.Digest;
import org.duikan.document.DocumentId;
import org.duikan.document.PolicyDocument;
import org.duikan.importing.Seed;
import org.duikan.importing.Seeds;
import org.duikan.job.JobContext;
import org.duikan.note.Note;
import org.duikan.note.NoteColour;
import org.duikan.note.NoteKind;
import org.duikan.note.NotePlacer;
import org.duikan.note.Place;
import org.duikan.note.PlacedNote;
import org.duikan.note.PlacedNote.State;
import org.duikan.note.Target;
import org.duikan.note.Writing;
import org.duikan.sharing.HeldDocument;
import org.duikan.sharing.ImportPlan;
import org.duikan.sharing.NoteReader;
import org.duikan.sharing.NoteReading;
import org.duikan.sharing.NoteShare;
import org.duikan.sharing.NoteWriter;
import org.duikan.store.Corpus;
import org.duikan.text.TextSpan;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/// Notes on the bundled opinion, from one corpus to the next and from the opinion to its reprint.
class NotesWalkTest {
    private static final Instant NOON = Instant.parse("2026-11-26T04:00:00Z");
    private static final int SHARED = 27;

    @TempDir private Path folder;
    private Path home;
    private Path file;
    private CommandCall duikan;

    @BeforeEach
    void prepare() {
        home = folder.resolve("home");
        file = folder.resolve("notes.jsonld");
        duikan = new CommandCall(home);
        duikan.call("list"); // plants the seeds
    }

    /// A corpus with the opinion and its reprint in it.
    private record Pair(Corpus corpus, DocumentId base, DocumentId witness) {
        static Pair of(Corpus corpus) {
            return new Pair(
                    corpus,
                    corpus.documents().list().get(0).id(),
                    corpus.documents().list().get(1).id());
        }

        PolicyDocument document(DocumentId id) {
            return corpus.documents().load(id).orElseThrow();
        }

        Comparison comparison() {
            return Aligner.compare(document(base), document(witness));
        }

        Place place(DocumentId id, TextSpan span) {
            return new Place(id, List.of(new Anchors(document(id)).at(span)));
        }

        List<PlacedNote> placed() {
            return new NotePlacer(corpus.noteTexts(), corpus.documents())
                    .place(corpus.notes().all());
        }
    }

    private Corpus open() {
        Directories directories = new Directories(home);
        return Corpus.open(directories.corpus(), directories.home());
    }

    private static Note note(Target target, String text) {
        return new Note(
                UUID.randomUUID(),
                target,
                List.of(),
                new Writing(NoteKind.COMMENT, NoteColour.GREEN, List.of("走查"), text),
                Optional.empty(),
                "王编辑",
                NOON,
                NOON,
                false,
                Optional.empty());
    }

    /// A note of each kind, each on a clause of its own.
    private static List<Note> ofEachKind(Pair pair) {
        Comparison found = pair.comparison();
        List<AlignableUnit> base = found.baseUnits();
        List<Link> links = found.links().stream().filter(link -> isClause(found, link)).toList();
        Link differing = links.stream().filter(link -> !link.variants().isEmpty()).toList().get(3);
        AlignableUnit first = base.get(links.getFirst().base().getFirst());
        AlignableUnit second = base.get(links.get(7).base().getFirst());
        AlignableUnit absent =
                base.stream()
                        .filter(one -> one.isClause() && found.omitted().contains(one.index()))
                        .findFirst()
                        .orElseThrow();
        TextSpan words = first.text().toSource(new TextSpan(4, 12));
        return List.of(
                note(only(Target.Kind.PASSAGE, pair.place(pair.base(), words)), "选中的词句"),
                note(only(Target.Kind.UNIT, pair.place(pair.base(), second.unit().span())), "整条"),
                note(link(pair, found, links.get(11)), "对应"),
                note(variant(pair, found, differing.variants().getFirst()), "异文"),
                note(
                        new Target(
                                Target.Kind.ABSENCE,
                                pair.place(pair.base(), absent.unit().span()),
                                Optional.of(new Place(pair.witness(), List.of()))),
                        "转载缺此条"));
    }

    private static boolean isClause(Comparison found, Link link) {
        return found.baseUnits().get(link.base().getFirst()).isClause();
    }

    private static Target only(Target.Kind kind, Place place) {
        return new Target(kind, place, Optional.empty());
    }

    private static Target link(Pair pair, Comparison found, Link link) {
        AlignableUnit base = found.baseUnits().get(link.base().getFirst());
        AlignableUnit witness = found.witnessUnits().get(link.witness().getFirst());
        return new Target(
                Target.Kind.LINK,
                pair.place(pair.base(), base.unit().span()),
                Optional.of(pair.place(pair.witness(), witness.unit().span())));
    }

    private static Target variant(Pair pair, Comparison found, LinkVariant one) {
        AlignableUnit base = found.baseUnits().get(one.baseUnit());
        AlignableUnit witness = found.witnessUnits().get(one.witnessUnit());
        return new Target(
                Target.Kind.VARIANT,
                pair.place(pair.base(), base.text().toSource(one.variant().base())),
                Optional.of(
                        pair.place(
                                pair.witness(), witness.text().toSource(one.variant().witness()))));
    }

    private List<Note> annotate() {
        try (Corpus corpus = open()) {
            List<Note> notes = ofEachKind(Pair.of(corpus));
            corpus.notes().save(notes);
            return notes;
        }
    }

    private void loseTheCorpus() throws IOException {
        Files.delete(new Directories(home).corpus());
        duikan.call("list");
        try (Corpus corpus = open()) {
            assertThat(corpus.documents().list()).hasSize(5);
            assertThat(corpus.notes().all()).isEmpty();
        }
    }

    /// All notes are here and stand at the very words they were put to.
    private void assertAllStand(List<Note> notes) {
        try (Corpus corpus = open()) {
            List<PlacedNote> placed = Pair.of(corpus).placed();
            assertThat(placed).extracting(PlacedNote::note).isEqualTo(notes);
            assertThat(placed).extracting(PlacedNote::state).containsOnly(State.EXACT);
            for (PlacedNote one : placed) {
                for (Place place : one.note().target().places()) {
                    assertThat(one.spans(place.document()))
                            .isEqualTo(place.anchors().stream().map(Anchor::span).toList());
                }
            }
        }
    }

    @Test
    void notesOfAllKindsGoIntoANewCorpusByFile() throws IOException {
        List<Note> notes = annotate();
        try (Corpus corpus = open();
                OutputStream out = Files.newOutputStream(file)) {
            NoteShare share = NoteShare.of(Pair.of(corpus).placed(), corpus.documents());
            NoteWriter.write(share, corpus.noteTexts(), out);
        }
        loseTheCorpus();
        try (Corpus corpus = open()) {
            take(corpus);
        }
        assertAllStand(notes);
    }

    private void take(Corpus corpus) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            NoteReading.Read read = (NoteReading.Read) NoteReader.read(in, corpus.noteTexts());
            assertThat(read.problems()).isEmpty();
            ImportPlan plan =
                    ImportPlan.of(
                            read,
                            corpus.notes().all(),
                            HeldDocument.all(corpus.documents()),
                            corpus.noteTexts());
            ImportPlan.Taken taken = plan.take(Map.of());
            taken.texts().forEach(text -> corpus.noteTexts().keep(text.name(), text.text()));
            corpus.notes().save(taken.notes());
        }
    }

    @Test
    void soTheyDoByTheCommandLine() throws IOException {
        List<Note> notes = annotate();
        assertThat(duikan.call("notes", "export", file.toString()).code()).isZero();
        loseTheCorpus();
        Answer answer = duikan.call("notes", "import", file.toString());
        assertThat(answer.err()).isEmpty();
        assertThat(answer.code()).isZero();
        assertAllStand(notes);
    }

    @Test
    void soTheyDoFromTheJournal() throws IOException {
        List<Note> notes = annotate();
        Path journal;
        try (var files = Files.walk(home)) {
            journal =
                    files.filter(one -> one.toString().endsWith(".notes.jsonl"))
                            .findFirst()
                            .orElseThrow();
        }
        Path kept = Files.copy(journal, folder.resolve("kept.notes.jsonl"));
        loseTheCorpus();
        Answer answer = duikan.call("corpus", "recover", kept.toString());
        assertThat(answer.err()).isEmpty();
        assertThat(answer.code()).isZero();
        assertThat(answer.out()).isEqualTo("读回 5 条\n");
        assertAllStand(notes);
    }

    private static List<AlignableUnit> clauses(PolicyDocument document) {
        return document.alignableUnits().stream().filter(AlignableUnit::isClause).toList();
    }

    /// A note on each clause of the base, named by its label.
    private static List<Note> ofEachClause(Pair pair) {
        List<Note> notes = new ArrayList<>();
        for (AlignableUnit clause : clauses(pair.document(pair.base()))) {
            Place place = pair.place(pair.base(), clause.unit().span());
            notes.add(note(only(Target.Kind.UNIT, place), clause.num()));
        }
        return notes;
    }

    /// Those of shared clauses stand at a whole clause of the reprint that begins alike; those of
    /// absent ones are lost and keep what they say.
    private static void assertInReprint(
            List<PlacedNote> placed, PolicyDocument reprint, DocumentId id) {
        Map<Boolean, List<String>> texts = new TreeMap<>();
        for (PlacedNote one : placed) {
            boolean lost = one.state() == State.LOST;
            texts.computeIfAbsent(lost, _ -> new ArrayList<>()).add(one.note().writing().text());
            if (!lost) {
                assertThat(one.spans(id)).hasSize(1);
                TextSpan span = one.spans(id).getFirst();
                assertThat(clauses(reprint))
                        .extracting(clause -> clause.unit().span())
                        .contains(span);
                assertThat(heading(span.of(reprint.source().text())))
                        .isEqualTo(heading(words(one)));
            }
        }
        assertThat(texts.get(false)).hasSize(SHARED);
        assertThat(texts.get(true))
                .containsExactly(
                        "（十七）", "(十八)", "(二十)", "(二十一)", "(二十二)", "(三十四)", "(三十五)", "(三十六)",
                        "(三十七)");
    }

    private static String words(PlacedNote placed) {
        return placed.note().target().place().anchors().getFirst().quote().exact();
    }

    private static String heading(String clause) {
        return clause.replaceFirst("^.*?[)）]", "").replaceAll("\\s", "").substring(0, 8);
    }

    @Test
    void notesOnAllClausesAreCarriedToTheReprint() {
        try (Corpus corpus = open()) {
            Pair pair = Pair.of(corpus);
            List<Note> notes = ofEachClause(pair);
            assertThat(notes).hasSize(36);
            List<Note> copies =
                    notes.stream()
                            .map(one -> one.carriedTo(pair.witness(), UUID.randomUUID(), NOON))
                            .toList();
            corpus.notes().save(copies);
            assertInReprint(pair.placed(), pair.document(pair.witness()), pair.witness());
        }
    }

    @Test
    void aCorpusOfTheReprintAloneTakesNotesOnTheOpinion() throws IOException {
        try (Corpus corpus = open()) {
            corpus.notes().save(ofEachClause(Pair.of(corpus)));
        }
        assertThat(duikan.call("notes", "export", file.toString()).code()).isZero();
        Path other = Files.createDirectory(folder.resolve("other"));
        try (Corpus corpus = Corpus.open(other.resolve("corpus.db"), other)) {
            DocumentId reprint = plantReprint(corpus);
            take(corpus);
            assertThat(corpus.documents().list()).hasSize(1);
            List<PlacedNote> placed =
                    new NotePlacer(corpus.noteTexts(), corpus.documents())
                            .place(corpus.notes().all());
            assertInReprint(placed, corpus.documents().load(reprint).orElseThrow(), reprint);
        }
    }

    private static DocumentId plantReprint(Corpus corpus) {
        List<Seed> reprint =
                Seeds.bundled().stream()
                        .filter(seed -> seed.kind().equals("reprint"))
                        .map(NotesWalkTest::alone)
                        .toList();
        return corpus.archive().plant(Digest.of(""), reprint, JobContext.none()).getFirst().id();
    }

    private static Seed alone(Seed seed) {
        return new Seed(
                seed.order(),
                seed.name(),
                seed.bytes(),
                seed.facts(),
                seed.chineseName(),
                seed.englishName(),
                seed.kind(),
                Optional.empty());
    }
}
