package org.duikan.ui.reader;

import org.duikan.document.AlignableUnit;
import org.duikan.document.PolicyDocument;
import org.duikan.i18n.Texts;

import java.util.ArrayList;
import java.util.List;

/// The status line of one document: how much it holds, and how much is wrong in it.
final class ReaderStatus {

    private ReaderStatus() {}

    static List<String> of(PolicyDocument document, int findings, Texts texts) {
        List<AlignableUnit> units = document.alignableUnits();
        long clauses = units.stream().filter(AlignableUnit::isClause).count();
        long paragraphs = units.size() - clauses;
        List<String> parts = new ArrayList<>();
        if (clauses > 0) {
            parts.add(texts.get("reader.clauses", clauses));
        }
        if (clauses == 0 || paragraphs > 0) {
            parts.add(texts.get("reader.paragraphs", paragraphs));
        }
        String source = document.source().text();
        parts.add(texts.get("reader.characters", source.codePointCount(0, source.length())));
        parts.add(texts.get("reader.findings", findings));
        return parts;
    }
}
