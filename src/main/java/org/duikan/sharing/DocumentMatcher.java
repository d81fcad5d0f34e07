package org.duikan.sharing;

import org.duikan.document.Digest;
import org.duikan.document.DocumentId;
import org.duikan.note.NoteTexts;
import org.duikan.note.Place;
import org.duikan.sharing.DocumentMatch.Reason;
import org.duikan.text.FoldedText;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Finds the documents of a file in a corpus: by their text, else by number, else by title, else by
/// the name of the file they were read from, else by most of their words: a reprint often names
/// neither. Where another program marked words of a text that is not at hand, those words speak for
/// it, if they stand in one document more than in all others.
final class DocumentMatcher {
    /// Code points of a title that is worth seeking in the title of a page: `通知` stands in many.
    private static final int TELLING_TITLE = 8;

    /// The least share of the shorter text that two prints of one document have in common. Two
    /// editions of one law have less than two prints, unrelated plans next to nothing.
    private static final double SAME_DOCUMENT = 0.5;

    private final List<HeldDocument> held;
    private final NoteTexts corpus;
    private final List<CarriedText> carried;
    private final Map<HeldDocument, CommonWords> words = new HashMap<>();
    private final Map<Digest, HeldDocument> byText = new HashMap<>();
    private final Map<DocumentId, Set<Digest>> texts = new HashMap<>();

    DocumentMatcher(NoteReading.Read read, List<HeldDocument> held, NoteTexts corpus) {
        this.held = held;
        this.corpus = corpus;
        this.carried = read.texts();
        for (HeldDocument one : held) {
            one.revisions().forEach(text -> byText.putIfAbsent(text, one));
        }
        read.notes().stream().flatMap(NoteShare::places).forEach(this::collect);
    }

    private void collect(Place place) {
        Set<Digest> found = texts.computeIfAbsent(place.document(), _ -> new LinkedHashSet<>());
        place.anchors().forEach(anchor -> found.add(anchor.text()));
    }

    Optional<DocumentMatch> match(SharedDocument shared) {
        List<Digest> own = new ArrayList<>(shared.text().stream().toList());
        own.addAll(texts.getOrDefault(shared.id(), Set.of()));
        return own.stream()
                .filter(byText::containsKey)
                .findFirst()
                .map(text -> new DocumentMatch(shared, byText.get(text).summary(), Reason.TEXT))
                .or(() -> byNumber(shared))
                .or(() -> byTitle(shared))
                .or(() -> byFile(shared))
                .or(() -> byWords(shared, own))
                .or(() -> byExcerpts(shared, own));
    }

    /// Of several prints of one number the one of the same title; the first where all have it.
    private Optional<DocumentMatch> byNumber(SharedDocument shared) {
        String number = folded(shared.number());
        return held.stream()
                .filter(one -> !number.isEmpty())
                .filter(one -> folded(one.summary().facts().documentNumber()).equals(number))
                .min(Comparator.comparing(one -> !title(one).equals(folded(shared.title()))))
                .map(one -> new DocumentMatch(shared, one.summary(), Reason.NUMBER));
    }

    private Optional<DocumentMatch> byTitle(SharedDocument shared) {
        String title = folded(shared.title());
        return held.stream()
                .filter(one -> !title(one).isEmpty())
                .filter(one -> title(one).equals(title) || isOnPage(shared, title, one))
                .findFirst()
                .map(one -> new DocumentMatch(shared, one.summary(), Reason.TITLE));
    }

    private Optional<DocumentMatch> byWords(SharedDocument shared, List<Digest> own) {
        Optional<CommonWords> theirs =
                carried.stream()
                        .filter(text -> !text.excerpt() && own.contains(text.digest()))
                        .findFirst()
                        .map(text -> new CommonWords(text.text()));
        if (theirs.isEmpty()) {
            return Optional.empty();
        }
        Comparator<HeldDocument> likeness =
                Comparator.comparingDouble(one -> words(one).shareWith(theirs.get()));
        return held.stream()
                .max(likeness)
                .filter(best -> words(best).shareWith(theirs.get()) >= SAME_DOCUMENT)
                .map(best -> new DocumentMatch(shared, best.summary(), Reason.WORDS));
    }

    /// `http://…/opinion.txt` and `C:\…\opinion.txt` name a file; of several of that name none is
    /// meant.
    private Optional<DocumentMatch> byFile(SharedDocument shared) {
        String file = file(shared.name());
        List<HeldDocument> named =
                held.stream()
                        .filter(one -> !file.isEmpty())
                        .filter(one -> file(one.summary().fileName()).equals(file))
                        .toList();
        return named.size() == 1
                ? Optional.of(new DocumentMatch(shared, named.getFirst().summary(), Reason.TITLE))
                : Optional.empty();
    }

    private static String file(String name) {
        int folder = Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\'));
        return folded(name.substring(folder + 1)).toLowerCase(Locale.ROOT);
    }

    private Optional<DocumentMatch> byExcerpts(SharedDocument shared, List<Digest> own) {
        CommonWords theirs =
                new CommonWords(
                        carried.stream()
                                .filter(text -> text.excerpt() && own.contains(text.digest()))
                                .map(CarriedText::text)
                                .toList());
        double first = 0;
        double second = 0;
        Optional<HeldDocument> best = Optional.empty();
        for (HeldDocument one : held) {
            double share = theirs.shareIn(words(one));
            if (share > first) {
                second = first;
                first = share;
                best = Optional.of(one);
            } else {
                second = Math.max(second, share);
            }
        }
        boolean clear = first >= SAME_DOCUMENT && first > second;
        return best.filter(_ -> clear)
                .map(one -> new DocumentMatch(shared, one.summary(), Reason.WORDS));
    }

    private CommonWords words(HeldDocument one) {
        return words.computeIfAbsent(
                one,
                _ ->
                        new CommonWords(
                                corpus.find(one.current())
                                        .map(found -> found.source().text())
                                        .orElse("")));
    }

    /// Pages on the web are titled `关于…的意见 - 政府门户网站`.
    private static boolean isOnPage(SharedDocument shared, String title, HeldDocument one) {
        return shared.text().isEmpty()
                && title(one).length() >= TELLING_TITLE
                && title.contains(title(one));
    }

    private static String title(HeldDocument one) {
        return folded(one.summary().facts().title());
    }

    private static String folded(String words) {
        return FoldedText.of(words).text().replaceAll("\\s", "");
    }
}
