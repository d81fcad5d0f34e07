package org.duikan.ui.variants;

import org.duikan.align.Aligner;
import org.duikan.align.Comparison;
import org.duikan.collation.Collation;
import org.duikan.collation.IgnoreRules;
import org.duikan.collation.ItemAnchors;
import org.duikan.collation.Judgement;
import org.duikan.collation.JudgementResolver;
import org.duikan.collation.Verdict;
import org.duikan.document.DocumentId;
import org.duikan.document.DocumentSummary;
import org.duikan.document.PolicyDocument;
import org.duikan.importing.ReadFile;
import org.duikan.job.JobContext;
import org.duikan.store.Corpus;
import org.duikan.structure.StructureReader;
import org.duikan.text.SourceText;
import org.duikan.ui.fx.Desk;
import org.duikan.ui.fx.Toolkit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// Prints how long judging takes where two documents differ in ten thousand places: medians, and
/// the first time, when nothing is compiled yet.
public final class VariantsBenchmark {
    private static final int VARIANTS = 10_000;
    private static final int RUNS = 11;
    private static final int STROKE = 100;

    private final Stopwatch watch = new Stopwatch();
    private final Path folder;
    private final PolicyDocument base;
    private final PolicyDocument witness;
    private final Comparison comparison;

    private VariantsBenchmark(Path folder, ManyVariants texts) {
        this.folder = folder;
        base = StructureReader.read(SourceText.of(texts.base()));
        witness = StructureReader.read(SourceText.of(texts.witness()));
        comparison = Aligner.compare(base, witness);
    }

    /// @param args the folder of the seeds
    public static void main(String[] args) throws IOException {
        Path seed = Path.of(args[0]).resolve("2024-guangzhou-digital-economy-plan.txt");
        ManyVariants texts = ManyVariants.of(Files.readString(seed), VARIANTS);
        new VariantsBenchmark(Files.createTempDirectory("duikan-variants"), texts).run();
        System.exit(0); // the toolkit would stay
    }

    private void run() throws IOException {
        Collation collation = collation();
        try (Corpus corpus = open("empty")) {
            Desk desk = desk(corpus);
            show("none judged", corpus, desk);
        }
        try (Corpus corpus = open("one")) {
            List<Judgement> all = judgements(collation, desk(corpus));
            corpus.judgements().judge(all);
        }
        read("one", collation, VARIANTS + " judgements of one stroke");
        try (Corpus corpus = open("many")) {
            List<Judgement> all = judgements(collation, desk(corpus));
            for (int i = 0; i < all.size(); i += STROKE) {
                corpus.judgements().judge(all.subList(i, Math.min(i + STROKE, all.size())));
            }
        }
        read("many", collation, VARIANTS + " judgements in strokes of " + STROKE);
        try (Corpus corpus = open("many")) {
            show("all judged", corpus, desk(corpus));
        }
    }

    private Collation collation() {
        Collation collation = null;
        for (int i = 0; i < RUNS; i++) {
            collation = watch.time(() -> Collation.of(comparison, IgnoreRules.typographic()));
        }
        System.out.println("items: " + collation.items().size());
        watch.print("Collation.of");
        return collation;
    }

    private Corpus open(String name) throws IOException {
        Path own = Files.createDirectories(folder.resolve(name));
        return Corpus.open(own.resolve("corpus.db"), own);
    }

    private Desk desk(Corpus corpus) {
        List<DocumentSummary> there = corpus.documents().list();
        if (there.isEmpty()) {
            add(corpus, "base.txt", base);
            add(corpus, "witness.txt", witness);
            return desk(corpus);
        }
        Desk.Witness beside = new Desk.Witness(there.getLast(), comparison);
        return new Desk(there.getFirst(), base, List.of(beside));
    }

    private static void add(Corpus corpus, String name, PolicyDocument document) {
        byte[] bytes = document.source().text().getBytes(StandardCharsets.UTF_8);
        corpus.archive().add(new ReadFile(name, bytes, "UTF-8", document), JobContext.none());
    }

    private static List<Judgement> judgements(Collation collation, Desk desk) {
        DocumentId one = desk.summary().id();
        DocumentId other = desk.witnesses().getFirst().summary().id();
        ItemAnchors anchors = collation.anchors();
        List<Judgement> judgements = new ArrayList<>();
        for (int i = 0; i < collation.items().size(); i++) {
            judgements.add(
                    new Judgement(
                            UUID.randomUUID(),
                            one,
                            other,
                            anchors.of(i),
                            Verdict.values()[1 + i % 4],
                            "",
                            "",
                            Instant.EPOCH,
                            "王编辑"));
        }
        return judgements;
    }

    private void read(String name, Collation collation, String what) throws IOException {
        List<Judgement> read = List.of();
        for (int i = 0; i < RUNS; i++) {
            try (Corpus corpus = open(name)) {
                Desk desk = desk(corpus);
                DocumentId one = desk.summary().id();
                DocumentId other = desk.witnesses().getFirst().summary().id();
                read = watch.time(() -> corpus.judgements().inForce(one, other));
            }
        }
        watch.print(what + ": first read");
        for (int i = 0; i < RUNS; i++) {
            List<Judgement> inForce = read;
            watch.time(() -> JudgementResolver.resolve(inForce, collation));
        }
        watch.print(what + ": found in the texts");
    }

    private void show(String what, Corpus corpus, Desk desk) {
        Toolkit.start();
        System.out.println("-- " + what + ", on the window's thread");
        ShownVariants shown = Toolkit.call(() -> new ShownVariants(watch, corpus, desk));
        shown.measure();
    }
}
