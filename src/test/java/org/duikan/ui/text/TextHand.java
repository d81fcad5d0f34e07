package org.duikan.ui.text;

import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.robot.Robot;

import org.duikan.ui.fx.Toolkit;

import java.util.List;

/// A hand that points at letters of a shown text list.
public final class TextHand {
    private final Robot robot = Toolkit.call(Robot::new);
    private final Scene scene;

    public TextHand(Scene scene) {
        this.scene = scene;
    }

    /// The gap before some letters of a cell, in the scene.
    public Point2D at(int row, int column, String letters) {
        return Toolkit.call(
                () -> {
                    TextBlock block = block(row, column);
                    Bounds caret = block.caretBounds(offset(block, letters));
                    return new Point2D(caret.getMinX(), (caret.getMinY() + caret.getMaxY()) / 2);
                });
    }

    /// The middle of the first of some letters.
    public Point2D inside(int row, int column, String letters) {
        return at(row, column, letters).add(5, 0);
    }

    /// Where the first letters of a cell begin, measured from the top of the scene.
    public double tops(int row, int column) {
        return Toolkit.call(() -> block(row, column).caretBounds(0).getMinY());
    }

    /// How high the cells of a row are.
    public List<Double> heights(int row) {
        return Toolkit.call(
                () ->
                        cell(row).row().blocks().stream()
                                .map(block -> block.getParent().getBoundsInParent().getHeight())
                                .toList());
    }

    public void click(Point2D point, int times) {
        Toolkit.run(
                () -> {
                    move(point);
                    for (int i = 0; i < times; i++) {
                        robot.mouseClick(MouseButton.PRIMARY);
                    }
                });
        Toolkit.settle();
    }

    /// Presses the mouse with the shift key held: the headless robot's mouse knows no keys.
    public void shiftClick(Point2D point) {
        Toolkit.run(
                () -> {
                    Node target = scene.lookup(".text-cell .text-block");
                    Point2D screen = scene.getRoot().localToScreen(point);
                    Event.fireEvent(
                            target,
                            new MouseEvent(
                                    MouseEvent.MOUSE_PRESSED,
                                    point.getX(),
                                    point.getY(),
                                    screen.getX(),
                                    screen.getY(),
                                    MouseButton.PRIMARY,
                                    1,
                                    true,
                                    false,
                                    false,
                                    false,
                                    true,
                                    false,
                                    false,
                                    true,
                                    false,
                                    true,
                                    null));
                });
        Toolkit.settle();
    }

    public void drag(Point2D from, Point2D to) {
        Toolkit.run(
                () -> {
                    move(from);
                    robot.mousePress(MouseButton.PRIMARY);
                });
        Toolkit.run(() -> move(from.midpoint(to)));
        Toolkit.run(
                () -> {
                    move(to);
                    robot.mouseRelease(MouseButton.PRIMARY);
                });
        Toolkit.settle();
    }

    private void move(Point2D point) {
        Point2D screen = scene.getRoot().localToScreen(scene.getRoot().sceneToLocal(point));
        robot.mouseMove(screen);
    }

    private static int offset(TextBlock block, String letters) {
        int offset = block.content().text().indexOf(letters);
        if (offset < 0) {
            throw new AssertionError(letters + " is not in " + block.content().text());
        }
        return offset;
    }

    private TextBlock block(int row, int column) {
        return cell(row).row().blocks().get(column);
    }

    private TextListCell<?> cell(int row) {
        for (Node node : scene.getRoot().lookupAll(".text-cell")) {
            if (node instanceof TextListCell<?> cell
                    && !cell.isEmpty()
                    && cell.isVisible()
                    && cell.getIndex() == row) {
                return cell;
            }
        }
        throw new AssertionError("row " + row + " is not shown");
    }
}
