package org.duikan.ui.text;

import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.List;

/// A side bar of several leaves, one in sight; a row of tabs above them.
public final class SideTabs extends VBox {
    private final List<ToggleButton> tabs = new ArrayList<>();
    private final List<Node> leaves = new ArrayList<>();
    private final HBox row = new HBox(4);
    private final StackPane middle = new StackPane();
    private final ToggleGroup group = new ToggleGroup();

    public SideTabs() {
        TextSheet.dressSide(this);
        getStyleClass().add("side-tabs");
        row.getStyleClass().add("side-tab-row");
        VBox.setVgrow(middle, Priority.ALWAYS);
        getChildren().addAll(row, middle);
    }

    /// Adds a leaf; the first is in sight.
    ///
    /// @return its tab, whose words may change
    public ToggleButton add(String title, Node leaf) {
        ToggleButton tab = new ToggleButton(title);
        tab.getStyleClass().add("side-tab");
        tab.setToggleGroup(group);
        int index = tabs.size();
        tab.setOnAction(_ -> show(index));
        tabs.add(tab);
        leaves.add(leaf);
        row.getChildren().add(tab);
        middle.getChildren().add(leaf);
        show(shown());
        return tab;
    }

    /// Brings a leaf into sight.
    public void show(int index) {
        for (int i = 0; i < leaves.size(); i++) {
            SideParts.show(leaves.get(i), i == index);
            tabs.get(i).setSelected(i == index);
        }
    }

    /// The leaf in sight.
    public int shown() {
        for (int i = 0; i < tabs.size(); i++) {
            if (tabs.get(i).isSelected()) {
                return i;
            }
        }
        return 0;
    }
}
