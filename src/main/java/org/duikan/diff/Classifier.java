package org.duikan.diff;

import org.duikan.diff.Atoms.Kind;

import java.util.stream.IntStream;

/// Says what an edit is about. The rules are tried in the order of [#classOf]; the last is wording.
final class Classifier {
    private static final int FEW_WORDS = 4;
    private static final String NUMERALS = "〇零一二三四五六七八九十百千万亿两廿第%‰";
    private static final String BRACKETS = "()[]{}<>〔〕【】〈〉《》〖〗";

    private final TextPair pair;
    private final Atoms inBase;
    private final Atoms inWitness;
    private final boolean scriptsDiffer;

    Classifier(TextPair pair, Atoms inBase, Atoms inWitness) {
        this.pair = pair;
        this.inBase = inBase;
        this.inWitness = inWitness;
        scriptsDiffer = isTraditional(pair.a()) != isTraditional(pair.b());
    }

    VariantClass classOf(Edit edit) {
        if (isLabel(edit)) {
            return VariantClass.NUMBERING;
        }
        if (pair.a().isMarks(edit.a0(), edit.a1()) && pair.b().isMarks(edit.b0(), edit.b1())
                || onlyBracketsChanged(edit)) {
            return VariantClass.PUNCTUATION;
        }
        if (scriptsDiffer && isLooseScript(edit)) {
            return VariantClass.SCRIPT;
        }
        if (isNumber(edit) || isBody(edit)) {
            return VariantClass.NUMBER;
        }
        return VariantClass.WORDING;
    }

    /// Labels on both sides, or one beside a bare numeral: 九 → 九、.
    private boolean isLabel(Edit edit) {
        return isAll(edit, Kind.LABEL)
                || inBase.isMadeOf(edit.a0(), edit.a1(), Kind.LABEL)
                        && isNumeral(pair.b(), edit.b0(), edit.b1())
                || inWitness.isMadeOf(edit.b0(), edit.b1(), Kind.LABEL)
                        && isNumeral(pair.a(), edit.a0(), edit.a1());
    }

    private static boolean isNumeral(Tokens tokens, int from, int to) {
        return IntStream.range(from, to)
                .map(tokens::form)
                .allMatch(c -> Marks.isMark(c) || Character.isDigit(c) || NUMERALS.indexOf(c) >= 0);
    }

    private boolean isAll(Edit edit, Kind... kinds) {
        return (edit.omitted() == 0 || inBase.isMadeOf(edit.a0(), edit.a1(), kinds))
                && (edit.added() == 0 || inWitness.isMadeOf(edit.b0(), edit.b1(), kinds));
    }

    /// 〔2021〕31号 with other brackets: the number is the same.
    private boolean onlyBracketsChanged(Edit edit) {
        if (edit.omitted() != edit.added()) {
            return false;
        }
        for (int k = 0; k < edit.omitted(); k++) {
            int one = pair.a().form(edit.a0() + k);
            int other = pair.b().form(edit.b0() + k);
            if (pair.a().key(edit.a0() + k) != pair.b().key(edit.b0() + k)
                    && (BRACKETS.indexOf(one) < 0 || BRACKETS.indexOf(other) < 0)) {
                return false;
            }
        }
        return true;
    }

    /// 五大 → 五太: what changed is no number.
    private boolean onlyWordsChanged(Edit edit) {
        Edit core = core(pair, edit);
        return isChinese(pair.a(), edit.a0())
                && isWords(pair.a(), core.a0(), core.a1())
                && isWords(pair.b(), core.b0(), core.b1());
    }

    private static boolean isChinese(Tokens tokens, int token) {
        return token < tokens.size() && !Character.isDigit(tokens.form(token));
    }

    private static boolean isWords(Tokens tokens, int from, int to) {
        for (int i = from; i < to; i++) {
            int form = tokens.form(i);
            if (Character.isDigit(form) || Marks.isMark(form) || NUMERALS.indexOf(form) >= 0) {
                return false;
            }
        }
        return true;
    }

    /// Numbers on both sides or on the one side there is; with a few other words where there are
    /// numbers on both; Latin words where only their digits changed.
    private boolean isNumber(Edit edit) {
        if (!edit.isPure() && onlyWordsChanged(edit)) {
            return false;
        }
        if (isAll(edit, Kind.WORD)) {
            return onlyDigitsChanged(edit);
        }
        if (edit.isPure()) {
            return isAll(edit, Kind.NUMBER);
        }
        Kind[] numbers = {Kind.NUMBER, Kind.INDEFINITE, Kind.LABEL};
        int omitted = inBase.share(edit.a0(), edit.a1(), numbers);
        int added = inWitness.share(edit.b0(), edit.b1(), numbers);
        if (omitted > 0 && added > 0) {
            return edit.omitted() - omitted <= FEW_WORDS && edit.added() - added <= FEW_WORDS;
        }
        int few = Math.max(FEW_WORDS, Math.min(edit.omitted(), edit.added()) + 1);
        return edit.size() <= few && (omitted == edit.omitted() || added == edit.added());
    }

    private boolean onlyDigitsChanged(Edit edit) {
        Edit core = core(pair, edit);
        if (core.omitted() == 0 || core.added() == 0) {
            return false;
        }
        for (int i = core.a0(); i < core.a1(); i++) {
            if (!Character.isDigit(pair.a().form(i))) {
                return false;
            }
        }
        for (int j = core.b0(); j < core.b1(); j++) {
            if (!Character.isDigit(pair.b().form(j))) {
                return false;
            }
        }
        return true;
    }

    private boolean isBody(Edit edit) {
        if (edit.isPure()) {
            return isAll(edit, Kind.BODY);
        }
        return inBase.isMadeOf(edit.a0(), edit.a1(), Kind.BODY)
                || inWitness.isMadeOf(edit.b0(), edit.b1(), Kind.BODY);
    }

    /// 著/着: two words in simplified texts, one character between a traditional and a simplified
    /// print.
    private boolean isLooseScript(Edit edit) {
        if (edit.omitted() != edit.added()) {
            return false;
        }
        for (int k = 0; k < edit.omitted(); k++) {
            int one = pair.a().form(edit.a0() + k);
            int other = pair.b().form(edit.b0() + k);
            if (one != other && "著着".indexOf(one) + "著着".indexOf(other) != 1) {
                return false;
            }
        }
        return true;
    }

    private static boolean isTraditional(Tokens tokens) {
        int unsimplified = 0;
        for (int i = 0; i < tokens.size(); i++) {
            if (ScriptForms.isUnsimplified(tokens.form(i))) {
                unsimplified++;
            }
        }
        return unsimplified * 20 > tokens.size();
    }

    /// An edit less the tokens that are equal at both its ends: what really changed in a whole.
    static Edit core(TextPair pair, Edit edit) {
        int left = 0;
        int most = Math.min(edit.omitted(), edit.added());
        while (left < most && pair.a().key(edit.a0() + left) == pair.b().key(edit.b0() + left)) {
            left++;
        }
        int right = 0;
        while (right < most - left
                && pair.a().key(edit.a1() - 1 - right) == pair.b().key(edit.b1() - 1 - right)) {
            right++;
        }
        return edit.grow(-left, -right);
    }
}
