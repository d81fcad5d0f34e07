package org.duikan.importing;

import org.duikan.document.Digest;
import org.duikan.document.DocumentFacts;
import org.duikan.document.DocumentRepository;
import org.duikan.document.DocumentSummary;
import org.duikan.job.JobContext;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The documents that come with the program. The corpus is given each of them once; what the reader
/// deletes stays deleted until they ask for it.
public final class Seeds {
    private static final String FOLDER = "/org/duikan/seeds/";
    private static final String MANIFEST = "manifest.json";

    private Seeds() {}

    /// All seeds in the order of their manifest, each checked against the hash the manifest gives.
    ///
    /// @throws SeedException where a file is not as the manifest says
    public static List<Seed> bundled() {
        List<Seed> seeds = new ArrayList<>();
        for (JsonNode entry : new JsonMapper().readTree(resource(MANIFEST)).path("seeds")) {
            seeds.add(seed(entry, seeds.size()));
        }
        return List.copyOf(seeds);
    }

    /// Gives the corpus the seeds it has never had. Cheap where it has them all.
    ///
    /// @return the seeds added, or revised by a newer program
    public static List<DocumentSummary> plant(DocumentArchive archive, JobContext context) {
        Digest manifest = Digest.of(resource(MANIFEST));
        return archive.isPlanted(manifest)
                ? List.of()
                : archive.plant(manifest, bundled(), context);
    }

    /// Brings back the seeds the reader deleted.
    ///
    /// @return how many
    public static int bringBack(DocumentRepository documents) {
        List<DocumentSummary> deleted =
                documents.deleted().stream()
                        .filter(document -> document.origin() == DocumentSummary.Origin.SEED)
                        .toList();
        deleted.forEach(document -> documents.restore(document.id()));
        return deleted.size();
    }

    private static Seed seed(JsonNode entry, int order) {
        String name = entry.path("file").stringValue();
        Seed seed =
                new Seed(
                        order,
                        name,
                        resource(name),
                        facts(entry),
                        entry.path("shortName").path("zh").stringValue(),
                        entry.path("shortName").path("en").stringValue(),
                        entry.path("kind").stringValue(),
                        Optional.ofNullable(entry.path("base").stringValue(null)));
        if (!seed.digest().equals(new Digest(entry.path("sha256").stringValue()))) {
            throw new SeedException(name, "hash differs from the manifest's");
        }
        return seed;
    }

    private static DocumentFacts facts(JsonNode entry) {
        return new DocumentFacts(
                entry.path("title").stringValue(""),
                entry.path("documentNumber").stringValue(""),
                entry.path("issuer").stringValue(""),
                "",
                "",
                date(entry, "signed"),
                date(entry, "printed"),
                date(entry, "published"));
    }

    private static Optional<LocalDate> date(JsonNode entry, String field) {
        return Optional.ofNullable(entry.path(field).stringValue(null)).map(LocalDate::parse);
    }

    private static byte[] resource(String name) {
        try (InputStream in = Seeds.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new SeedException(name, "missing");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
