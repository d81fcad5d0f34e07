package org.duikan.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import org.duikan.document.MatterLine;
import org.duikan.document.PolicyDocument;
import org.duikan.document.Unit;
import org.duikan.text.Passage;
import org.duikan.text.TextSpan;

import java.util.List;

/// What must hold of every document, whatever its text.
final class Coverage {
    private final PolicyDocument document;
    private final String text;
    private final int[] spans;
    private final int[] words;

    private Coverage(PolicyDocument document) {
        this.document = document;
        this.text = document.source().text();
        this.spans = new int[text.length()];
        this.words = new int[text.length()];
    }

    /// Front matter, top units and back matter hold every character that is not blank once, no word
    /// stands in two units, and spans nest.
    static Coverage check(PolicyDocument document) {
        Coverage coverage = new Coverage(document);
        coverage.run();
        return coverage;
    }

    /// Besides, every character that is not blank stands in a label, a heading or a text.
    void readsEveryCharacter() {
        for (int i = 0; i < text.length(); i++) {
            if (words[i] != 1 && !Marks.isBlank(text.charAt(i))) {
                fail(words[i] + " words hold " + near(i));
            }
        }
    }

    private void run() {
        document.front().forEach(this::matter);
        document.back().forEach(this::matter);
        siblings(document.units(), new TextSpan(0, text.length()));
        for (Unit unit : document.units()) {
            count(spans, unit.span());
            unit(unit);
        }
        for (int i = 0; i < text.length(); i++) {
            boolean once = spans[i] == 1 || Marks.isBlank(text.charAt(i));
            if (!once || words[i] > 1) {
                fail(spans[i] + " spans, " + words[i] + " words hold " + near(i));
            }
        }
        document.remarks().forEach(remark -> inside(remark.span()));
    }

    private void matter(MatterLine line) {
        for (TextSpan piece : line.text().pieces()) {
            count(words, piece);
        }
        count(spans, line.text().span());
    }

    private void unit(Unit unit) {
        inside(unit.span());
        String label = text.substring(unit.numSpan().start(), unit.numSpan().end());
        if (!label.equals(unit.num()) && !bare(label).equals(bare(unit.num()))) {
            fail(label + " is printed, not " + unit.num());
        }
        count(words, unit.numSpan());
        Passage own = unit.isGroup() ? unit.heading() : unit.text();
        for (TextSpan piece : own.pieces()) {
            if (!unit.span().contains(piece)) {
                fail(unit.label() + " does not hold its piece " + piece);
            }
            count(words, piece);
        }
        if (unit.isGroup()) {
            if (!unit.text().isEmpty()) {
                fail(unit.label() + " is a group and has a text");
            }
            siblings(unit.children(), unit.span());
            unit.children().forEach(this::unit);
        } else {
            if (!unit.text().text().startsWith(unit.heading().text())) {
                fail(unit.label() + " does not start with its heading");
            }
            items(unit);
        }
    }

    private static String bare(String text) {
        return text.replaceAll("[\\s\u3000]", "");
    }

    private void items(Unit unit) {
        siblings(unit.children(), unit.span());
        for (Unit item : unit.children()) {
            if (!unit.text().text().contains(item.text().text())) {
                fail(unit.label() + " does not hold its item " + item.label());
            }
            items(item);
        }
    }

    private void siblings(List<Unit> units, TextSpan parent) {
        int end = parent.start();
        for (Unit unit : units) {
            if (unit.span().start() < end || !parent.contains(unit.span())) {
                fail(unit.label() + " overlaps or leaves its parent");
            }
            end = unit.span().end();
        }
    }

    private void inside(TextSpan span) {
        assertThat(span.end()).isLessThanOrEqualTo(text.length());
    }

    private void count(int[] counts, TextSpan span) {
        if (splitsPair(span.start()) || splitsPair(span.end())) {
            fail("half a character at " + span);
        }
        for (int i = span.start(); i < span.end(); i++) {
            counts[i]++;
        }
    }

    private boolean splitsPair(int offset) {
        return offset > 0
                && offset < text.length()
                && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
    }

    private String near(int at) {
        return at + ": " + text.substring(Math.max(0, at - 12), Math.min(text.length(), at + 12));
    }
}
