package org.duikan.structure;

import org.duikan.document.MatterLine;
import org.duikan.document.PolicyDocument;
import org.duikan.document.StructureRemark;
import org.duikan.document.Unit;

import java.util.List;

/// Writes what was read of a document so that a person can review it as a diff.
final class Outline {
    private static final int WORDS = 24;

    private final StringBuilder out = new StringBuilder();

    private Outline() {}

    static String of(PolicyDocument document) {
        Outline outline = new Outline();
        outline.facts(document);
        outline.matter("front", document.front());
        outline.out.append("units\n");
        document.units().forEach(unit -> outline.unit(unit, 1));
        outline.matter("back", document.back());
        outline.remarks(document.remarks());
        return outline.out.toString();
    }

    private void facts(PolicyDocument document) {
        var facts = document.facts();
        out.append("title      ").append(facts.title()).append('\n');
        out.append("number     ").append(facts.documentNumber()).append('\n');
        out.append("issuer     ").append(facts.issuer()).append('\n');
        out.append("recipients ").append(facts.recipients()).append('\n');
        out.append("copies to  ").append(facts.copiesTo()).append('\n');
        out.append("signed     ")
                .append(facts.signed().map(Object::toString).orElse(""))
                .append('\n');
        out.append("printed    ")
                .append(facts.printed().map(Object::toString).orElse(""))
                .append('\n');
        out.append("published  ")
                .append(facts.published().map(Object::toString).orElse(""))
                .append('\n');
    }

    private void matter(String name, List<MatterLine> lines) {
        out.append(name).append('\n');
        for (MatterLine line : lines) {
            out.append("  ")
                    .append(line.role())
                    .append(' ')
                    .append(words(line.text().text()))
                    .append('\n');
        }
    }

    private void unit(Unit unit, int depth) {
        out.append("  ".repeat(depth)).append(unit.level().word());
        append("", unit.num());
        append("", unit.heading().text().replace('\n', '⏎'));
        if (!unit.isGroup()) {
            append("| ", words(unit.text().text().substring(unit.heading().length())));
            append("", "(" + unit.text().length() + ")");
        }
        out.append('\n');
        unit.children().forEach(child -> unit(child, depth + 1));
    }

    private void append(String before, String words) {
        if (!words.isEmpty()) {
            out.append(' ').append(before).append(words);
        }
    }

    private void remarks(List<StructureRemark> remarks) {
        out.append("remarks\n");
        for (StructureRemark remark : remarks) {
            out.append("  ").append(remark.kind().word());
            append("", remark.num());
            remark.arguments().forEach(argument -> append("· ", argument));
            out.append('\n');
        }
    }

    private static String words(String text) {
        String line = text.replace('\n', '⏎').strip();
        if (line.length() <= 2 * WORDS + 1) {
            return line;
        }
        return line.substring(0, WORDS) + "…" + line.substring(line.length() - WORDS);
    }
}
