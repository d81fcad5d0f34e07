package org.duikan.structure;

import org.duikan.document.MatterLine.Role;

import java.util.List;
import java.util.OptionalInt;

/// Short lines without a label that head what follows, as `数字生态` heads the sections below it. What
/// they head shows in the paragraph that comes next.
final class BareHeading {
    private static final int LONGEST = 30;

    private BareHeading() {}

    /// The rank of the group a paragraph heads, see [TreeBuilder#rank]; empty where it heads none.
    ///
    /// @param inClause whether a numbered clause is open
    static OptionalInt rank(
            List<Paragraph> body, int index, Numbering numbering, boolean inClause) {
        Paragraph line = body.get(index);
        Paragraph next = next(body, index);
        if (next == null || line.isLabelled() || !isShort(line)) {
            return OptionalInt.empty();
        }
        LabelKind kind = next.label().map(Label::kind).orElse(LabelKind.DASH);
        boolean heads =
                next.isLabelled()
                        ? headsLabel(next, numbering, inClause)
                                || headsNextClause(body, index, next)
                        : !numbering.counted() && !next.isHeading();
        return heads && saysNoMore(line)
                ? OptionalInt.of(TreeBuilder.rank(kind) - 1)
                : OptionalInt.empty();
    }

    /// Whether what comes next heads a section itself.
    static boolean headsSections(List<Paragraph> body, int index) {
        Paragraph next = next(body, index);
        return next != null && next.is(LabelKind.COMMA) && next.isHeading();
    }

    private static boolean headsLabel(Paragraph next, Numbering numbering, boolean inClause) {
        Label label = next.label().orElseThrow();
        boolean first = label.value() <= 1 && !numbering.articles();
        return switch (label.kind()) {
            case PART, SUBPART, CHAPTER, SECTION -> label.value() == 1;
            case SYMBOL, CAPITAL -> next.isHeading() && (!inClause || !numbering.articles());
            case COMMA -> first;
            case PAREN -> first && (numbering.parenClauses() || !inClause);
            case POINT -> first && !inClause;
            default -> false;
        };
    }

    /// A heading that lost its number where the clauses count through: it stands behind a finished
    /// sentence and right before the next clause.
    private static boolean headsNextClause(List<Paragraph> body, int index, Paragraph next) {
        if (index == 0 || !next.is(LabelKind.PAREN) && !next.is(LabelKind.ARTICLE)) {
            return false;
        }
        Paragraph before = body.get(index - 1);
        String text = body.get(index).text().text();
        return before.is(next.label().orElseThrow().kind())
                && !next.isHeading()
                && !before.endsWithColon()
                && Marks.isComplete(before.text().text())
                && text.length() >= 4
                && text.chars().noneMatch(c -> "：:(（".indexOf(c) >= 0);
    }

    private static boolean isShort(Paragraph line) {
        return line.text().length() > 1 && line.text().length() <= LONGEST && line.isHeading();
    }

    private static boolean saysNoMore(Paragraph line) {
        Role role = MatterRoles.of(line);
        return (role == Role.OTHER || role == Role.ISSUER) && !MatterRoles.isNotice(line);
    }

    private static Paragraph next(List<Paragraph> body, int index) {
        int at = index + 1;
        while (at < body.size() && body.get(at).page()) {
            at++;
        }
        return at < body.size() ? body.get(at) : null;
    }
}
