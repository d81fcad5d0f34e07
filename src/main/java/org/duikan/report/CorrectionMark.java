package org.duikan.report;

import org.duikan.align.Comparison;
import org.duikan.collation.Collation;
import org.duikan.collation.Item.Check;
import org.duikan.collation.Item.Reading;
import org.duikan.collation.Item.Whole;
import org.duikan.collation.Readings;
import org.duikan.collation.Side;
import org.duikan.collation.Verdict;

import java.util.Locale;
import java.util.stream.IntStream;

/// What a proofreader's mark asks for, by the names of GB/T 14706 (校对符号及其用法).
public enum CorrectionMark {
    /// 改正.
    CORRECT,
    /// 删除.
    DELETE,
    /// 增补.
    INSERT,
    /// 对调.
    SWAP,
    /// 转移.
    MOVE,
    /// 接排.
    RUN_ON,
    /// 另起段.
    NEW_PARAGRAPH,
    /// 保留.
    KEEP;

    /// The lower-case English word, as keys write it: `new-paragraph`.
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// What a verdict asks to be done to the text that is wrong; [#KEEP] where neither is.
    ///
    /// @param correction what the reader typed; empty where the other text is right
    static CorrectionMark of(Collation collation, int item, Verdict verdict, String correction) {
        if (verdict != Verdict.BASE_WRONG && verdict != Verdict.WITNESS_WRONG) {
            return KEEP;
        }
        Side wrong = verdict == Verdict.BASE_WRONG ? Side.BASE : Side.WITNESS;
        return switch (collation.items().get(item)) {
            case Reading reading -> reading(collation.comparison(), reading, wrong, correction);
            case Whole whole -> whole(whole, wrong);
            case Check check -> check(check, correction);
        };
    }

    private static CorrectionMark reading(
            Comparison comparison, Reading reading, Side wrong, String correction) {
        Readings texts = Readings.of(comparison, reading);
        boolean base = wrong == Side.BASE;
        String printed = base ? texts.base(reading) : texts.witness(reading);
        String other = base ? texts.witness(reading) : texts.base(reading);
        return between(printed, correction.isEmpty() ? other : correction);
    }

    /// What turns one reading into another.
    static CorrectionMark between(String printed, String right) {
        if (printed.isEmpty()) {
            return INSERT;
        }
        if (right.isEmpty()) {
            return DELETE;
        }
        return isSwapped(printed, right) ? SWAP : CORRECT;
    }

    /// AB → BA, or A、B → B、A.
    private static boolean isSwapped(String printed, String right) {
        if (printed.length() != right.length() || printed.equals(right)) {
            return false;
        }
        return (printed + printed).contains(right)
                || IntStream.range(1, printed.length() - 1)
                        .anyMatch(
                                at ->
                                        right.equals(
                                                printed.substring(at + 1)
                                                        + printed.charAt(at)
                                                        + printed.substring(0, at)));
    }

    private static CorrectionMark whole(Whole whole, Side wrong) {
        boolean base = wrong == Side.BASE;
        return switch (whole.kind()) {
            case SECTION_ABSENT, UNIT_ABSENT -> base ? DELETE : INSERT;
            case SECTION_ADDED, UNIT_ADDED -> base ? INSERT : DELETE;
            case SECTION_MOVED, UNITS_MOVED -> MOVE;
            case SPLIT -> base ? NEW_PARAGRAPH : RUN_ON;
            case MERGED -> base ? RUN_ON : NEW_PARAGRAPH;
            case RENUMBERED -> CORRECT;
        };
    }

    private static CorrectionMark check(Check check, String correction) {
        return switch (check.finding().kind()) {
            case DOUBLED_AT_SEAM, DOUBLED_CHARACTER, LABEL_PUNCTUATION ->
                    correction.isEmpty() ? DELETE : CORRECT;
            case CUT_OFF, NUMBER_MISSING -> INSERT;
            default -> CORRECT;
        };
    }
}
