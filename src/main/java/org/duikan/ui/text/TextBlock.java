package org.duikan.ui.text;

import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.geometry.Point2D;
import javafx.scene.layout.Region;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

import org.duikan.text.TextSpan;

import java.util.List;

/// One cell's text: the letters in a text flow, a `Text` node for each face, with marks, selection
/// and caret drawn below and above them.
public final class TextBlock extends Region {
    private final TextFlow flow = new TextFlow();
    private final MarkLayer layer = new MarkLayer(flow);
    private final Path selected = new Path();
    private final Path caret = new Path();
    private StyledText content = StyledText.empty();
    private List<Mark> marks = List.of();
    private TextSpan selection = TextSpan.at(0);
    private int caretOffset = -1;
    private double drawnWidth = -1;

    public TextBlock() {
        getStyleClass().add("text-block");
        flow.getStyleClass().add("letters");
        selected.getStyleClass().add("selected");
        caret.getStyleClass().add("caret");
        for (Path path : List.of(selected, caret)) {
            path.setManaged(false);
            path.setMouseTransparent(true);
        }
        getChildren().addAll(layer.below(), selected, flow, layer.above(), caret);
    }

    public StyledText content() {
        return content;
    }

    /// Shows another text, without marks, selection or caret.
    public void show(StyledText text) {
        if (!text.equals(content)) {
            content = text;
            setRuns(text);
        }
        marks = List.of();
        selection = TextSpan.at(0);
        caretOffset = -1;
        invalidate();
    }

    public void setMarks(List<Mark> marks) {
        if (!marks.equals(this.marks)) {
            this.marks = List.copyOf(marks);
            if (isDrawn()) {
                layer.draw(this.marks);
            }
        }
    }

    /// Shows what is selected and where the caret stands.
    ///
    /// @param caretOffset -1 where the caret is elsewhere
    void setSelection(TextSpan selection, int caretOffset) {
        if (!selection.equals(this.selection) || caretOffset != this.caretOffset) {
            this.selection = selection;
            this.caretOffset = caretOffset;
            if (isDrawn()) {
                drawSelection();
            }
        }
    }

    /// The offset between graphemes that is nearest to a point of the scene; points beside the text
    /// give the nearest line's.
    int offsetAt(Point2D scene) {
        if (content.isEmpty()) {
            return 0;
        }
        Point2D local = flow.sceneToLocal(scene);
        return TextBreaks.snap(content.text(), flow.getHitInfo(local).getInsertionIndex());
    }

    /// The letter, not the gap between two, that lies under a point of the scene.
    int letterAt(Point2D scene) {
        if (content.isEmpty()) {
            return 0;
        }
        Point2D local = flow.sceneToLocal(scene);
        return TextBreaks.snap(content.text(), flow.getHitInfo(local).getCharIndex());
    }

    /// Where a caret stands, in the scene.
    Bounds caretBounds(int offset) {
        double top = Double.MAX_VALUE;
        double bottom = 0;
        double x = 0;
        for (PathElement element : flow.getCaretShape(Math.min(offset, content.length()), true)) {
            double y = element instanceof MoveTo move ? move.getY() : ((LineTo) element).getY();
            x = element instanceof MoveTo move ? move.getX() : ((LineTo) element).getX();
            top = Math.min(top, y);
            bottom = Math.max(bottom, y);
        }
        return flow.localToScene(new BoundingBox(x, Math.min(top, bottom), 1, bottom - top));
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        return snapSizeY(flow.prefHeight(width));
    }

    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        flow.resizeRelocate(0, 0, getWidth(), getHeight());
        flow.layout();
        if (drawnWidth != getWidth()) {
            drawnWidth = getWidth();
            layer.draw(marks);
            drawSelection();
        }
    }

    /// Forgets the geometry, because the face or its size changed.
    void invalidate() {
        drawnWidth = -1;
        requestLayout();
    }

    private boolean isDrawn() {
        return drawnWidth >= 0 && !isNeedsLayout();
    }

    private void drawSelection() {
        selected.getElements()
                .setAll(
                        selection.isEmpty()
                                ? new PathElement[0]
                                : flow.getRangeShape(selection.start(), selection.end(), true));
        caret.getElements()
                .setAll(
                        caretOffset < 0
                                ? new PathElement[0]
                                : flow.getCaretShape(caretOffset, true));
    }

    private void setRuns(StyledText text) {
        List<StyledText.Run> runs = text.runs();
        while (flow.getChildren().size() > runs.size()) {
            flow.getChildren().removeLast();
        }
        while (flow.getChildren().size() < runs.size()) {
            flow.getChildren().add(new Text());
        }
        for (int i = 0; i < runs.size(); i++) {
            Text node = (Text) flow.getChildren().get(i);
            String face = runs.get(i).face().styleClass();
            if (!node.getStyleClass().equals(List.of(face))) {
                node.getStyleClass().setAll(face);
            }
            node.setText(runs.get(i).span().of(text.text()));
        }
    }
}
