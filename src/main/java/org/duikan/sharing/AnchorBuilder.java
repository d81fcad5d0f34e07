package org.duikan.sharing;

import org.duikan.anchor.Anchor;
import org.duikan.anchor.Quote;
import org.duikan.document.Digest;
import org.duikan.note.NoteTexts;
import org.duikan.sharing.NoteProblem.Kind;
import org.duikan.text.SourceText;
import org.duikan.text.TextSpan;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Makes anchors of what a file says about the places of words, once all its texts are known. The
/// quotation rules: a position counts only where these very words stand at it.
final class AnchorBuilder {
    /// Characters to look through for words that are not where the file says: enough for every
    /// honest file, and an end for one made to be slow.
    private static final long SEARCH = 2_000_000_000L;

    private final NoteTexts corpus;
    private final List<NoteProblem> problems;
    private final Map<Digest, CarriedText> carried = new LinkedHashMap<>();
    private final Map<Digest, Optional<Ground>> grounds = new HashMap<>();
    private long searched;

    /// @param corpus the texts to fall back on where the file carries none
    AnchorBuilder(NoteTexts corpus, List<NoteProblem> problems) {
        this.corpus = corpus;
        this.problems = problems;
    }

    /// Takes a text of the file; one that is not what its name says is left aside.
    void carry(String name, Optional<Digest> digest, String text) {
        SourceText source = SourceText.of(text);
        if (digest.isEmpty() || !Digest.of(source.text()).equals(digest.get())) {
            problems.add(NoteProblem.of(Kind.TEXT_ALTERED, name));
            return;
        }
        if (carried.putIfAbsent(
                        digest.get(), new CarriedText(name, digest.get(), source.text(), false))
                == null) {
            grounds.put(digest.get(), Optional.of(new Ground(source)));
        }
    }

    /// The texts that came with the notes; excerpts are among them.
    List<CarriedText> carried() {
        return List.copyOf(carried.values());
    }

    /// @param label of the note
    /// @param name of the document
    Anchor build(Draft.Mark mark, String label, String name) {
        Optional<Ground> ground = mark.text().flatMap(this::ground);
        Optional<Anchor> placed =
                ground.isPresent()
                        ? onGround(mark, ground.get(), label)
                        : mark.text().flatMap(text -> unseen(mark, text));
        return placed.orElseGet(() -> excerpt(mark, label, name));
    }

    private Optional<Ground> ground(Digest text) {
        return grounds.computeIfAbsent(
                text, one -> corpus.find(one).map(found -> new Ground(found.source())));
    }

    private Optional<Anchor> onGround(Draft.Mark mark, Ground ground, String label) {
        Optional<TextSpan> span = span(mark, ground);
        if (span.isEmpty() && (mark.points().isPresent() || mark.units().isPresent())) {
            problems.add(NoteProblem.of(Kind.POSITION_OUTSIDE, label));
        }
        if (span.isPresent() && mark.quote().isPresent()) {
            if (!ground.slice(span.get()).equals(mark.quote().get().exact())) {
                problems.add(NoteProblem.of(Kind.OTHER_WORDS, label));
                span = Optional.empty();
            }
        }
        Optional<TextSpan> place =
                span.or(() -> mark.quote().flatMap(quote -> search(ground, quote)));
        return place.map(
                found ->
                        new Anchor(
                                mark.text().orElseThrow(),
                                found,
                                mark.path(),
                                mark.quote()
                                        .map(Ground::trimmed)
                                        .orElseGet(() -> ground.quote(found))));
    }

    private static Optional<TextSpan> span(Draft.Mark mark, Ground ground) {
        if (mark.points().isPresent()) {
            return ground.ofPoints(mark.points().get());
        }
        return mark.units()
                .filter(units -> units.isIn(ground.length()))
                .map(units -> new TextSpan((int) units.start(), (int) units.end()));
    }

    private Optional<TextSpan> search(Ground ground, Quote quote) {
        searched += ground.length();
        return searched > SEARCH ? Optional.empty() : ground.find(quote);
    }

    /// Words in a text that neither the file nor the corpus has.
    private static Optional<Anchor> unseen(Draft.Mark mark, Digest text) {
        Optional<Draft.Range> units = mark.units().filter(one -> one.isIn(Integer.MAX_VALUE));
        if (units.isEmpty() || mark.quote().isEmpty()) {
            return Optional.empty();
        }
        TextSpan span = new TextSpan((int) units.get().start(), (int) units.get().end());
        Quote quote = Ground.trimmed(mark.quote().get());
        return span.length() == quote.exact().length()
                ? Optional.of(new Anchor(text, span, mark.path(), quote))
                : Optional.empty();
    }

    /// The words and what stood around them are all the text there is.
    private Anchor excerpt(Draft.Mark mark, String label, String name) {
        if (mark.quote().isEmpty() && (mark.points().isPresent() || mark.units().isPresent())) {
            problems.add(NoteProblem.of(Kind.NO_WORDS, label));
        }
        Quote quote = mark.quote().map(Ground::trimmed).orElse(new Quote("", "", ""));
        String text = quote.prefix() + quote.exact() + quote.suffix();
        Digest digest = Digest.of(text);
        carried.putIfAbsent(digest, new CarriedText(name, digest, text, true));
        int start = quote.prefix().length();
        TextSpan span = new TextSpan(start, start + quote.exact().length());
        return new Anchor(digest, span, mark.path(), quote);
    }
}
