package org.duikan.ui.variants;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import org.duikan.collation.ItemAnchor;
import org.duikan.collation.Judgement;
import org.duikan.i18n.Texts;
import org.duikan.ui.text.SideParts;

import java.util.List;

/// Judgements whose item is not there any more: where it stood, what it said, what was judged.
/// Takes no room where there are none.
final class LostJudgements extends VBox {
    private static final String NOTHING = "∅";

    private final Texts texts;
    private final Label title = SideParts.line("", "inspector-title");
    private final VBox card = SideParts.card();

    LostJudgements(Texts texts) {
        super(9);
        this.texts = texts;
        getChildren().addAll(title, card);
    }

    void show(List<Judgement> lost) {
        SideParts.show(this, !lost.isEmpty());
        title.setText(texts.get("variants.lost", lost.size()));
        card.getChildren().setAll(lost.stream().map(this::line).toList());
    }

    private Label line(Judgement one) {
        ItemAnchor anchor = one.anchor();
        String place = anchor.baseUnits().isEmpty() ? "" : anchor.baseUnits().getFirst().num();
        String verdict = texts.get("collation.verdict-" + one.verdict().word());
        return SideParts.line(
                texts.get(
                        "variants.lost-line",
                        place,
                        seen(anchor.base().reading()),
                        seen(anchor.witness().reading()),
                        verdict),
                "plain");
    }

    private static String seen(String reading) {
        return reading.isEmpty() ? NOTHING : reading;
    }
}
