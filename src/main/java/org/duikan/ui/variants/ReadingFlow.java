package org.duikan.ui.variants;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

import org.duikan.report.ReadingInContext;

/// Words with the reading in them marked: boxed where replaced, struck where left out, underlined
/// where put in; dotted where it looks like a slip.
final class ReadingFlow extends TextFlow {
    private static final int LONGEST_BOX = 14;

    ReadingFlow() {
        getStyleClass().add("reading-flow");
    }

    /// @param kind `substitution`, `omission` or `addition`; empty for a sentence
    void show(ReadingInContext words, String kind, boolean suspected) {
        getChildren().clear();
        add(words.before(), "around");
        if (!words.reading().isEmpty()) {
            getChildren().add(reading(words.reading(), kind, suspected));
        }
        add(words.after(), "around");
        if (words.whole().isEmpty()) {
            add("—", "none");
        }
    }

    private void add(String words, String style) {
        if (!words.isEmpty()) {
            Text text = new Text(words);
            text.getStyleClass().add(style);
            getChildren().add(text);
        }
    }

    private static Node reading(String words, String kind, boolean suspected) {
        String seen = words.replace(' ', '␣').replace('\u3000', '□');
        if (seen.length() > LONGEST_BOX) {
            Text text = new Text(seen);
            text.getStyleClass().addAll("long-reading", kind);
            return text;
        }
        Label label = new Label(seen);
        label.getStyleClass().addAll("boxed", kind);
        if (suspected) {
            label.getStyleClass().add("suspected");
        }
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }
}
