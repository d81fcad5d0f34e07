package org.duikan.ui.text;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import org.duikan.document.StructureRemark;
import org.duikan.i18n.Texts;
import org.duikan.report.RemarkSentence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What a document's structure made us remark, a sentence a line; remarks that say the same are
/// counted.
public final class RemarksBox extends VBox {

    public RemarksBox(List<StructureRemark> remarks, Texts texts) {
        super(6);
        getStyleClass().add("card");
        Map<String, Integer> counted = new LinkedHashMap<>();
        remarks.forEach(remark -> counted.merge(RemarkSentence.of(remark, texts), 1, Integer::sum));
        List<String> sentences = new ArrayList<>();
        counted.forEach(
                (sentence, count) ->
                        sentences.add(count == 1 ? sentence : sentence + " × " + count));
        if (sentences.isEmpty()) {
            sentences.add(texts.get("compare.no-remarks"));
        }
        for (String sentence : sentences) {
            Label line = new Label(sentence);
            line.setWrapText(true);
            line.getStyleClass().add("remark");
            getChildren().add(line);
        }
    }
}
