package org.duikan.check;

import org.duikan.check.Finding.Kind;
import org.duikan.document.PolicyDocument;
import org.duikan.document.Unit;
import org.duikan.text.TextSpan;

import java.util.List;

/// Finds marks behind labels in brackets: `（一）、`.
///
/// GB/T 9704-2012, 7.3.3: “文中结构层次序数依次可以用‘一、’‘（一）’‘1.’‘（1）’标注”; GB/T 15834-2011, B.3.4:
/// “加括号的序次语后面不用任何点号”.
final class LabelRule implements Rule {

    @Override
    public void check(CheckedText text, Findings findings) {
        check(text.document(), text.document().units(), findings);
    }

    private static void check(PolicyDocument document, List<Unit> units, Findings findings) {
        for (Unit unit : units) {
            check(document, unit, findings);
            check(document, unit.children(), findings);
        }
    }

    private static void check(PolicyDocument document, Unit unit, Findings findings) {
        String source = document.source().text();
        String num = unit.num();
        if (!num.endsWith(")") && !num.endsWith("）") || num.length() < 3) {
            return;
        }
        int at = unit.numSpan().end();
        if (at < source.length() && "、，,．.。：:".indexOf(source.charAt(at)) >= 0) {
            TextSpan span = new TextSpan(unit.numSpan().start(), at + 1);
            findings.add(Kind.LABEL_PUNCTUATION, num, span, num, source.substring(at, at + 1));
        }
    }
}
