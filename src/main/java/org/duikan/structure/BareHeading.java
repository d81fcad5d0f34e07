package org.duikan.structure;

import org.duikan.document.MatterLine.Role;

import java.util.List;
import java.util.OptionalInt;

/// Short lines without a label that head what follows, as `数字生态` heads the sections below it. What
/// they head shows in the paragraph that comes next.
final class BareHeading {
    private static final int LONGEST = 30;

    private final List<Paragraph> body;
    private final Numbering numbering;

    BareHeading(List<Paragraph> body, Numbering numbering) {
        this.body = body;
        this.numbering = numbering;
    }

    /// The rank of the group a paragraph heads, see [TreeBuilder#rank]; empty where it heads none.
    ///
    /// @param inClause whether a numbered clause is open
    OptionalInt rank(int index, boolean inClause) {
        Paragraph line = body.get(index);
        Paragraph next = next(index);
        if (next == null || !isCandidate(line)) {
            return OptionalInt.empty();
        }
        if (next.isLabelled()) {
            LabelKind kind = next.label().orElseThrow().kind();
            return heads(next, kind, inClause)
                    ? OptionalInt.of(TreeBuilder.rank(kind) - 1)
                    : OptionalInt.empty();
        }
        boolean text = !numbering.counted() && !next.isHeading();
        return text ? OptionalInt.of(TreeBuilder.rank(LabelKind.DASH) - 1) : OptionalInt.empty();
    }

    private boolean heads(Paragraph next, LabelKind kind, boolean inClause) {
        boolean first = next.label().orElseThrow().value() <= 1;
        return switch (kind) {
            case PART, CHAPTER, SECTION -> first;
            case SYMBOL ->
                    next.isHeading() && !inClause || next.isHeading() && !numbering.articles();
            case COMMA -> first && !numbering.articles();
            case PAREN -> first && !numbering.articles() && (numbering.parenClauses() || !inClause);
            case POINT -> first && !numbering.articles() && !inClause;
            default -> false;
        };
    }

    private static boolean isCandidate(Paragraph line) {
        return !line.isLabelled()
                && line.text().length() <= LONGEST
                && line.isHeading()
                && line.text().length() > 1
                && (MatterRoles.of(line) == Role.OTHER || MatterRoles.of(line) == Role.ISSUER)
                && !MatterRoles.isNotice(line);
    }

    private Paragraph next(int index) {
        int at = index + 1;
        while (at < body.size() && body.get(at).page()) {
            at++;
        }
        return at < body.size() ? body.get(at) : null;
    }
}
