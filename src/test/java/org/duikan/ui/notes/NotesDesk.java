package org.duikan.ui.notes;

import org.duikan.align.Aligner;
import org.duikan.anchor.Anchors;
import org.duikan.document.DocumentId;
import org.duikan.document.PolicyDocument;
import org.duikan.note.Note;
import org.duikan.note.NoteColour;
import org.duikan.note.NoteKind;
import org.duikan.note.Place;
import org.duikan.note.PlacedNote;
import org.duikan.note.Target;
import org.duikan.note.Writing;
import org.duikan.structure.StructureReader;
import org.duikan.text.SourceText;
import org.duikan.text.TextSpan;
import org.duikan.ui.compare.Desks;
import org.duikan.ui.fx.Notice;
import org.duikan.ui.review.LaterRunner;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Two texts beside each other and the model of their notes; jobs and delays wait to be told.
public final class NotesDesk {
    public static final DocumentId BASE = new DocumentId(1);
    static final DocumentId WITNESS = new DocumentId(2);

    private static final String TEXT =
            """
            关于加快数字化发展的意见
            一、建设数字政府
            (一)加快数字政府建设。推动政务服务一网通办，省市县三级联动。
            (二)加强数据安全管理。建立健全数据分类分级制度，落实责任。
            (三)培育数据要素市场。探索数据资产登记，建设交易场所。
            """;

    static final PolicyDocument DOCUMENT = read(TEXT);

    final KeptNotes kept = new KeptNotes();
    final LaterRunner runner = new LaterRunner();
    final HandDelay delay = new HandDelay();
    final List<Notice> notices = new ArrayList<>();
    final NotesModel model = new NotesModel(kept.services(), runner, notices::add, delay);

    NotesDesk() {
        PolicyDocument witness = read(TEXT.replace("一网通办", "一网统办").replace("落实责任", "压实责任"));
        kept.documents.put(BASE, DOCUMENT);
        kept.documents.put(WITNESS, witness);
        model.show(Desks.desk(DOCUMENT, Aligner.compare(DOCUMENT, witness)));
        runner.runAll();
    }

    private static PolicyDocument read(String text) {
        return StructureReader.read(SourceText.of(text));
    }

    static TextSpan span(String words) {
        int at = DOCUMENT.source().text().indexOf(words);
        return new TextSpan(at, at + words.length());
    }

    public static Target on(String words) {
        Place place = new Place(BASE, List.of(new Anchors(DOCUMENT).at(span(words))));
        return new Target(Target.Kind.PASSAGE, place, Optional.empty());
    }

    static Writing saying(String text) {
        return new Writing(NoteKind.COMMENT, NoteColour.YELLOW, List.of(), text);
    }

    /// A note that is written, saved and placed.
    UUID note(String words, String text) {
        UUID note = model.add(on(words), saying(text));
        runner.runAll();
        return note;
    }

    void type(UUID note, String text) {
        model.write(note, saying(text));
    }

    /// What the list says; empty where it has no such note.
    Optional<String> listed(UUID note) {
        return model.find(note).map(PlacedNote::note).map(one -> one.writing().text());
    }

    /// What the disk says.
    String kept(UUID note) {
        return kept.versions(note).getLast().writing().text();
    }

    Note latest(UUID note) {
        return kept.versions(note).getLast();
    }
}
