package org.duikan.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.duikan.anchor.Anchor;
import org.duikan.document.Digest;
import org.duikan.note.Note;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// What is written is read back the same.
class RoundTripTest {

    private static byte[] written(NoteShare share, KeptTexts texts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        NoteWriter.write(share, texts, out);
        return out.toByteArray();
    }

    private static NoteReading.Read read(byte[] file, KeptTexts corpus) throws IOException {
        return (NoteReading.Read) NoteReader.read(new ByteArrayInputStream(file), corpus);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void losesNothing(long seed) throws IOException {
        RandomNotes random = new RandomNotes(seed, 3);
        List<Note> notes = random.notes(120);
        NoteShare share = new NoteShare(random.documents(), random.shared(notes));

        NoteReading.Read read = read(written(share, KeptTexts.of(random.texts())), KeptTexts.of());

        assertThat(read.problems()).isEmpty();
        assertThat(read.foreign()).isFalse();
        assertThat(read.documents()).isEqualTo(random.documents());
        assertThat(read.notes()).isEqualTo(notes);
        assertThat(read.texts().stream().map(CarriedText::digest))
                .containsExactlyInAnyOrderElementsOf(texts(notes));
    }

    private static Set<Digest> texts(List<Note> notes) {
        return notes.stream()
                .flatMap(NoteShare::places)
                .flatMap(place -> place.anchors().stream())
                .map(Anchor::text)
                .collect(Collectors.toSet());
    }

    @Test
    void losesNothingWhereTheTextsAreNotAtHand() throws IOException {
        RandomNotes random = new RandomNotes(9, 2);
        List<Note> notes = random.notes(60);
        byte[] file =
                written(new NoteShare(random.documents(), random.shared(notes)), KeptTexts.of());

        assertThat(read(file, KeptTexts.of()).notes()).isEqualTo(notes);
        assertThat(read(file, KeptTexts.of(random.texts())).notes()).isEqualTo(notes);
    }

    @Test
    void writesTheSameBytesForTheSameNotes() throws IOException {
        RandomNotes random = new RandomNotes(10, 2);
        NoteShare share = new NoteShare(random.documents(), random.shared(random.notes(20)));

        assertThat(written(share, KeptTexts.of(random.texts())))
                .isEqualTo(written(share, KeptTexts.of(random.texts())));
    }

    @Test
    void writesWhatTheStandardSays() throws IOException {
        RandomNotes random = new RandomNotes(11, 1);
        List<Note> notes = random.notes(30);
        JsonNode root =
                new JsonMapper()
                        .readTree(
                                written(
                                        new NoteShare(random.documents(), random.shared(notes)),
                                        KeptTexts.of(random.texts())));
        String text = random.texts()[0];

        assertThat(root.path("@context").get(0).stringValue())
                .isEqualTo("http://www.w3.org/ns/anno.jsonld");
        assertThat(root.path("total").intValue()).isEqualTo(30);
        for (JsonNode one : root.path("first").path("items")) {
            assertThat(one.path("type").stringValue()).isEqualTo("Annotation");
            assertThat(one.path("id").stringValue()).startsWith("urn:uuid:");
            assertThat(one.path("body").get(0).path("format").stringValue())
                    .isEqualTo("text/plain");
            for (JsonNode target : one.path("target")) {
                assertThat(target.path("source").stringValue())
                        .isEqualTo("urn:sha256:" + Digest.of(text));
                if (target.has("selector")) {
                    assertThat(atPosition(text, target.path("selector").get(1)))
                            .isEqualTo(target.path("selector").get(0).path("exact").stringValue());
                }
            }
        }
    }

    /// As a program counts that knows code points only.
    private static String atPosition(String text, JsonNode selector) {
        int[] points = text.codePoints().toArray();
        int start = selector.path("start").intValue();
        return new String(points, start, selector.path("end").intValue() - start);
    }

    @Test
    void saysWhenTheDiskIsFull() {
        RandomNotes random = new RandomNotes(12, 1);
        NoteShare share = new NoteShare(random.documents(), random.shared(random.notes(500)));
        OutputStream full =
                new OutputStream() {
                    @Override
                    public void write(int b) throws IOException {
                        throw new IOException("full");
                    }
                };

        assertThatThrownBy(() -> NoteWriter.write(share, KeptTexts.of(), full))
                .isInstanceOf(IOException.class);
    }
}
