package org.duikan.note;

import org.duikan.align.Aligner;
import org.duikan.anchor.Anchor;
import org.duikan.anchor.AnchorResolver;
import org.duikan.anchor.Quote;
import org.duikan.anchor.Resolution;
import org.duikan.document.Digest;
import org.duikan.document.DocumentId;
import org.duikan.document.DocumentRepository;
import org.duikan.document.PolicyDocument;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// Finds the words of notes in the documents as they are now: in the text they were put to, through
/// the alignment of that text with the present one, or, where nobody has it any more, by their
/// quotes alone. Blocks; may be called from any thread.
public final class NotePlacer {
    /// Resolvers kept: each holds two documents and what aligning them found.
    private static final int REMEMBERED = 32;

    private final NoteTexts texts;
    private final DocumentRepository documents;
    private final Map<Pair, AnchorResolver> resolvers =
            new LinkedHashMap<>(REMEMBERED, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<Pair, AnchorResolver> eldest) {
                    return size() > REMEMBERED;
                }
            };

    public NotePlacer(NoteTexts texts, DocumentRepository documents) {
        this.texts = Objects.requireNonNull(texts);
        this.documents = Objects.requireNonNull(documents);
    }

    /// The text anchors were made in, and the text they are sought in.
    private record Pair(Digest from, Digest to) {}

    /// Whether the words and what stood around them are all the text there is, as where another
    /// program marked them. Aligning that with a document would say no more than the words do, for
    /// each such note anew.
    private static boolean isExcerpt(Anchor anchor) {
        Quote quote = anchor.quote();
        return Digest.of(quote.prefix() + quote.exact() + quote.suffix()).equals(anchor.text());
    }

    /// A document as it is now.
    private record Present(PolicyDocument document, Digest text) {
        static Present of(PolicyDocument document) {
            return new Present(document, Digest.of(document.source().text()));
        }
    }

    /// Places notes, in their order. A document that is no longer in the corpus has lost its words.
    public List<PlacedNote> place(List<Note> notes) {
        Map<DocumentId, Optional<Present>> present = new HashMap<>();
        List<PlacedNote> placed = new ArrayList<>(notes.size());
        for (Note note : notes) {
            List<PlacedNote.Found> found = new ArrayList<>();
            for (Place place : note.target().places()) {
                Optional<Present> now =
                        present.computeIfAbsent(
                                place.document(), id -> documents.load(id).map(Present::of));
                found.add(new PlacedNote.Found(place.document(), find(note, place, now)));
            }
            placed.add(new PlacedNote(note, found));
        }
        return placed;
    }

    private List<Resolution> find(Note note, Place place, Optional<Present> now) {
        List<Anchor> anchors = note.anchorsIn(place);
        return anchors.stream()
                .map(
                        anchor ->
                                now.map(present -> resolver(anchor, present).resolve(anchor))
                                        .orElse(new Resolution.Lost(List.of())))
                .toList();
    }

    private AnchorResolver resolver(Anchor anchor, Present to) {
        Digest from = isExcerpt(anchor) ? to.text() : anchor.text();
        Pair pair = new Pair(from, to.text());
        synchronized (resolvers) {
            AnchorResolver known = resolvers.get(pair);
            if (known != null) {
                return known;
            }
        }
        AnchorResolver made =
                from.equals(to.text())
                        ? AnchorResolver.within(to.document())
                        : texts.find(from)
                                .map(then -> Aligner.compare(then, to.document()))
                                .map(AnchorResolver::between)
                                .orElseGet(() -> AnchorResolver.within(to.document()));
        synchronized (resolvers) {
            resolvers.put(pair, made);
        }
        return made;
    }
}
