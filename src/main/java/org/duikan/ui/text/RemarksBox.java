package org.duikan.ui.text;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import org.duikan.document.StructureRemark;
import org.duikan.i18n.Texts;
import org.duikan.report.RemarkSentence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;

/// What a document's structure made us remark, a sentence a line. Remarks that say the same are one
/// line with their number; each press of it goes to the next of them.
public final class RemarksBox extends VBox {

    /// @param jump is given the source offset of a remark
    public RemarksBox(List<StructureRemark> remarks, Texts texts, IntConsumer jump) {
        super(6);
        getStyleClass().add("card");
        Map<String, List<StructureRemark>> alike = new LinkedHashMap<>();
        for (StructureRemark remark : remarks) {
            alike.computeIfAbsent(RemarkSentence.of(remark, texts), _ -> new ArrayList<>())
                    .add(remark);
        }
        alike.forEach((sentence, of) -> getChildren().add(line(sentence, of, jump)));
        if (alike.isEmpty()) {
            Label none = new Label(texts.get("remark.none"));
            none.getStyleClass().add("muted");
            getChildren().add(none);
        }
    }

    private static Button line(String sentence, List<StructureRemark> alike, IntConsumer jump) {
        Button line = new Button(alike.size() == 1 ? sentence : sentence + " × " + alike.size());
        line.setWrapText(true);
        line.setMaxWidth(Double.MAX_VALUE);
        line.getStyleClass().setAll("remark");
        int[] next = {0};
        line.setOnAction(
                event -> {
                    jump.accept(alike.get(next[0]).span().start());
                    next[0] = (next[0] + 1) % alike.size();
                });
        return line;
    }
}
