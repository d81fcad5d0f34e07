package org.duikan.ui.text;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import org.duikan.check.Finding;
import org.duikan.document.StructureRemark;
import org.duikan.i18n.Texts;
import org.duikan.report.CheckSentence;
import org.duikan.report.RemarkSentence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;

/// What is odd in a document, a sentence a line. Those that say the same are one line with their
/// number; each press of it goes to the next of them.
public final class RemarksBox extends VBox {

    /// What the structure made us remark.
    ///
    /// @param jump is given the source offset of a remark
    public RemarksBox(List<StructureRemark> remarks, Texts texts, IntConsumer jump) {
        this(alike(List.of(), remarks, texts), texts.get("remark.none"), jump);
    }

    private RemarksBox(Map<String, List<Integer>> alike, String none, IntConsumer jump) {
        super(6);
        getStyleClass().add("card");
        alike.forEach((sentence, places) -> getChildren().add(line(sentence, places, jump)));
        if (alike.isEmpty()) {
            Label empty = new Label(none);
            empty.getStyleClass().add("muted");
            getChildren().add(empty);
        }
    }

    /// What checking found.
    public static RemarksBox ofFindings(List<Finding> findings, Texts texts, IntConsumer jump) {
        return new RemarksBox(alike(findings, List.of(), texts), texts.get("check.none"), jump);
    }

    private static Map<String, List<Integer>> alike(
            List<Finding> findings, List<StructureRemark> remarks, Texts texts) {
        Map<String, List<Integer>> alike = new LinkedHashMap<>();
        for (Finding finding : findings) {
            alike.computeIfAbsent(CheckSentence.of(finding, texts), _ -> new ArrayList<>())
                    .add(finding.span().start());
        }
        for (StructureRemark remark : remarks) {
            alike.computeIfAbsent(RemarkSentence.of(remark, texts), _ -> new ArrayList<>())
                    .add(remark.span().start());
        }
        return alike;
    }

    private static Button line(String sentence, List<Integer> places, IntConsumer jump) {
        Button line = new Button(places.size() == 1 ? sentence : sentence + " × " + places.size());
        line.setWrapText(true);
        line.setMaxWidth(Double.MAX_VALUE);
        line.getStyleClass().setAll("remark");
        int[] next = {0};
        line.setOnAction(
                event -> {
                    jump.accept(places.get(next[0]));
                    next[0] = (next[0] + 1) % places.size();
                });
        return line;
    }
}
