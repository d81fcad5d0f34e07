package org.duikan.anchor;

import org.duikan.document.AlignableUnit;
import org.duikan.document.PolicyDocument;
import org.duikan.structure.StructureReader;
import org.duikan.text.SourceText;
import org.duikan.text.TextSpan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/// A text that is edited in stated ways while every character remembers where it stood, so that the
/// true place of any words in the edited text is known whatever an alignment finds.
///
/// Edits whose place nobody could tell are not made: a character is not left out beside its equal,
/// nor put in beside one.
final class EditedSource {
    private static final int PUT_IN = -1;
    private static final String NUMERALS = "一二三四五六七八九十";
    private static final List<String> NUMBERS =
            IntStream.range(1, 80).mapToObj(EditedSource::numeral).toList();

    private final PolicyDocument document;
    private final String original;
    private List<Cell> cells = new ArrayList<>();

    /// @param origin the original character that stands or stood here, or [#PUT_IN]
    /// @param kept whether it still is that character, in whatever width
    private record Cell(char unit, int origin, boolean kept) {
        static Cell putIn(char unit) {
            return new Cell(unit, PUT_IN, false);
        }

        Cell with(char other, boolean kept) {
            return new Cell(other, origin, kept);
        }
    }

    EditedSource(PolicyDocument document) {
        this.document = document;
        original = document.source().text();
        for (int i = 0; i < original.length(); i++) {
            cells.add(new Cell(original.charAt(i), i, true));
        }
    }

    PolicyDocument read() {
        return StructureReader.read(SourceText.of(text()));
    }

    String text() {
        StringBuilder text = new StringBuilder(cells.size());
        cells.forEach(cell -> text.append(cell.unit));
        return text.toString();
    }

    /// Where each original character, or what was put in its place, stands now; -1 where nothing is
    /// left.
    int[] images() {
        int[] images = new int[original.length()];
        Arrays.fill(images, -1);
        for (int i = 0; i < cells.size(); i++) {
            if (cells.get(i).origin >= 0) {
                images[cells.get(i).origin] = i;
            }
        }
        return images;
    }

    boolean[] kept() {
        boolean[] kept = new boolean[original.length()];
        for (Cell cell : cells) {
            if (cell.origin >= 0 && cell.kept) {
                kept[cell.origin] = true;
            }
        }
        return kept;
    }

    /// Changes, puts in or leaves out Han characters anywhere, labels and headings included.
    void type(double share, Random random) {
        type(new TextSpan(0, original.length()), share, random);
    }

    /// The same, only among the characters that stood in a span.
    void type(TextSpan span, double share, Random random) {
        long han = cells.stream().filter(c -> isHan(c.unit) && isFrom(c, span)).count();
        long edits = Math.round(share * han);
        while (edits > 0) {
            int at = random.nextInt(cells.size());
            if (isHan(cells.get(at).unit) && isFrom(cells.get(at), span) && edit(at, random)) {
                edits--;
            }
        }
    }

    private static boolean isFrom(Cell cell, TextSpan span) {
        return cell.origin >= 0 && cell.kept && span.contains(cell.origin);
    }

    private boolean edit(int at, Random random) {
        char other = cells.get(random.nextInt(cells.size())).unit;
        Cell cell = cells.get(at);
        if (!isHan(other) || stands(other, at - 2, at + 2) || stood(other, cell.origin)) {
            return false;
        }
        switch (random.nextInt(3)) {
            case 0 -> cells.set(at, cell.with(other, false));
            case 1 -> cells.add(at + random.nextInt(2), Cell.putIn(other));
            default -> {
                if (stands(cell.unit, at - 2, at - 1) || stands(cell.unit, at + 1, at + 2)) {
                    return false;
                }
                cells.remove(at);
            }
        }
        return true;
    }

    private boolean stands(char unit, int from, int to) {
        for (int i = Math.max(0, from); i <= Math.min(to, cells.size() - 1); i++) {
            if (cells.get(i).unit == unit) {
                return true;
            }
        }
        return false;
    }

    private boolean stood(char unit, int origin) {
        int at = original.indexOf(unit, Math.max(0, origin - 3));
        return at >= 0 && at <= origin + 3;
    }

    private static boolean isHan(char unit) {
        return unit >= 0x4E00 && unit <= 0x9FFF;
    }

    /// The units that are whole lines of their own and long enough to be told from others.
    List<AlignableUnit> clauses() {
        return document.alignableUnits().stream()
                .filter(u -> u.unit().span().length() > 60 && isLine(u.unit().span()))
                .toList();
    }

    private boolean isLine(TextSpan span) {
        return (span.start() == 0 || original.charAt(span.start() - 1) == '\n')
                && (span.end() == original.length() || original.charAt(span.end()) == '\n');
    }

