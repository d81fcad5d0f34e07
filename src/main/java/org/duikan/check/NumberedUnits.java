package org.duikan.check;

import org.duikan.document.PolicyDocument;
import org.duikan.document.StructureRemark;
import org.duikan.document.Unit;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The numbers a document has, by the form of their labels.
final class NumberedUnits {
    private static final Pattern ORDINAL =
            Pattern.compile("第\\s*(" + Form.N + ")\\s*([编編章节節条條])(?:之(" + Form.N + "))?");
    private static final Pattern BRACKET = Pattern.compile("[(（]\\s*(" + Form.N + ")\\s*[)）]");
    private static final Pattern COMMA = Pattern.compile("(" + Form.N + ")\\s*[、.．]");

    /// The share of numbers that may be missing in a document that is whole.
    private static final double LARGEST_GAP = 0.25;

    /// The forms labels have.
    enum Form {
        PART,
        CHAPTER,
        SECTION,
        ARTICLE,
        BRACKET,
        COMMA;

        /// A numeral, as a regular expression.
        static final String N = "[〇零一二三四五六七八九十百千]{1,9}|[\\d０-９]{1,4}";

        /// The form a word names: 条 an article; null where it names none.
        static Form of(String word) {
            return switch (word) {
                case "编", "編" -> PART;
                case "章" -> CHAPTER;
                case "节", "節" -> SECTION;
                case "条", "條" -> ARTICLE;
                default -> null;
            };
        }
    }

    private final Map<Form, Map<Numeral, List<Unit>>> numbers = new EnumMap<>(Form.class);
    private final Map<Numeral, Items> articles = new HashMap<>();
    private final boolean cutOff;

    NumberedUnits(PolicyDocument document) {
        cutOff =
                document.remarks().stream().anyMatch(r -> r.kind() == StructureRemark.Kind.CUT_OFF);
        collect(document.units());
    }

    private void collect(List<Unit> units) {
        for (Unit unit : units) {
            add(unit);
            collect(unit.children());
        }
    }

    private void add(Unit unit) {
        String num = unit.num();
        Matcher ordinal = ORDINAL.matcher(num);
        Matcher bracket = BRACKET.matcher(num);
        Matcher comma = COMMA.matcher(num);
        if (ordinal.lookingAt()) {
            Form form = Form.of(ordinal.group(2));
            Numeral number = add(unit, form, ordinal.group(1), ordinal.group(3));
            if (form == Form.ARTICLE && number != null) {
                articles.merge(number, Items.of(unit), Items::and);
            }
        } else if (bracket.matches()) {
            add(unit, Form.BRACKET, bracket.group(1), null);
        } else if (comma.matches()) {
            add(unit, Form.COMMA, comma.group(1), null);
        }
    }

    private Numeral add(Unit unit, Form form, String numeral, String branch) {
        Numeral number = Numeral.of(numeral, branch);
        if (number != null) {
            numbers.computeIfAbsent(form, _ -> new HashMap<>())
                    .computeIfAbsent(number, _ -> new ArrayList<>())
                    .add(unit);
        }
        return number;
    }

    boolean has(Form form) {
        return numbers.containsKey(form);
    }

    boolean has(Form form, Numeral number) {
        return !units(form, number).isEmpty();
    }

    /// The units of a number, in source order: several where numbers restart in every section.
    List<Unit> units(Form form, Numeral number) {
        return numbers.getOrDefault(form, Map.of()).getOrDefault(number, List.of());
    }

    /// Whether the document is whole enough to say that a number is not in it: not an excerpt, and
    /// not cut off before the number.
    boolean canMiss(Form form, Numeral number) {
        Set<Numeral> all = numbers.getOrDefault(form, Map.of()).keySet();
        int highest = all.stream().mapToInt(Numeral::value).max().orElse(0);
        long whole = all.stream().mapToInt(Numeral::value).distinct().count();
        return whole >= 2
                && highest - whole <= Math.max(1, highest * LARGEST_GAP)
                && !(cutOff && number.value() > highest);
    }

    /// The items of an article; those that hold everything where there is no such article.
    Items items(Numeral article) {
        return articles.getOrDefault(article, Items.UNKNOWN);
    }
}
