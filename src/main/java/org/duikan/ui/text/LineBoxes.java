package org.duikan.ui.text;

import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.PathElement;

import java.util.ArrayList;
import java.util.List;

/// The rectangles, one a line, that a range of shown text takes up.
final class LineBoxes {

    private LineBoxes() {}

    /// Reads the rectangles out of the outline that a text flow gives for a range; touching ones of
    /// one line become one.
    static List<Bounds> of(PathElement[] outline) {
        List<Bounds> boxes = new ArrayList<>();
        double[] box = null;
        for (PathElement element : outline) {
            if (element instanceof MoveTo move) {
                add(boxes, box);
                box = new double[] {move.getX(), move.getY(), move.getX(), move.getY()};
            } else if (element instanceof LineTo line && box != null) {
                box[0] = Math.min(box[0], line.getX());
                box[1] = Math.min(box[1], line.getY());
                box[2] = Math.max(box[2], line.getX());
                box[3] = Math.max(box[3], line.getY());
            }
        }
        add(boxes, box);
        return boxes;
    }

    private static void add(List<Bounds> boxes, double[] box) {
        if (box == null || box[2] - box[0] <= 0) {
            return;
        }
        Bounds last = boxes.isEmpty() ? null : boxes.getLast();
        boolean touches =
                last != null
                        && Math.abs(last.getMaxX() - box[0]) < 1
                        && last.getMinY() < box[3]
                        && box[1] < last.getMaxY();
        if (touches) {
            boxes.removeLast();
            box[0] = last.getMinX();
            box[1] = Math.min(box[1], last.getMinY());
            box[3] = Math.max(box[3], last.getMaxY());
        }
        boxes.add(new BoundingBox(box[0], box[1], box[2] - box[0], box[3] - box[1]));
    }
}
