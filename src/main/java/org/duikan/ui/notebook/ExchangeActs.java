package org.duikan.ui.notebook;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.Region;
import javafx.stage.Window;

import org.duikan.i18n.Texts;
import org.duikan.report.NoteList;
import org.duikan.ui.notes.NoteFileQuestion;

import java.util.List;
import java.util.function.Supplier;

/// What takes notes out and in: export, import, handout.
final class ExchangeActs {
    private final NotesExport export;
    private final NoteImport imports;
    private final HandoutPane handout;
    private final Texts texts;
    private final NoteFileQuestion question;
    private final Supplier<Window> window;

    /// @param window the window that questions are asked in
    ExchangeActs(
            NotesExport export,
            NoteImport imports,
            HandoutPane handout,
            Texts texts,
            NoteFileQuestion question,
            Supplier<Window> window) {
        this.export = export;
        this.imports = imports;
        this.handout = handout;
        this.texts = texts;
        this.question = question;
        this.window = window;
    }

    /// Writes the listed notes so that they can be imported.
    void share() {
        export.share(window.get());
    }

    /// Asks for a file and shows what it would bring.
    void read() {
        question.ask(window.get(), texts).ifPresent(imports::look);
    }

    List<Node> buttons() {
        MenuButton out = new MenuButton(texts.get("exchange.export"));
        out.setId("notes-export");
        MenuItem share = new MenuItem(texts.get("exchange.share"));
        share.setOnAction(_ -> share());
        out.getItems().addAll(share, new SeparatorMenuItem());
        for (NoteList.Format format : NoteList.Format.values()) {
            MenuItem item = new MenuItem(texts.get("exchange.format-" + format.ending()));
            item.setOnAction(_ -> export.write(format, window.get()));
            out.getItems().add(item);
        }
        Button in = new Button(texts.get("exchange.import"));
        in.setId("notes-import-button");
        in.setOnAction(_ -> read());
        Button hand = new Button(texts.get("exchange.handout"));
        hand.setId("notes-handout-button");
        hand.setOnAction(_ -> handout.toggle());
        for (Region button : List.of(out, in, hand)) {
            button.setMinWidth(Region.USE_PREF_SIZE);
        }
        return List.of(out, in, hand);
    }
}
