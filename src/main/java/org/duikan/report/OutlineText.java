package org.duikan.report;

import org.duikan.document.DocumentFacts;
import org.duikan.document.Level;
import org.duikan.document.StructureRemark;
import org.duikan.document.Unit;
import org.duikan.i18n.Texts;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/// The outline of a document as indented lines for a terminal.
public final class OutlineText {
    private static final int FIRST_WORDS = 30;

    private final Texts texts;
    private final PrintWriter out;

    private OutlineText(Texts texts, PrintWriter out) {
        this.texts = texts;
        this.out = out;
    }

    public static void write(NamedDocument document, Texts texts, PrintWriter out) {
        new OutlineText(texts, out).write(document);
    }

    private void write(NamedDocument named) {
        out.println(named.title());
        String facts = facts(named.document().facts());
        if (!facts.isEmpty()) {
            out.println(facts);
        }
        int groups = named.document().groups().size();
        int units = named.document().alignableUnits().size();
        out.println(texts.get("report.outline-counts", groups, units));
        out.println();
        writeUnits(named.document().units(), "");
        List<StructureRemark> remarks = named.document().remarks();
        if (!remarks.isEmpty()) {
            out.println();
            out.println(texts.get("report.remarks"));
            remarks.forEach(remark -> out.println("  " + RemarkSentence.of(remark, texts)));
        }
    }

    private String facts(DocumentFacts facts) {
        List<String> parts = new ArrayList<>();
        parts.add(facts.documentNumber());
        parts.add(facts.issuer());
        facts.signed().ifPresent(date -> parts.add(texts.get("report.signed", date.toString())));
        facts.printed().ifPresent(date -> parts.add(texts.get("report.printed", date.toString())));
        facts.published()
                .ifPresent(date -> parts.add(texts.get("report.published", date.toString())));
        parts.removeIf(String::isEmpty);
        return String.join(" · ", parts);
    }

    private void writeUnits(List<Unit> units, String indent) {
        for (Unit unit : units) {
            if (unit.level() != Level.ITEM) {
                out.println(indent + UnitLabels.line(unit, FIRST_WORDS));
                writeUnits(unit.children(), indent + "  ");
            }
        }
    }
}
