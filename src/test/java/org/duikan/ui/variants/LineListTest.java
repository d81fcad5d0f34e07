package org.duikan.ui.variants;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.collections.ListChangeListener;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

class LineListTest {
    private final LineList lines = new LineList();
    private final List<String> changes = new ArrayList<>();

    LineListTest() {
        lines.addListener((ListChangeListener<VariantLine>) this::note);
    }

    private void note(ListChangeListener.Change<? extends VariantLine> change) {
        while (change.next()) {
            changes.add(change.getFrom() + "-" + change.getTo() + " of " + change.getRemovedSize());
        }
    }

    private static List<VariantLine> section(int judged, int... items) {
        List<VariantLine> all = new ArrayList<>();
        all.add(new VariantLine.Section("一", judged, items.length));
        for (int item : items) {
            all.add(new VariantLine.Entry(item));
        }
        return all;
    }

    @Test
    void onlyTheHeadingChangesWhereOnlyProgressDoes() {
        lines.become(section(0, 1, 2, 3));
        changes.clear();

        lines.become(section(1, 1, 2, 3));

        assertThat(lines).isEqualTo(section(1, 1, 2, 3));
        assertThat(changes).containsExactly("0-1 of 1");
    }

    @Test
    void allChangesWhereLinesCameOrWent() {
        lines.become(section(0, 1, 2, 3));
        changes.clear();

        lines.become(section(0, 1, 3));

        assertThat(lines).isEqualTo(section(0, 1, 3));
        assertThat(changes).containsExactly("0-3 of 4");
    }

    @Test
    void nothingHappensWhereAllIsTheSame() {
        lines.become(section(0, 1, 2));
        changes.clear();

        lines.become(section(0, 1, 2));

        assertThat(changes).isEmpty();
    }
}
