package org.duikan.check;

import org.duikan.check.NumberedUnits.Form;
import org.duikan.text.ChineseNumeral;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads the references of a paragraph that speak of the document itself.
///
/// 立法技术规范（试行）（一）: a law speaks of itself as 本法 and of another by its name, `《中华人民共和国…法》第…条`; a row
/// of references (`民法典第二十条、第二十一条至第三十条`) keeps the name it starts with. Where a sentence has named
/// another document before, a reference without a name may belong to that one and is not read.
final class ReferenceReader {
    private static final String N = NumberedUnits.Form.N;
    private static final Pattern REFERENCE =
            Pattern.compile(
                    "第(?:(?<plain>"
                            + N
                            + ")|[(（](?<bracketed>"
                            + N
                            + ")[)）])"
                            + "(?<word>[编編章节節条條])(?:之(?<branch>[一二三四五六七八九十]{1,3}))?"
                            + "(?<tail>(?:第[^第，。；、]{1,8}[款項项目]){0,2})");
    private static final Pattern FURTHER_ITEM =
            Pattern.compile(
                    "(?:[、和與与及或至到]|以及|或者)(第(?:(?<plain>"
                            + N
                            + ")|[(（](?<bracketed>"
                            + N
                            + ")[)）])项)");
    private static final Pattern ITEM = Pattern.compile("第(?:(" + N + ")|[(（](" + N + ")[)）])项");

    /// What may stand between two references of a row.
    private static final Pattern ROW =
            Pattern.compile("[、和与與及或至到,，]|以及|或者|(?:至|到|、|和|或者)?第[^第，。；]{1,8}[款項项目節节]?[、和或至到]?");

    /// 本法, 本办法, 本意见: the document by its own kind.
    private static final Pattern OWN =
            Pattern.compile(
                    "本(?:法|条例|條例|办法|辦法|规定|規定|意见|意見|方案|规划|規劃|通知|决定|決定|细则|細則|规则|規則|解释|解釋|指引"
                            + "|导则|章程|标准|標準|纲要|计划|要点|通则|公告|文件|规程|制度|协议|合同)(?:中|的|里)?$");

    /// Words that let a number speak of another text, whatever its name.
    private static final Pattern FOREIGN =
            Pattern.compile(
                    "》|同法|该法|該法|原法|旧法|舊法|修正前|修订前|修改前|原第|[^本]法第|[^本](?:条例|條例|办法|辦法|规定|細則|细则|规则"
                            + "|規則|解释|解釋|章程|通则|决定|公约|協定|协定|意见|方案|法典|合同|协议|附件\\d?)第");

    private static final int REACH = 120;

    private final String text;
    private final List<Reference> found = new ArrayList<>();

    private ReferenceReader(String text) {
        this.text = text;
    }

    static List<Reference> read(Paragraph paragraph) {
        if (paragraph.text().indexOf('第') < 0) {
            return List.of();
        }
        ReferenceReader reader = new ReferenceReader(paragraph.text());
        reader.run();
        return reader.found;
    }

    private void run() {
        Matcher matcher = REFERENCE.matcher(text);
        int lastEnd = -1;
        Boolean lastOwn = null; // null: the row speaks of another document
        while (matcher.find()) {
            boolean row = lastEnd >= 0 && isRow(lastEnd, matcher.start());
            if (!row) {
                lastOwn = owner(matcher.start());
            }
            lastEnd = matcher.end();
            if (lastOwn != null && matcher.start() > 0 && !isQuoted(matcher.start())) {
                add(matcher, lastOwn);
            }
        }
    }

    private boolean isRow(int from, int to) {
        return to == from || to - from <= 12 && ROW.matcher(text.substring(from, to)).matches();
    }

    /// TRUE for this document by its name, FALSE for this document by the lack of any other name,
    /// null for another.
    private Boolean owner(int at) {
        String before = text.substring(Math.max(0, at - REACH), at);
        if (OWN.matcher(before).find()) {
            return true;
        }
        int sentence =
                Math.max(
                        before.lastIndexOf('。'),
                        Math.max(before.lastIndexOf('；'), before.lastIndexOf(';')));
        if (sentence < 0 && before.length() == REACH) {
            return null; // a sentence too long to know what it speaks of
        }
        return FOREIGN.matcher(before.substring(sentence + 1) + "第").find() ? null : false;
    }

    /// Within quotation marks a text may show how another one reads.
    private boolean isQuoted(int at) {
        int from = Math.max(0, at - REACH);
        String before = text.substring(from, at);
        return before.lastIndexOf('“') > before.lastIndexOf('”')
                || before.lastIndexOf('「') > before.lastIndexOf('」');
    }

    private void add(Matcher matcher, boolean own) {
        String bracketed = matcher.group("bracketed");
        String numeral = bracketed != null ? bracketed : matcher.group("plain");
        Numeral number = Numeral.of(numeral, matcher.group("branch"));
        if (number != null) {
            Matcher item = ITEM.matcher(matcher.group("tail"));
            int wanted = item.find() ? value(item) : 0;
            found.add(
                    new Reference(
                            Form.of(matcher.group("word")),
                            number,
                            bracketed != null,
                            wanted,
                            false,
                            own,
                            matcher.start(),
                            matcher.end()));
            if (wanted > 0) {
                addFurtherItems(found.getLast());
            }
        }
    }

    /// `第四条第（一）项和第（三）项`: the second item is one of the same article.
    private void addFurtherItems(Reference first) {
        Matcher matcher = FURTHER_ITEM.matcher(text).region(first.end(), text.length());
        while (matcher.lookingAt()) {
            String bracketed = matcher.group("bracketed");
            String numeral = bracketed != null ? bracketed : matcher.group("plain");
            found.add(
                    new Reference(
                            first.form(),
                            first.number(),
                            first.bracketed(),
                            ChineseNumeral.parse(numeral).orElse(0),
                            true,
                            first.own(),
                            matcher.start(1),
                            matcher.end(1)));
            matcher.region(matcher.end(), text.length());
        }
    }

    private static int value(Matcher item) {
        String numeral = item.group(1) != null ? item.group(1) : item.group(2);
        return ChineseNumeral.parse(numeral).orElse(0);
    }
}
