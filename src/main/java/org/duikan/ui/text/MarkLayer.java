package org.duikan.ui.text;

import javafx.collections.ObservableList;
import javafx.geometry.Bounds;
import javafx.scene.Group;
import javafx.scene.shape.ArcTo;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.text.TextFlow;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Draws marks below and above the letters of one text flow: one path for all marks of a kind.
final class MarkLayer {
    private static final double CORNER = 2;

    private final TextFlow flow;
    private final Group below = layer();
    private final Group above = layer();
    private final Map<Look, Path> fills = new HashMap<>();
    private final Map<Look, Path> lines = new HashMap<>();
    private final MarginSigns signs;
    private Path outline;

    MarkLayer(TextFlow flow) {
        this.flow = flow;
        this.signs = new MarginSigns(above);
    }

    /// What marks share that are drawn in one path.
    private record Look(Mark.Kind kind, Mark.Sign sign) {
        static Look of(Mark mark) {
            return new Look(mark.kind(), new Mark.Sign("", mark.sign().colour()));
        }

        String[] styleClasses(String first) {
            return new String[] {first, kind.styleClass(), sign.styleClass()};
        }
    }

    Group below() {
        return below;
    }

    Group above() {
        return above;
    }

    /// Draws these marks and no others; the flow has its layout.
    void draw(List<Mark> marks) {
        fills.values().forEach(path -> path.getElements().clear());
        lines.values().forEach(path -> path.getElements().clear());
        if (outline != null) {
            outline.getElements().clear();
        }
        signs.clear();
        marks.forEach(this::draw);
    }

    private void draw(Mark mark) {
        int start = mark.span().start();
        int end = mark.span().end();
        Look look = Look.of(mark);
        List<Bounds> boxes =
                mark.span().isEmpty()
                        ? List.of()
                        : LineBoxes.of(flow.getRangeShape(start, end, false));
        switch (mark.kind()) {
            case INSERTION, SHARED -> {
                fill(look, boxes);
                line(look).addAll(flow.getUnderlineShape(start, end));
            }
            case OMISSION -> {
                fill(look, boxes);
                line(look).addAll(flow.getStrikeThroughShape(start, end));
            }
            case SUBSTITUTION -> fill(look, boxes);
            case TYPOGRAPHIC -> line(look).addAll(flow.getUnderlineShape(start, end));
            case SUSPECT -> boxes.forEach(box -> level(line(look), box, box.getMaxY() + 1));
            case PLACE -> wedge(line(look), flow.getCaretShape(start, true));
            case HIT -> {
                fill(look, boxes);
                boxes.forEach(box -> level(line(look), box, box.getMinY()));
                boxes.forEach(box -> level(line(look), box, box.getMaxY()));
            }
            case NOTE -> drawNote(mark, look, boxes);
            case NOTE_BAR -> {
                boxes.forEach(box -> signs.bar(line(look), box));
                sign(mark, boxes);
            }
        }
        if (mark.current() && mark.kind() != Mark.Kind.NOTE_BAR) {
            boxes.forEach(box -> rounded(outline().getElements(), box, 1));
        }
    }

    private void drawNote(Mark mark, Look look, List<Bounds> boxes) {
        if (mark.span().isEmpty()) {
            PathElement[] caret = flow.getCaretShape(mark.span().start(), true);
            wedge(line(look), caret);
            signs.add(mark.sign(), top(caret));
            return;
        }
        fill(look, boxes);
        boxes.forEach(box -> level(line(look), box, box.getMaxY()));
        sign(mark, boxes);
    }

    private void sign(Mark mark, List<Bounds> boxes) {
        if (!boxes.isEmpty()) {
            signs.add(mark.sign(), boxes.getFirst().getMinY());
        }
    }

    private static double top(PathElement[] caret) {
        double top = Double.MAX_VALUE;
        for (PathElement element : caret) {
            top = Math.min(top, element instanceof MoveTo move ? move.getY() : top);
            top = Math.min(top, element instanceof LineTo to ? to.getY() : top);
        }
        return top == Double.MAX_VALUE ? 0 : top;
    }

    private void fill(Look look, List<Bounds> boxes) {
        Path path =
                fills.computeIfAbsent(look, added -> add(below, added.styleClasses("mark-fill")));
        boxes.forEach(box -> rounded(path.getElements(), box, 0));
    }

    private ObservableList<PathElement> line(Look look) {
        return lines.computeIfAbsent(look, added -> add(above, added.styleClasses("mark-line")))
                .getElements();
    }

    private Path outline() {
        if (outline == null) {
            outline = add(above, "mark-current");
        }
        return outline;
    }

    private static void level(List<PathElement> line, Bounds box, double y) {
        line.add(new MoveTo(box.getMinX(), y));
        line.add(new LineTo(box.getMaxX(), y));
    }

    /// A small wedge that stands under the caret's place.
    private static void wedge(List<PathElement> line, PathElement[] caret) {
        double x = Double.NaN;
        double bottom = 0;
        for (PathElement element : caret) {
            if (element instanceof MoveTo move) {
                x = move.getX();
                bottom = Math.max(bottom, move.getY());
            } else if (element instanceof LineTo to) {
                bottom = Math.max(bottom, to.getY());
            }
        }
        if (!Double.isNaN(x)) {
            line.add(new MoveTo(x - 4, bottom + 2));
            line.add(new LineTo(x, bottom - 4));
            line.add(new LineTo(x + 4, bottom + 2));
        }
    }

    private static void rounded(List<PathElement> path, Bounds box, double grow) {
        double left = box.getMinX() - grow;
        double right = box.getMaxX() + grow;
        double top = box.getMinY() - grow;
        double bottom = box.getMaxY() + grow;
        path.add(new MoveTo(left + CORNER, top));
        path.add(new LineTo(right - CORNER, top));
        path.add(corner(right, top + CORNER));
        path.add(new LineTo(right, bottom - CORNER));
        path.add(corner(right - CORNER, bottom));
        path.add(new LineTo(left + CORNER, bottom));
        path.add(corner(left, bottom - CORNER));
        path.add(new LineTo(left, top + CORNER));
        path.add(corner(left + CORNER, top));
        path.add(new ClosePath());
    }

    private static ArcTo corner(double x, double y) {
        return new ArcTo(CORNER, CORNER, 0, x, y, false, true);
    }

    private static Path add(Group layer, String... styleClasses) {
        Path path = new Path();
        path.getStyleClass().addAll(styleClasses);
        layer.getChildren().add(path);
        return path;
    }

    private static Group layer() {
        Group layer = new Group();
        layer.setManaged(false);
        layer.setMouseTransparent(true);
        return layer;
    }
}
