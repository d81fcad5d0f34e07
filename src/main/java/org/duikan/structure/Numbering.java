package org.duikan.structure;

import java.util.List;

/// What the labels of one document stand for: which form numbers its clauses, which its sections.
///
/// @param articles 第…条 are the clauses
/// @param commaOverArticles `一、` heads groups of articles
/// @param commaClauses `一、` numbers clauses, not sections
/// @param parenClauses `(一)` numbers clauses
/// @param mostCommasEmpty `一、` lines mostly stand without a text of their own below
/// @param counted whether any form numbers clauses
record Numbering(
        boolean articles,
        boolean commaOverArticles,
        boolean commaClauses,
        boolean parenClauses,
        boolean mostCommasEmpty,
        boolean counted) {

    static Numbering of(List<Paragraph> body) {
        return new Census(body).numbering();
    }

    /// Counts the forms of labels and how they stand.
    private static final class Census {
        private int articles;
        private boolean firstArticle;
        private int parens;
        private int points;
        private int headings;
        private int bodies;
        private int empty;
        private int overArticles;

        Census(List<Paragraph> body) {
            Paragraph previous = null;
            for (Paragraph paragraph : body) {
                if (previous != null && previous.is(LabelKind.COMMA)) {
                    countComma(previous, paragraph);
                }
                count(paragraph);
                previous = paragraph.page() ? previous : paragraph;
            }
            if (previous != null && previous.is(LabelKind.COMMA)) {
                bodies += previous.isHeading() ? 0 : 1;
                empty += previous.isHeading() ? 1 : 0;
            }
        }

        private void count(Paragraph paragraph) {
            if (paragraph.is(LabelKind.ARTICLE)) {
                articles++;
                firstArticle |= paragraph.label().orElseThrow().value() == 1;
            }
            parens += paragraph.is(LabelKind.PAREN) ? 1 : 0;
            points += paragraph.is(LabelKind.POINT) || paragraph.is(LabelKind.DIGIT_PAREN) ? 1 : 0;
        }

        private void countComma(Paragraph comma, Paragraph next) {
            if (!comma.isHeading()) {
                bodies++;
            } else if (next.is(LabelKind.COMMA)) {
                empty++;
            } else {
                headings++;
                overArticles += next.is(LabelKind.ARTICLE) ? 1 : 0;
            }
        }

        Numbering numbering() {
            boolean byArticle = articles >= 2 || firstArticle;
            boolean commas = bodies > headings + empty;
            boolean counted = byArticle || parens + points > 0 || bodies + empty > 0;
            return new Numbering(
                    byArticle,
                    overArticles * 5 >= (headings + bodies + empty) * 3 && overArticles > 0,
                    !byArticle && parens > 0 && commas,
                    !byArticle && parens > 0 && !commas,
                    empty > headings,
                    counted);
        }
    }

    /// Whether a `一、` paragraph of a document without articles is a clause.
    boolean isClause(Paragraph comma) {
        if (parenClauses) {
            return false;
        }
        return commaClauses || !comma.isHeading() || mostCommasEmpty;
    }
}
