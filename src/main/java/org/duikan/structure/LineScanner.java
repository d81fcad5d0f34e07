package org.duikan.structure;

import org.duikan.text.SourceText;
import org.duikan.text.TextSpan;

import java.util.ArrayList;
import java.util.List;

/// Cuts a text into printed lines. A form feed is white space and counts as a blank line.
final class LineScanner {
    private static final int LONGEST_PAGE_LINE = 20;

    private final String text;
    private final List<Line> lines = new ArrayList<>();
    private int blanks;

    private LineScanner(String text) {
        this.text = text;
    }

    static List<Line> scan(SourceText source) {
        LineScanner scanner = new LineScanner(source.text());
        scanner.run();
        return scanner.lines;
    }

    private void run() {
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            add(start, end);
            start = end + 1;
        }
    }

    private void add(int from, int to) {
        int start = from;
        int end = to;
        while (start < end && Marks.isBlank(text.charAt(start))) {
            blanks += text.charAt(start) == '\f' ? 1 : 0;
            start++;
        }
        while (end > start && Marks.isBlank(text.charAt(end - 1))) {
            end--;
        }
        if (start == end) {
            blanks++;
            return;
        }
        boolean indented = start > from && (text.charAt(from) == '\u3000' || start - from >= 2);
        lines.add(new Line(new TextSpan(start, end), blanks, indented, isPage(start, end)));
        blanks = 0;
    }

    /// `— 3 —`, `- 12 -`, `第 3 页`, `第3页 共10页`, `3/10`. GB/T 9704-2012, 7.5: “页码…数字左右各放一条一字线”.
    private boolean isPage(int start, int end) {
        if (end - start > LONGEST_PAGE_LINE) {
            return false;
        }
        StringBuilder shape = new StringBuilder();
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            char kind =
                    Character.isDigit(c) ? '1' : "-—–―─－".indexOf(c) >= 0 ? '-' : Marks.narrow(c);
            boolean repeats = !shape.isEmpty() && shape.charAt(shape.length() - 1) == kind;
            if (!Marks.isBlank(c) && !(repeats && (kind == '1' || kind == '-'))) {
                shape.append(kind);
            }
        }
        return switch (shape.toString()) {
            case "-1-", "第1页", "第1頁", "第1页共1页", "第1页,共1页", "第1页/共1页", "1/1" -> true;
            default -> false;
        };
    }
}
