package org.duikan.ui.compare;

import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

import org.duikan.check.Finding;
import org.duikan.collation.Item.Reading;
import org.duikan.collation.JudgedCollation.Placed;
import org.duikan.collation.Judgement;
import org.duikan.collation.Verdict;
import org.duikan.diff.Variant;
import org.duikan.i18n.Texts;
import org.duikan.report.ReadingInContext;
import org.duikan.ui.fx.Desk;
import org.duikan.ui.review.LostTray;
import org.duikan.ui.text.RemarksBox;
import org.duikan.ui.text.SideParts;
import org.duikan.ui.text.TextSheet;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntConsumer;

/// The right side bar: what was not found again, the current variant, the links of the row the
/// reader is at, what is odd in each document.
final class InspectorPane extends ScrollPane {
    private final CompareViewModel model;
    private final Texts texts;
    private final TrailJudging judging;
    private final IntConsumer jump;
    private final Label title = new Label();
    private final VBox variant = SideParts.card();
    private final VBox heading = SideParts.card();
    private final VBox remarks = new VBox(9);

    /// @param jump is given the row to show
    /// @param links of the row the reader is at, with what can be decided about them
    /// @param judging what was judged of the current variant
    InspectorPane(
            CompareViewModel model,
            Texts texts,
            LostTray lost,
            LinkCards links,
            TrailJudging judging,
            IntConsumer jump) {
        this.judging = judging;
        this.jump = jump;
        this.model = model;
        this.texts = texts;
        TextSheet.dressSide(this);
        setId("inspector");
        title.getStyleClass().add("inspector-title");
        title.setWrapText(true);
        VBox all = new VBox(9, lost, title, variant, heading, links, remarks);
        all.getStyleClass().add("inspector");
        setContent(all);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        model.trail().currentProperty().subscribe(this::showVariant);
        judging.judging().judgedProperty().subscribe(() -> showVariant(model.trail().current()));
        judging.judging().currentProperty().subscribe(() -> showVariant(model.trail().current()));
        model.checksProperty().subscribe(this::showChecks);
        model.stripProperty().subscribe(() -> showVariant(model.trail().current()));
    }

    private void showVariant(VariantPlace place) {
        Desk desk = model.deskProperty().get();
        boolean known = place != null && desk != null;
        SideParts.show(variant, known);
        SideParts.show(heading, known && place.link() == Reading.HEADING);
        int all = model.trail().shown().size();
        if (!known) {
            title.setText(
                    all == 0
                            ? texts.get("compare.inspector-nothing")
                            : texts.get("compare.inspector-no-variant", all));
            return;
        }
        VariantFacts facts = VariantFacts.of(place, desk, texts);
        title.setText(
                texts.get(
                        "compare.inspector-variant", model.trail().number(), all, facts.numbers()));
        showReadings(facts, place.variant());
        heading.getChildren().setAll(SideParts.line(facts.places(), "plain"));
    }

    private void showReadings(VariantFacts facts, Variant of) {
        String kind = of.kind().name().toLowerCase(Locale.ROOT);
        FlowPane readings =
                new FlowPane(
                        7,
                        4,
                        SideParts.reading(
                                facts.base().reading(), kind, texts.get("compare.inspector-empty")),
                        new Label("→"),
                        SideParts.reading(
                                facts.witness().reading(),
                                kind,
                                texts.get("compare.inspector-empty")));
        readings.getStyleClass().add("readings");
        variant.getChildren()
                .setAll(
                        readings,
                        SideParts.line(facts.sort(), "muted"),
                        SideParts.line(facts.place(), "muted"),
                        context(facts.base()),
                        context(facts.witness()));
        facts.suspicion()
                .ifPresent(why -> variant.getChildren().add(SideParts.line(why, "suspicion")));
        variant.getChildren().add(verdict());
    }

    private Label verdict() {
        Optional<Judgement> judged = judging.placed().map(Placed::judgement);
        Verdict verdict = judged.map(Judgement::verdict).orElse(Verdict.OPEN);
        String word = texts.get("collation.verdict-" + verdict.word());
        String note = judged.map(one -> one.correction() + " " + one.note()).orElse("").strip();
        boolean open = verdict == Verdict.OPEN;
        Label line = SideParts.line(texts.get("compare.verdict", word, note).strip(), "verdict");
        line.getStyleClass().add(open ? "muted" : "mine");
        return line;
    }

    private static TextFlow context(ReadingInContext words) {
        TextFlow flow =
                new TextFlow(
                        part(words.before(), "around"),
                        part(words.reading(), "letters"),
                        part(words.after(), "around"));
        flow.getStyleClass().add("context");
        return flow;
    }

    private static Text part(String words, String styleClass) {
        Text text = new Text(words);
        text.getStyleClass().add(styleClass);
        return text;
    }

    /// @param found by column; empty while it is not known
    private void showChecks(List<List<Finding>> found) {
        remarks.getChildren().clear();
        if (found.isEmpty()) {
            return;
        }
        Desk desk = model.deskProperty().get();
        add(texts.get("compare.remarks-base"), found.getFirst(), 0);
        for (int i = 0; i < desk.witnesses().size(); i++) {
            Desk.Witness witness = desk.witnesses().get(i);
            add(
                    texts.get(
                            "compare.remarks-witness", witness.summary().shortName(texts.locale())),
                    found.get(i + 1),
                    i + 1);
        }
    }

    private void add(String heading, List<Finding> findings, int column) {
        RemarksBox box =
                RemarksBox.ofFindings(
                        findings, texts, offset -> jump.accept(model.rowOfSource(column, offset)));
        remarks.getChildren().addAll(SideParts.line(heading, "inspector-title"), box);
    }
}
