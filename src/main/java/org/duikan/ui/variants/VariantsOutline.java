package org.duikan.ui.variants;

import org.duikan.i18n.Texts;
import org.duikan.ui.text.OutlineEntry;
import org.duikan.ui.text.OutlineEntry.State;

import java.util.ArrayList;
import java.util.List;

/// The sections of the table with how far each is.
final class VariantsOutline {

    private VariantsOutline() {}

    static List<OutlineEntry> of(List<VariantLine> lines, Texts texts) {
        List<OutlineEntry> entries = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i) instanceof VariantLine.Section section) {
                boolean done = section.judged() == section.all();
                String title =
                        section.title().isEmpty() ? texts.get("variants.outside") : section.title();
                entries.add(
                        new OutlineEntry(
                                "",
                                title,
                                true,
                                done ? State.SAME : State.VARIANTS,
                                done ? "✓" : section.judged() + "/" + section.all(),
                                i));
            }
        }
        return entries;
    }
}
