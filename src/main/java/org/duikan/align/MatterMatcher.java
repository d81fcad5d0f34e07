package org.duikan.align;

import org.duikan.diff.TextDiff;
import org.duikan.document.MatterLine;
import org.duikan.document.MatterLine.Role;
import org.duikan.document.PolicyDocument;
import org.duikan.text.FoldedText;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Finds which lines before and behind the body are the same line of both prints: title, document
/// number, recipients, cover note, signature, date. What a print leaves out or puts in around the
/// text (news lines, notices of a web page) belongs to nothing.
final class MatterMatcher {
    /// Lines of one role that share this much of their letters are one line.
    private static final double ALIKE = 0.7;

    /// Lines of two roles, or whose words say nothing of what they are, must share more.
    private static final double PLAINLY_ALIKE = 0.8;

    private static final int SHORTEST = 6;

    /// Front matter of more lines is no letterhead but a page of something else.
    private static final int MOST_LINES = 200;

    private final List<Line> base;
    private final List<Line> witness;

    MatterMatcher(PolicyDocument base, PolicyDocument witness) {
        this.base = lines(base);
        this.witness = lines(witness);
    }

    /// One line, with its letters counted.
    private record Line(int index, MatterLine of, String letters, Map<Integer, Integer> counts) {

        static Line of(int index, MatterLine line) {
            String letters = Letters.of(line.text().text()).text();
            Map<Integer, Integer> counts = new HashMap<>();
            letters.codePoints().forEach(letter -> counts.merge(letter, 1, Integer::sum));
            return new Line(index, line, letters, counts);
        }

        /// Entries of a table of contents end with their page, which is layout.
        boolean mayBelong() {
            boolean counted =
                    !letters.isEmpty() && Character.isDigit(letters.charAt(letters.length() - 1));
            return of.role() != Role.OTHER || letters.length() >= SHORTEST && !counted;
        }

        /// Twice the letters both have, by all letters of the two.
        double likeness(Line other) {
            int both = 0;
            for (Map.Entry<Integer, Integer> letter : counts.entrySet()) {
                both += Math.min(letter.getValue(), other.counts.getOrDefault(letter.getKey(), 0));
            }
            int all = letters.length() + other.letters.length();
            return all == 0 ? 0 : 2.0 * both / all;
        }

        /// 某省人民政府文件 is no signature.
        boolean isLetterhead() {
            return of.role() == Role.ISSUER && letters.endsWith("文件");
        }

        /// 成文日期 and 发布日期 are two dates; one date differs in its digits only.
        String wordsOfDate() {
            return FoldedText.fold(of.text().text()).replaceAll("[\\d〇零一二三四五六七八九十]", "");
        }
    }

    private record Pair(Line base, Line witness, double likeness) {}

    List<MatterLink> match() {
        List<Pair> pairs = new ArrayList<>();
        for (Line one : base) {
            for (Line other : witness) {
                double likeness = one.likeness(other);
                if (likeness >= least(one, other)) {
                    pairs.add(new Pair(one, other, likeness));
                }
            }
        }
        pairs.sort(
                Comparator.comparingDouble(Pair::likeness)
                        .reversed()
                        .thenComparingInt(pair -> Math.abs(pair.base.index - pair.witness.index))
                        .thenComparingInt(pair -> pair.base.index));
        return choose(pairs);
    }

    private static double least(Line one, Line other) {
        if (one.of.role() != other.of.role() || one.of.role() == Role.OTHER) {
            return PLAINLY_ALIKE; // a slip may hide what a line is: 市人民政付
        }
        boolean otherDate =
                one.of.role() == Role.DATE && !one.wordsOfDate().equals(other.wordsOfDate());
        return otherDate || one.isLetterhead() != other.isLetterhead() ? 1 : ALIKE;
    }

    private static List<MatterLink> choose(List<Pair> pairs) {
        BitSet taken = new BitSet();
        BitSet takenThere = new BitSet();
        List<MatterLink> chosen = new ArrayList<>();
        for (Pair pair : pairs) {
            if (!taken.get(pair.base.index) && !takenThere.get(pair.witness.index)) {
                taken.set(pair.base.index);
                takenThere.set(pair.witness.index);
                chosen.add(
                        new MatterLink(
                                pair.base.index,
                                pair.witness.index,
                                TextDiff.compare(pair.base.of.text(), pair.witness.of.text())));
            }
        }
        chosen.sort(Comparator.comparingInt(MatterLink::base));
        return chosen;
    }

    private static List<Line> lines(PolicyDocument document) {
        List<MatterLine> all = document.matter();
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < all.size() && lines.size() < MOST_LINES; i++) {
            Line line = Line.of(i, all.get(i));
            if (line.mayBelong()) {
                lines.add(line);
            }
        }
        return lines;
    }
}
