package org.duikan.ui.fx;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import javafx.stage.Window;

import java.util.Arrays;

/// A hand that clicks and types in a shown window, as a person would.
public final class Hand {
    private final Robot robot = Toolkit.call(Robot::new);
    private final Scene scene;

    public Hand(Scene scene) {
        this.scene = scene;
    }

    /// The shown node with this selector.
    public <T extends Node> T find(Class<T> type, String selector) {
        return Toolkit.call(
                () -> {
                    Node node = scene.lookup(selector);
                    if (node == null) {
                        throw new AssertionError("nothing shown is " + selector);
                    }
                    return type.cast(node);
                });
    }

    /// A hand in the popup that was opened last.
    public Hand inNewestPopup() {
        return new Hand(
                Toolkit.call(
                        () -> {
                            Window newest = Window.getWindows().getLast();
                            return newest.getScene();
                        }));
    }

    /// The shown button with these words.
    public ButtonBase button(String words) {
        return Toolkit.call(
                () ->
                        scene.getRoot().lookupAll("*").stream()
                                .filter(ButtonBase.class::isInstance)
                                .map(ButtonBase.class::cast)
                                .filter(button -> words.equals(button.getText()))
                                .findFirst()
                                .orElseThrow(() -> new AssertionError("no button " + words)));
    }

    public void click(String selector) {
        click(find(Node.class, selector));
    }

    public void click(Node node) {
        Toolkit.run(
                () -> {
                    Bounds bounds = node.localToScreen(node.getBoundsInLocal());
                    robot.mouseMove(bounds.getCenterX(), bounds.getCenterY());
                    robot.mouseClick(MouseButton.PRIMARY);
                });
        Toolkit.settle();
    }

    /// Presses a node, goes over others and releases on the last.
    public void drag(Node from, Node... over) {
        moveTo(from);
        Toolkit.run(() -> robot.mousePress(MouseButton.PRIMARY));
        for (Node node : over) {
            moveTo(node);
            Toolkit.settle();
        }
        Toolkit.run(() -> robot.mouseRelease(MouseButton.PRIMARY));
        Toolkit.settle();
    }

    /// The same, but calls it off by Esc on the way.
    public void dragAndCallOff(Node from, Node over) {
        moveTo(from);
        Toolkit.run(() -> robot.mousePress(MouseButton.PRIMARY));
        moveTo(over);
        Toolkit.settle();
        press(KeyCode.ESCAPE);
        Toolkit.run(() -> robot.mouseRelease(MouseButton.PRIMARY));
        Toolkit.settle();
    }

    private void moveTo(Node node) {
        Toolkit.run(
                () -> {
                    Bounds bounds = node.localToScreen(node.getBoundsInLocal());
                    robot.mouseMove(bounds.getCenterX(), bounds.getCenterY());
                });
    }

    /// Presses keys together: `press(CONTROL, F)`.
    public void press(KeyCode... keys) {
        Toolkit.run(
                () -> {
                    Arrays.stream(keys).forEach(robot::keyPress);
                    for (int i = keys.length - 1; i >= 0; i--) {
                        robot.keyRelease(keys[i]);
                    }
                });
        Toolkit.settle();
    }

    /// Brings text in by the clipboard, as an input method would: any character can be typed so.
    public void type(String text) {
        Toolkit.run(
                () -> {
                    ClipboardContent content = new ClipboardContent();
                    content.putString(text);
                    Clipboard.getSystemClipboard().setContent(content);
                });
        press(KeyCode.CONTROL, KeyCode.V);
    }
}
