package org.duikan.check;

import org.duikan.check.Finding.Kind;
import org.duikan.text.TextSpan;

import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;

/// Finds marks, characters and words doubled in mid-text. Much in Chinese is doubled by right
/// (研究研究, 目的的实现, 服务服务业), so that only what is wrong in every sentence counts.
final class DoublingRule implements Rule {
    private static final BegunPattern MARKS =
            new BegunPattern(
                    Pattern.compile(
                            "([，、；：])\\1+|(?<!。)。。(?!。)|[，、；][。，、；]"
                                    + "|,(?<=\\p{IsHan},),+(?=\\p{IsHan})"),
                    (one, next) -> isMark(one) && isMark(next));

    /// Particles, with what may stand before and behind them by right: 目的的, 的的确确, 为了了解, 共和和.
    private static final BegunPattern PARTICLES =
            new BegunPattern(
                    Pattern.compile(
                            "的的(?<![目标的有鹄端众无]的的)(?![的确士哥话])"
                                    + "|和和(?<![共温平谐总亲调祥缓饱和]和和)(?![和气平谐睦美解约善缓音声风煦暖])"
                                    + "|与与(?<![参赋给付授干]与与)(?![与会日此之众时])"
                                    + "|或或(?![许者多明隐])"),
                    (one, next) -> one == next);

    /// Words no sentence has twice in a row.
    private static final Set<String> WORDS =
            Set.of(
                    "以及", "并且", "或者", "根据", "按照", "依照", "为了", "关于", "由于", "因此", "但是", "同时", "应当",
                    "不得", "进行", "加强", "加快", "推动", "予以");

    /// From this length on nothing is doubled by right.
    private static final int LONG = 4;

    private static final int LONGEST = 24;

    @Override
    public void check(CheckedText text, Findings findings) {
        for (Paragraph paragraph : text.paragraphs()) {
            find(MARKS, paragraph, text, findings);
            find(PARTICLES, paragraph, text, findings);
            findWords(paragraph, text, findings);
        }
    }

    private static void find(
            BegunPattern pattern, Paragraph paragraph, CheckedText text, Findings findings) {
        pattern.each(
                paragraph.text(),
                match -> tell(paragraph, match.start(), match.end(), text, findings));
    }

    private static boolean isMark(char c) {
        return c == '，' || c == '、' || c == '；' || c == '：' || c == '。' || c == ',';
    }

    /// Follows for every length how many characters in a row equal those one length before.
    private static void findWords(Paragraph paragraph, CheckedText text, Findings findings) {
        char[] words = paragraph.text().toCharArray();
        int[] run = new int[LONGEST + 1];
        int[] last = new int[LONGEST + 1];
        for (int i = 2; i < words.length; i++) {
            char c = words[i];
            int longest = Characters.isHan(c) ? Math.min(LONGEST, i) : 0;
            for (int size = 2; size <= longest; size++) {
                if (words[i - size] != c) {
                    continue;
                }
                run[size] = last[size] == i - 1 ? run[size] + 1 : 1;
                last[size] = i;
                if (run[size] == size && isWrong(paragraph.text(), i + 1, size)) {
                    tell(paragraph, i + 1 - 2 * size, i + 1, text, findings);
                    Arrays.fill(last, -1);
                    break;
                }
            }
        }
    }

    private static boolean isWrong(String words, int end, int size) {
        String word = words.substring(end - size, end);
        if (size < LONG) {
            return WORDS.contains(word);
        }
        // 哈哈哈哈 and the like are no words
        return word.chars().distinct().count() > 2;
    }

    private static void tell(
            Paragraph paragraph, int from, int to, CheckedText text, Findings findings) {
        TextSpan span = paragraph.source(from, to);
        if (!text.isDoubledAtSeam(span)) {
            String printed = paragraph.text().substring(from, to);
            findings.add(Kind.DOUBLED_CHARACTER, paragraph.num(), span, printed);
        }
    }
}
