package org.duikan.structure;

import org.duikan.document.StructureRemark;
import org.duikan.document.StructureRemark.Kind;
import org.duikan.text.Passage;
import org.duikan.text.SourceText;
import org.duikan.text.TextSpan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/// Puts lines together to paragraphs, joining those a page or a column broke.
final class ParagraphReader {
    private final SourceText source;
    private final List<StructureRemark> remarks;
    private final List<Paragraph> paragraphs = new ArrayList<>();
    private final WordPairs pairs;
    private final List<Line> pages = new ArrayList<>();
    private Draft draft;

    private ParagraphReader(SourceText source, List<StructureRemark> remarks) {
        this.source = source;
        this.remarks = remarks;
        this.pairs = new WordPairs(source.text());
    }

    /// The paragraphs of a text in source order; what was joined is added to the remarks.
    static List<Paragraph> read(
            SourceText source, List<StructureRemark> remarks, BooleanSupplier cancelled) {
        ParagraphReader reader = new ParagraphReader(source, remarks);
        List<Line> lines = LineScanner.scan(source);
        SeamRule rule = new SeamRule(Layout.of(source, lines));
        for (Line line : lines) {
            Cancellation.check(cancelled);
            reader.add(line, rule);
        }
        reader.finish();
        return reader.paragraphs;
    }

    private void add(Line line, SeamRule rule) {
        if (line.page()) {
            pages.add(line);
            return;
        }
        String text = source.slice(line.span());
        boolean apart = line.blanksBefore() > 0 || !pages.isEmpty();
        if (draft != null && rule.joins(draft, line, text, apart)) {
            if (apart) {
                remark(line, text);
            }
            pages.clear();
            draft.append(line, text);
        } else {
            finish();
            draft = new Draft(line, text);
        }
    }

    private void remark(Line line, String text) {
        TextSpan seam = new TextSpan(draft.end(), line.span().start());
        String doubled = DoubledCharacters.at(draft, text, pairs);
        if (doubled.isEmpty()) {
            remarks.add(new StructureRemark(Kind.SEAM_JOINED, "", List.of(), seam));
            return;
        }
        TextSpan span =
                new TextSpan(
                        Math.max(draft.lineStart(), draft.end() - doubled.length()),
                        line.span().start() + doubled.length());
        remarks.add(new StructureRemark(Kind.DOUBLED_AT_SEAM, "", List.of(doubled), span));
    }

    private void finish() {
        if (draft != null) {
            paragraphs.add(Paragraph.of(Passage.of(source, draft.pieces())));
            draft = null;
        }
        for (Line page : pages) {
            Passage text = Passage.of(source, page.span());
            paragraphs.add(new Paragraph(text, Optional.empty(), true));
        }
        pages.clear();
    }
}
