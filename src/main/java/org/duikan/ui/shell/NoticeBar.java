package org.duikan.ui.shell;

import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.Duration;

import org.duikan.i18n.Texts;
import org.duikan.ui.fx.Icons;
import org.duikan.ui.fx.Notice;

import java.util.Optional;

/// One sentence above the status line, with its way out and a cross. What is only good to know goes
/// away by itself.
final class NoticeBar extends HBox {
    private static final Duration STAY = Duration.seconds(12);

    private final Texts texts;
    private final Runnable close;
    private final PauseTransition stay = new PauseTransition(STAY);

    NoticeBar(Texts texts, Runnable close) {
        super(12);
        this.texts = texts;
        this.close = close;
        getStyleClass().add("notice");
        setAlignment(Pos.CENTER_LEFT);
        stay.setOnFinished(_ -> close.run());
        show(Optional.empty());
    }

    void show(Optional<Notice> notice) {
        stay.stop();
        getChildren().clear();
        getStyleClass().remove("problem");
        notice.ifPresent(this::fill);
        setVisible(notice.isPresent());
        setManaged(notice.isPresent());
    }

    private void fill(Notice notice) {
        Label sentence = new Label(notice.text().apply(texts));
        sentence.setId("notice-text");
        sentence.setWrapText(true);
        sentence.setMinHeight(USE_PREF_SIZE);
        sentence.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        getChildren().add(sentence);
        notice.way().ifPresent(way -> getChildren().add(wayOut(way)));
        Button cross = new Button(null, Icons.CLOSE.node());
        cross.getStyleClass().add("quiet");
        cross.setAccessibleText(texts.get("shell.close"));
        cross.setOnAction(_ -> close.run());
        getChildren().add(cross);
        if (notice.kind() == Notice.Kind.PROBLEM) {
            getStyleClass().add("problem");
        } else {
            stay.playFromStart();
        }
    }

    private Button wayOut(Notice.Way way) {
        Button button = new Button(texts.get(way.titleKey()));
        button.setId("notice-way");
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(
                _ -> {
                    close.run();
                    way.action().run();
                });
        return button;
    }

    void dispose() {
        stay.stop();
    }
}
