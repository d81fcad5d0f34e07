package org.duikan.ui.notes;

import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.duikan.ui.text.SideParts;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Tags with blanks between them. Below stand those in use that complete the one being typed, the
/// most used first; Enter takes the first. No popup: one would stand in the way of input methods.
final class TagField extends VBox {
    private static final int MOST = 6;

    private final TextField field = new TextField();
    private final FlowPane offered = new FlowPane(4, 4);
    private Supplier<Stream<String>> known = Stream::empty;
    private Consumer<List<String>> changed = _ -> {};
    private boolean filling;

    TagField(String prompt) {
        super(4);
        field.setId("note-tags");
        field.setPromptText(prompt);
        field.setOnAction(_ -> takeFirst());
        field.textProperty().subscribe((_, now) -> typed(now));
        field.focusedProperty().subscribe(_ -> offer());
        getChildren().addAll(field, offered);
        SideParts.show(offered, false);
    }

    TextField field() {
        return field;
    }

    void onChanged(Consumer<List<String>> wanted) {
        changed = wanted;
    }

    /// @param tags gives those in use, each as often as it is; asked where tags are offered
    void know(Supplier<Stream<String>> tags) {
        known = tags;
    }

    void fill(List<String> tags) {
        if (!tags().equals(tags)) {
            filling = true;
            field.setText(String.join(" ", tags));
            filling = false;
        }
    }

    List<String> tags() {
        return split(field.getText());
    }

    private static List<String> split(String typed) {
        return Stream.of(typed.split("[\\s，,、；;#]+"))
                .filter(tag -> !tag.isEmpty())
                .distinct()
                .toList();
    }

    private void typed(String now) {
        offer();
        if (!filling) {
            changed.accept(split(now));
        }
    }

    private void offer() {
        List<String> fitting = field.isFocused() ? completions(field.getText()) : List.of();
        offered.getChildren().setAll(fitting.stream().map(this::chip).toList());
        SideParts.show(offered, !fitting.isEmpty());
    }

    private List<String> completions(String typed) {
        String begun = typed.substring(begin(typed));
        List<String> there = split(typed);
        Map<String, Integer> uses = new TreeMap<>();
        known.get().forEach(tag -> uses.merge(tag, 1, Integer::sum));
        return uses.entrySet().stream()
                .filter(one -> one.getKey().startsWith(begun) && !there.contains(one.getKey()))
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .map(Map.Entry::getKey)
                .limit(MOST)
                .toList();
    }

    /// Where the tag being typed begins.
    private static int begin(String typed) {
        int at = typed.length();
        while (at > 0 && " 　，,、；;#".indexOf(typed.charAt(at - 1)) < 0) {
            at--;
        }
        return at;
    }

    private Button chip(String tag) {
        Button chip = new Button(tag);
        chip.getStyleClass().add("tag");
        chip.setFocusTraversable(false);
        chip.setOnAction(_ -> take(tag));
        return chip;
    }

    private void takeFirst() {
        completions(field.getText()).stream()
                .filter(_ -> begin(field.getText()) < field.getText().length())
                .findFirst()
                .ifPresent(this::take);
    }

    private void take(String tag) {
        String typed = field.getText();
        field.setText(typed.substring(0, begin(typed)) + tag + " ");
        field.end();
        field.requestFocus();
    }
}
