package org.duikan.ui.compare;

import org.duikan.document.DocumentFacts;
import org.duikan.document.Level;
import org.duikan.document.PolicyDocument;
import org.duikan.document.StructureRemark;
import org.duikan.document.Unit;
import org.duikan.text.Passage;
import org.duikan.text.SourceText;
import org.duikan.text.TextSpan;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Writes a document by hand: a line that starts with `#` is a group, any other a clause whose
/// label stands in brackets; what comes before the first full stop is its heading.
public final class Sketch {
    private static final Pattern LABEL = Pattern.compile("^(\\([^)]*\\)|[一二三四五六七八九十]+、)?");

    private final SourceText source;
    private final List<Unit> top = new ArrayList<>();
    private final List<Unit> children = new ArrayList<>();
    private Unit group;
    private int at;

    private Sketch(String text) {
        this.source = SourceText.of(text);
    }

    public static PolicyDocument document(String text, StructureRemark... remarks) {
        Sketch sketch = new Sketch(text);
        for (String line : sketch.source.text().split("\n")) {
            sketch.read(line);
            sketch.at += line.length() + 1;
        }
        sketch.close();
        return new PolicyDocument(
                sketch.source,
                DocumentFacts.none(),
                List.of(),
                sketch.top,
                List.of(),
                List.of(remarks));
    }

    private void read(String line) {
        if (line.isBlank()) {
            return;
        }
        boolean isGroup = line.startsWith("#");
        int start = at + (isGroup ? 1 : 0);
        Matcher label = LABEL.matcher(line.substring(start - at));
        label.find();
        TextSpan num = new TextSpan(start, start + label.end());
        TextSpan text = new TextSpan(num.end(), at + line.length());
        TextSpan span = num.cover(text);
        if (isGroup) {
            close();
            group =
                    new Unit(
                            Level.SECTION,
                            source.slice(num),
                            num,
                            Passage.of(source, text),
                            Passage.empty(),
                            span,
                            List.of());
            return;
        }
        int stop = source.slice(text).indexOf('。');
        TextSpan heading = new TextSpan(text.start(), text.start() + Math.max(0, stop));
        children.add(
                new Unit(
                        num.isEmpty() ? Level.PARAGRAPH : Level.CLAUSE,
                        source.slice(num),
                        num,
                        Passage.of(source, heading),
                        Passage.of(source, text),
                        span,
                        List.of()));
    }

    private void close() {
        if (group == null) {
            top.addAll(children);
        } else {
            TextSpan span =
                    children.isEmpty()
                            ? group.span()
                            : group.span().cover(children.getLast().span());
            top.add(
                    new Unit(
                            group.level(),
                            group.num(),
                            group.numSpan(),
                            group.heading(),
                            group.text(),
                            span,
                            children));
        }
        children.clear();
        group = null;
    }
}
