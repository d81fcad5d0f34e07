package org.duikan.align;

import org.duikan.document.AlignableUnit;
import org.duikan.document.PolicyDocument;
import org.duikan.document.Unit;
import org.duikan.structure.StructureReader;
import org.duikan.text.SourceText;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// A document as a list of clauses that can be edited in stated ways and printed again; every
/// clause remembers which base clauses its words came from.
final class EditedText {
    /// Clauses in their present order.
    final List<Clause> clauses;

    private EditedText(List<Clause> clauses) {
        this.clauses = clauses;
    }

    /// @param group heading it stands under
    /// @param text its words
    /// @param from base clauses it came from; none for an added one
    record Clause(String group, String text, List<Integer> from) {
        Clause with(String other) {
            return new Clause(group, other, from);
        }
    }

    static PolicyDocument seed(String name) {
        try {
            Path file = Path.of("seeds", name);
            return StructureReader.read(
                    SourceText.of(Files.readString(file, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The clauses of a document, or its paragraphs where it has few clauses.
    static EditedText of(PolicyDocument document) {
        List<Clause> clauses = new ArrayList<>();
        List<AlignableUnit> units = document.alignableUnits();
        boolean numbered = units.stream().filter(AlignableUnit::isClause).count() > 5;
        for (AlignableUnit unit : units) {
            String text = unit.text().text().replace("\n", "");
            if (unit.isClause() || !numbered && text.length() > 40) {
                Unit group = unit.path().isEmpty() ? null : unit.path().getLast();
                clauses.add(
                        new Clause(
                                group == null ? "总则" : group.heading().text().replace("\n", ""),
                                text,
                                List.of(clauses.size())));
            }
        }
        return new EditedText(clauses);
    }

    static EditedText of(List<String> articles) {
        List<Clause> clauses = new ArrayList<>();
        for (String article : articles) {
            clauses.add(new Clause("总则", article, List.of(clauses.size())));
        }
        return new EditedText(clauses);
    }

    EditedText copy() {
        return with(clauses);
    }

    EditedText with(List<Clause> others) {
        return new EditedText(new ArrayList<>(others));
    }

    /// Prints the clauses as articles numbered through.
    PolicyDocument asLaw() {
        StringBuilder text = new StringBuilder("关于数字事务的若干规定\n");
        String group = "";
        int chapter = 0;
        for (int i = 0; i < clauses.size(); i++) {
            Clause clause = clauses.get(i);
            if (!clause.group.equals(group)) {
                group = clause.group;
                text.append("第").append(numeral(++chapter)).append("章 ").append(group).append('\n');
            }
            text.append("第").append(numeral(i + 1)).append("条 ").append(clause.text).append('\n');
        }
        return StructureReader.read(SourceText.of(text.toString()));
    }

    static String numeral(int number) {
        String digits = "〇一二三四五六七八九";
        if (number < 10) {
            return digits.substring(number, number + 1);
        }
        if (number < 100) {
            return (number < 20 ? "" : digits.substring(number / 10, number / 10 + 1))
                    + "十"
                    + (number % 10 == 0 ? "" : numeral(number % 10));
        }
        return digits.substring(number / 100, number / 100 + 1)
                + "百"
                + (number % 100 == 0
                        ? ""
                        : (number % 100 < 10 ? "〇" : number % 100 < 20 ? "一" : "")
                                + numeral(number % 100));
    }

    /// Moves a run of clauses elsewhere.
    void move(int from, int length, int to) {
        List<Clause> run = new ArrayList<>(clauses.subList(from, from + length));
        clauses.subList(from, from + length).clear();
        clauses.addAll(to, run);
    }

    /// Cuts a clause in two at the sentence end nearest its middle.
    boolean split(int at) {
        Clause clause = clauses.get(at);
        int middle = clause.text.length() / 2;
        int cut = -1;
        for (int i = 20; i < clause.text.length() - 20; i++) {
            if (clause.text.charAt(i - 1) == '。'
                    && (cut < 0 || Math.abs(i - middle) < Math.abs(cut - middle))) {
                cut = i;
            }
        }
        if (cut < 0) {
            return false;
        }
        clauses.set(at, clause.with(clause.text.substring(0, cut)));
        clauses.add(at + 1, clause.with(clause.text.substring(cut)));
        return true;
    }

    /// Makes one clause of two neighbours.
    void merge(int at) {
        Clause one = clauses.get(at);
        Clause other = clauses.remove(at + 1);
        List<Integer> from = new ArrayList<>(one.from);
        from.addAll(other.from);
        clauses.set(at, new Clause(one.group, one.text + other.text, List.copyOf(from)));
    }

    /// Replaces, leaves out or puts in stretches of two to six characters until about a share of
    /// the clause is other text.
    void rewrite(int at, double share, String words, Random random) {
        StringBuilder text = new StringBuilder(clauses.get(at).text);
        int budget = (int) (share * text.length());
        while (budget > 0) {
            int length = Math.min(text.length(), 2 + random.nextInt(5));
            int place = random.nextInt(text.length() - length + 1);
            int kind = random.nextInt(3);
            int source = random.nextInt(words.length() - length);
            String other = kind == 1 ? "" : words.substring(source, source + length);
            text.replace(place, kind == 2 ? place : place + length, other);
            budget -= length;
        }
        clauses.set(at, clauses.get(at).with(text.toString()));
    }
}