    /// Moves whole clauses, labels and all, before other clauses. Clauses stand under a heading;
    /// what stands before the first heading is a lead and stays.
    void move(double share, Random random) {
        List<AlignableUnit> clauses = clauses().stream().filter(u -> !u.path().isEmpty()).toList();
        for (int i = 0; i < Math.max(1, share * clauses.size()); i++) {
            TextSpan moved = clauses.get(random.nextInt(clauses.size())).unit().span();
            TextSpan before = clauses.get(random.nextInt(clauses.size())).unit().span();
            if (!moved.equals(before)) {
                List<Cell> line = cut(moved);
                cells.addAll(placeOf(before.start()), line);
            }
        }
    }

    /// Takes a clause out, with its line feed.
    void leaveOut(AlignableUnit clause) {
        cut(clause.unit().span());
    }

    private List<Cell> cut(TextSpan span) {
        int from = placeOf(span.start());
        int to = placeOf(span.end() - 1) + 1;
        boolean feed = to < cells.size() && cells.get(to).unit == '\n';
        List<Cell> range = cells.subList(from, feed ? to + 1 : to);
        List<Cell> line = new ArrayList<>(range);
        range.clear();
        if (!feed) {
            line.add(Cell.putIn('\n'));
        }
        return line;
    }

    private int placeOf(int origin) {
        for (int i = 0; i < cells.size(); i++) {
            if (cells.get(i).origin == origin) {
                return i;
            }
        }
        throw new IllegalArgumentException("gone: " + origin);
    }

    /// Gives every unit numbered in Han numerals a number twenty higher.
    void renumber() {
        document.alignableUnits().stream()
                .map(u -> u.unit().numSpan())
                .filter(label -> !label.isEmpty())
                .forEach(this::renumber);
    }

    private void renumber(TextSpan label) {
        int at = placeOf(label.start());
        int end = at + label.length();
        while (at < end && NUMERALS.indexOf(cells.get(at).unit) < 0) {
            at++;
        }
        StringBuilder old = new StringBuilder();
        while (at + old.length() < end
                && NUMERALS.indexOf(cells.get(at + old.length()).unit) >= 0) {
            old.append(cells.get(at + old.length()).unit);
        }
        if (!old.isEmpty()) {
            replace(at, old.length(), numeral(NUMBERS.indexOf(old.toString()) + 21));
        }
    }

    /// What was replaced first stands where its replacement starts.
    private void replace(int at, int length, String other) {
        int origin = cells.get(at).origin;
        cells.subList(at, at + length).clear();
        for (int i = 0; i < other.length(); i++) {
            cells.add(at + i, new Cell(other.charAt(i), i == 0 ? origin : PUT_IN, false));
        }
    }

    private static String numeral(int number) {
        String digits = NUMERALS.substring(0, 9);
        String tens = number < 20 ? "" : digits.substring(number / 10 - 1, number / 10);
        String ones = number % 10 == 0 ? "" : digits.substring(number % 10 - 1, number % 10);
        return number < 10 ? ones : tens + "十" + ones;
    }

    /// Sets the text anew: marks and digits in another width, spaces put in or dropped.
    void setInOtherWidths(Random random) {
        List<Cell> set = new ArrayList<>();
        for (Cell cell : cells) {
            if (cell.unit == ' ' && random.nextBoolean()) {
                continue;
            }
            set.add(random.nextBoolean() ? cell.with(otherWidth(cell.unit), true) : cell);
            if (isHan(cell.unit) && random.nextInt(50) == 0) {
                set.add(Cell.putIn(random.nextBoolean() ? ' ' : '\u3000'));
            }
        }
        cells = set;
    }

    private static char otherWidth(char unit) {
        if (unit > '!' && unit < '~' && unit != '-' && unit != '>' && unit != '.') {
            return (char) (unit + 0xFEE0);
        }
        return unit >= '！' && unit <= '～' && unit != '．' ? (char) (unit - 0xFEE0) : unit;
    }

    /// Breaks long lines as a page of some width does.
    void breakLines(int width) {
        List<Cell> set = new ArrayList<>();
        int inLine = 0;
        for (Cell cell : cells) {
            if (inLine == width && cell.unit != '\n') {
                set.add(Cell.putIn('\n'));
                inLine = 0;
            }
            set.add(cell);
            inLine = cell.unit == '\n' ? 0 : inLine + 1;
        }
        cells = set;
    }

    /// Puts a line in before a clause.
    void putIn(String line, AlignableUnit before) {
        int at = placeOf(before.unit().span().start());
        for (int i = 0; i < line.length(); i++) {
            cells.add(at + i, Cell.putIn(line.charAt(i)));
        }
        cells.add(at + line.length(), Cell.putIn('\n'));
    }
}
