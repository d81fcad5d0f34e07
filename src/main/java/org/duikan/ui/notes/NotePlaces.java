package org.duikan.ui.notes;

import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

import org.duikan.anchor.Resolution;
import org.duikan.anchor.Resolution.Proposal;
import org.duikan.document.DocumentId;
import org.duikan.i18n.Texts;
import org.duikan.note.PlacedNote;
import org.duikan.text.TextSpan;
import org.duikan.ui.text.SideParts;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/// Where the words of a note stand, or what became of them: places to go to, proposals to confirm.
final class NotePlaces extends VBox {
    private static final int EXCERPT = 40;

    private final NotesModel model;
    private final Texts texts;
    private final BiConsumer<DocumentId, Integer> jump;

    /// @param jump is given a document and an offset of its source
    NotePlaces(NotesModel model, Texts texts, BiConsumer<DocumentId, Integer> jump) {
        super(5);
        this.model = model;
        this.texts = texts;
        this.jump = jump;
        setId("note-places");
        getStyleClass().add("card");
    }

    /// @param open the open documents
    void show(PlacedNote placed, List<OpenDocument> open) {
        getChildren().clear();
        getChildren().add(SideParts.line(NoteWords.quote(placed.note()), "note-quote"));
        String became = NoteWords.state(placed, texts);
        if (!became.isEmpty()) {
            getChildren().add(SideParts.line(became, "suspicion"));
        }
        for (PlacedNote.Found found : placed.found()) {
            OpenDocument.find(found.document(), open).ifPresent(one -> add(placed, found, one));
        }
    }

    private void add(PlacedNote placed, PlacedNote.Found found, OpenDocument in) {
        String name = in.summary().shortName(texts.locale());
        List<TextSpan> spans = found.spans();
        if (!spans.isEmpty()) {
            Button go = new Button(texts.get("notes.go", name));
            go.getStyleClass().add("remark");
            go.setOnAction(_ -> jump.accept(found.document(), spans.getFirst().start()));
            getChildren().add(go);
        } else if (found.resolutions().isEmpty()) {
            getChildren().add(SideParts.line(texts.get("notes.absent-in", name), "muted"));
        }
        for (Resolution resolution : found.resolutions()) {
            for (Proposal proposal : proposals(resolution)) {
                addProposal(placed, found, in, proposal);
            }
        }
    }

    private static List<Proposal> proposals(Resolution resolution) {
        return switch (resolution) {
            case Resolution.Approximate one -> List.of(one.proposal());
            case Resolution.Lost lost -> lost.proposals();
            case Resolution.Exact _, Resolution.Shifted _ -> List.of();
        };
    }

    private void addProposal(
            PlacedNote placed, PlacedNote.Found found, OpenDocument in, Proposal proposal) {
        String words =
                NoteWords.cut(
                        proposal.span().of(in.document().source().text()).replace("\n", ""),
                        EXCERPT);
        int percent = (int) Math.floor(proposal.score() * 100);
        Button look = new Button(texts.get("notes.proposal", words, percent));
        look.getStyleClass().add("remark");
        look.setWrapText(true);
        look.setOnAction(_ -> jump.accept(found.document(), proposal.span().start()));
        Button take = new Button(texts.get("notes.take-proposal"));
        take.getStyleClass().add("quiet");
        take.setOnAction(
                _ ->
                        model.confirm(
                                placed.note().id(),
                                found.document(),
                                confirmed(found, proposal.span())));
        getChildren().addAll(look, take);
    }

    /// What is placed already stays beside what is confirmed now.
    private static List<TextSpan> confirmed(PlacedNote.Found found, TextSpan now) {
        List<TextSpan> all = new ArrayList<>(found.spans());
        all.add(now);
        return all.stream().sorted().distinct().toList();
    }
}
