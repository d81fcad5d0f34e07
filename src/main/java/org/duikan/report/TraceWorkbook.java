package org.duikan.report;

import org.dhatim.fastexcel.Workbook;
import org.duikan.align.Coverage;
import org.duikan.align.Trace;
import org.duikan.align.TraceCell;
import org.duikan.align.TraceColumn;
import org.duikan.align.TraceMatrix;
import org.duikan.align.TraceSection;
import org.duikan.document.AlignableUnit;
import org.duikan.i18n.Texts;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/// Traces as an XLSX workbook: the matrix, every pair of units with its reason, what nobody took
/// up, what is new. Scores are numbers, so that a reader can sort and sum them; text is never read
/// as a formula.
public final class TraceWorkbook {
    private static final String PROGRAM = "Duikan";
    private static final String VERSION = "1.0";
    private static final String ABSENT_COLOUR = "FAE3DF";
    private static final String MINE_COLOUR = "D3DFF2";
    private static final int FIXED = 2;

    private final TraceReport report;
    private final TraceMatrix matrix;
    private final Texts texts;
    private final Workbook workbook;

    private TraceWorkbook(TraceReport report, Texts texts, Workbook workbook) {
        this.report = report;
        this.matrix = report.matrix();
        this.texts = texts;
        this.workbook = workbook;
    }

    /// Writes the workbook; the stream stays open.
    public static void write(TraceReport report, Texts texts, OutputStream out) throws IOException {
        try (Workbook workbook = new Workbook(out, PROGRAM, VERSION)) {
            TraceWorkbook writer = new TraceWorkbook(report, texts, workbook);
            writer.writeMatrix();
            writer.writePairs();
            writer.writeUntaken();
            writer.writeFresh();
        }
    }

    private void writeMatrix() throws IOException {
        SheetRows rows =
                new SheetRows(workbook.newWorksheet(texts.get("traces.tab-matrix")), 12, 40);
        rows.head(texts.get("traces.place"), texts.get("traces.words"));
        report.columns().forEach(column -> rows.addHead(report.names().get(column), 16));
        rows.freeze(FIXED);
        rows.next();
        rows.text(1, texts.get("traces.coverage", ""));
        for (int i = 0; i < report.columns().size(); i++) {
            Coverage coverage = matrix.coverage(report.columns().get(i)).orElseThrow();
            rows.text(FIXED + i, TraceWords.coverage(coverage));
        }
        for (TraceSection section : matrix.sections()) {
            writeSection(rows, section);
        }
        rows.finish();
    }

    private void writeSection(SheetRows rows, TraceSection section) {
        List<Integer> units = section.units().stream().filter(matrix::isCounted).toList();
        if (!units.isEmpty() && !section.path().isEmpty()) {
            rows.next();
            rows.bold(0, TraceWords.section(section.path()));
            for (int i = 0; i < report.columns().size(); i++) {
                Coverage coverage = matrix.coverage(report.columns().get(i), section).orElseThrow();
                rows.bold(FIXED + i, TraceWords.coverage(coverage));
            }
        }
        units.forEach(unit -> writeClause(rows, unit));
    }

    private void writeClause(SheetRows rows, int unit) {
        rows.next();
        rows.text(0, UnitName.place(matrix.units().get(unit)));
        rows.text(1, UnitName.words(matrix.units().get(unit)));
        for (int i = 0; i < report.columns().size(); i++) {
            TraceColumn in = report.column(report.columns().get(i));
            TraceCell cell = in.cells().get(unit);
            rows.text(FIXED + i, TraceWords.cell(in, cell, texts));
            if (cell.state() == TraceCell.State.ABSENT) {
                rows.fill(FIXED + i, ABSENT_COLOUR);
            } else if (cell.decided()) {
                rows.fill(FIXED + i, MINE_COLOUR);
            } else if (cell.isTaken()) {
                rows.fill(FIXED + i, grey(cell.strength()));
            }
        }
    }

    /// The shade of a score: white for none, a middle grey for full strength.
    private static String grey(double strength) {
        int level = 255 - (int) Math.round(75 * Math.clamp(strength, 0, 1));
        return String.format("%1$02X%1$02X%1$02X", level);
    }

    private void writePairs() throws IOException {
        SheetRows rows =
                new SheetRows(
                        workbook.newWorksheet(texts.get("traces.sheet-pairs")),
                        12,
                        36,
                        16,
                        16,
                        36,
                        10,
                        8,
                        12,
                        60);
        rows.head(
                texts.get("traces.place"),
                texts.get("traces.words"),
                texts.get("traces.sheet-document"),
                texts.get("traces.sheet-unit"),
                texts.get("traces.sheet-heading"),
                texts.get("traces.sheet-relation"),
                texts.get("traces.sheet-score"),
                texts.get("traces.sheet-judge"),
                texts.get("traces.sheet-reason"));
        rows.freeze(0);
        for (AlignableUnit unit : matrix.units()) {
            for (int column : report.columns()) {
                TraceColumn in = report.column(column);
                for (Trace trace : in.cells().get(unit.index()).traces()) {
                    writePair(rows, unit, report.names().get(column), trace, in);
                }
            }
        }
        rows.finish();
    }

    private void writePair(
            SheetRows rows, AlignableUnit unit, String name, Trace trace, TraceColumn in) {
        AlignableUnit witness = in.comparison().witnessUnits().get(trace.witness());
        rows.next();
        rows.text(0, UnitName.place(unit));
        rows.text(1, UnitName.words(unit));
        rows.text(2, name);
        rows.text(3, UnitName.place(witness));
        rows.text(4, UnitName.words(witness));
        rows.text(5, texts.get("traces.relation-" + trace.relation().word()));
        rows.score(6, trace.score());
        rows.text(7, texts.get(trace.decided() ? "traces.by-reader" : "traces.by-program"));
        rows.text(8, TraceWords.reason(trace, in, texts));
    }

    private void writeUntaken() throws IOException {
        SheetRows rows =
                new SheetRows(workbook.newWorksheet(texts.get("traces.sheet-untaken")), 12, 60);
        rows.head(texts.get("traces.place"), texts.get("traces.words"));
        rows.freeze(0);
        for (int unit : matrix.untaken()) {
            rows.next();
            rows.text(0, UnitName.place(matrix.units().get(unit)));
            rows.text(1, UnitName.words(matrix.units().get(unit)));
        }
        rows.finish();
    }

    private void writeFresh() throws IOException {
        SheetRows rows =
                new SheetRows(workbook.newWorksheet(texts.get("traces.sheet-fresh")), 16, 16, 60);
        rows.head(
                texts.get("traces.sheet-document"),
                texts.get("traces.sheet-unit"),
                texts.get("traces.sheet-heading"));
        rows.freeze(0);
        for (int column : report.columns()) {
            TraceColumn in = report.column(column);
            for (int unit : in.fresh()) {
                AlignableUnit fresh = in.comparison().witnessUnits().get(unit);
                rows.next();
                rows.text(0, report.names().get(column));
                rows.text(1, UnitName.place(fresh));
                rows.text(2, UnitName.words(fresh));
            }
        }
        rows.finish();
    }
}
