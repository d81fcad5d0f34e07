package org.duikan.check;

import org.duikan.check.Finding.Kind;
import org.duikan.check.NumberedUnits.Form;
import org.duikan.document.Unit;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds references to numbers that are not in the document: `本办法第十八条` in one of seventeen
/// articles.
///
/// 立法技术规范（试行）（一）: “法律根据内容需要，可以分编、章、节、条、款、项、目”. A 款 has no printed number to be held against and is
/// not looked for; only a 前款 in the first sentence of an article has certainly none before it.
final class ReferenceRule implements Rule {
    /// 前款 of the mainland, 前項 of Taiwan: the paragraph before.
    private static final Pattern PARAGRAPH_BEFORE = Pattern.compile("(?<![条條])(?:前款|前項)");

    /// An item of the clause the reference stands in.
    private static final Pattern OWN_ITEM =
            Pattern.compile("(?:本条|前款)?第[(（](?<item>" + Form.N + ")[)）]项");

    private static final int REACH = 200;

    /// The longest label of an article ends before here: 第一百二十三条之一.
    private static final int LABEL = 9;

    @Override
    public void check(CheckedText text, Findings findings) {
        NumberedUnits units = new NumberedUnits(text.document());
        Map<Unit, Items> items = new IdentityHashMap<>();
        for (Paragraph paragraph : text.paragraphs()) {
            if (paragraph.unit().isEmpty() || paragraph.text().indexOf('第') < 0) {
                continue;
            }
            for (Reference reference : ReferenceReader.read(paragraph)) {
                if (isDangling(reference, units)) {
                    tell(paragraph, reference.start(), reference.end(), findings);
                }
            }
            checkParagraphBefore(paragraph, units, findings);
            checkOwnItems(paragraph, units, items, findings);
        }
    }

    private static boolean isDangling(Reference reference, NumberedUnits units) {
        Numeral number = reference.number();
        if (reference.form() == Form.ARTICLE && reference.bracketed()) {
            return isMissing(units, Form.BRACKET, number);
        }
        if (reference.form() != Form.ARTICLE || units.has(Form.ARTICLE)) {
            boolean missing = isMissing(units, reference.form(), number);
            return missing || reference.item() > 0 && units.items(number).lacks(reference.item());
        }
        // a document that counts (一) or 一、 and calls these 条
        return reference.own()
                && !units.has(Form.BRACKET, number)
                && !units.has(Form.COMMA, number)
                && (units.canMiss(Form.BRACKET, number) || units.canMiss(Form.COMMA, number));
    }

    private static boolean isMissing(NumberedUnits units, Form form, Numeral number) {
        return units.has(form) && !units.has(form, number) && units.canMiss(form, number);
    }

    private static void checkParagraphBefore(
            Paragraph paragraph, NumberedUnits units, Findings findings) {
        boolean first = paragraph.start() == 0 && paragraph.num().startsWith("第");
        if (!first || !units.has(Form.ARTICLE) || !mayNameParagraphBefore(paragraph)) {
            return;
        }
        Matcher matcher = PARAGRAPH_BEFORE.matcher(paragraph.text());
        // 款 of `第三条前款` is another article's; the article's own label is none of these
        matcher.region(Math.min(paragraph.num().length(), paragraph.length()), paragraph.length());
        if (matcher.find() && !endsSentence(paragraph.text().substring(0, matcher.start()))) {
            tell(paragraph, matcher.start(), matcher.end(), findings);
        }
    }

    private static boolean mayNameParagraphBefore(Paragraph paragraph) {
        return paragraph.text().contains("前款") || paragraph.text().contains("前項");
    }

    /// Quoted words are not the article's own either.
    private static boolean endsSentence(String before) {
        return before.chars().anyMatch(c -> "。：:；;“「".indexOf(c) >= 0);
    }

    private static void checkOwnItems(
            Paragraph paragraph, NumberedUnits units, Map<Unit, Items> items, Findings findings) {
        if (!paragraph.text().contains(")项") && !paragraph.text().contains("）项")) {
            return;
        }
        Matcher matcher = OWN_ITEM.matcher(paragraph.text());
        while (matcher.find()) {
            Numeral number = Numeral.of(matcher.group("item"), null);
            if (number == null || namesAnother(paragraph.text(), matcher.start())) {
                continue;
            }
            Items own = items.computeIfAbsent(paragraph.unit().orElseThrow(), Items::of);
            boolean missing =
                    units.has(Form.ARTICLE)
                            ? own.lacks(number.value())
                            : isMissing(units, Form.BRACKET, number);
            if (missing) {
                tell(paragraph, matcher.start(), matcher.end(), findings);
            }
        }
    }

    /// Whether the sentence has named an article or another document before. Looks back a bounded
    /// way; beyond it nothing is sure.
    private static boolean namesAnother(String text, int at) {
        for (int i = at - 1; i >= 0 && at - i <= REACH; i--) {
            char c = text.charAt(i);
            if (c == '。') {
                return false;
            }
            boolean ownLabel = i <= LABEL && text.startsWith("第");
            if ("》条條“".indexOf(c) >= 0 && !ownLabel) {
                return true;
            }
        }
        return at > REACH;
    }

    private static void tell(Paragraph paragraph, int from, int to, Findings findings) {
        findings.add(
                Kind.DANGLING_REFERENCE,
                paragraph.num(),
                paragraph.source(from, to),
                paragraph.text().substring(from, to));
    }
}
