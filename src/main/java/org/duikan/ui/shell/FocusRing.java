package org.duikan.ui.shell;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// The panes that F6 goes round, in reading order.
final class FocusRing {
    private final Supplier<List<Node>> panes;

    /// @param panes those that are shown now
    FocusRing(Supplier<List<Node>> panes) {
        this.panes = panes;
    }

    /// @param step 1 for the next pane, -1 for the one before
    void move(Scene scene, int step) {
        List<Node> ring = panes.get();
        int from = indexOf(scene.getFocusOwner(), ring);
        for (int i = 1; i <= ring.size(); i++) {
            int to = Math.floorMod(from + i * step, ring.size());
            Optional<Node> target = firstFocusable(ring.get(to));
            if (target.isPresent()) {
                target.get().requestFocus();
                return;
            }
        }
    }

    private static int indexOf(Node focused, List<Node> ring) {
        for (Node node = focused; node != null; node = node.getParent()) {
            if (ring.contains(node)) {
                return ring.indexOf(node);
            }
        }
        return 0;
    }

    static Optional<Node> firstFocusable(Node node) {
        if (!node.isVisible() || node.isDisabled()) {
            return Optional.empty();
        }
        if (node.isFocusTraversable()) {
            return Optional.of(node);
        }
        return node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream()
                        .flatMap(child -> firstFocusable(child).stream())
                        .findFirst()
                : Optional.empty();
    }
}
