package org.duikan.check;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// The marks open in a paragraph, and those that found no partner in it.
final class MarkStack {

    /// A mark at its place in the paragraph.
    record Place(PairedMark mark, int offset) {}

    private final List<Place> open = new ArrayList<>();
    private final Map<PairedMark, Integer> opened = new EnumMap<>(PairedMark.class);
    private final Map<PairedMark, Integer> crossed = new EnumMap<>(PairedMark.class);
    private final List<Place> withoutEnd = new ArrayList<>();
    private final List<Place> withoutStart = new ArrayList<>();
    private final List<Place> nestedTitles = new ArrayList<>();

    boolean isOpen(PairedMark mark) {
        return opened.getOrDefault(mark, 0) > 0;
    }

    void open(PairedMark mark, int offset) {
        open.add(new Place(mark, offset));
        opened.merge(mark, 1, Integer::sum);
    }

    void close(PairedMark mark, int offset) {
        if (!isOpen(mark)) {
            if (crossed.merge(mark, -1, Integer::sum) < 0) {
                crossed.put(mark, 0);
                withoutStart.add(new Place(mark, offset));
            }
            return;
        }
        Place top = pop();
        while (top.mark() != mark) {
            // （“）”: one finding names both
            crossed.merge(top.mark(), 1, Integer::sum);
            withoutEnd.add(top);
            top = pop();
        }
        if (mark == PairedMark.TITLE && isOpen(PairedMark.TITLE)) {
            nestedTitles.add(top);
        }
    }

    private Place pop() {
        Place top = open.removeLast();
        opened.merge(top.mark(), -1, Integer::sum);
        return top;
    }

    /// Ends the paragraph: what is still open has no end in it.
    void end() {
        boolean titleOpen = isOpen(PairedMark.TITLE);
        if (titleOpen) { // 《甲《乙》: the first lacks its end, the second is right
            nestedTitles.clear();
        }
        withoutEnd.addAll(open);
        open.clear();
    }

    List<Place> withoutEnd() {
        return withoutEnd;
    }

    List<Place> withoutStart() {
        return withoutStart;
    }

    /// 《 that stand in 《》 and have their own end.
    List<Place> nestedTitles() {
        return nestedTitles;
    }
}
