package org.duikan.anchor;

import org.duikan.text.TextSpan;

/// How well a quote fits somewhere into a stretch of text: the fewest characters changed, put in or
/// left out, and where the words then stand.
///
/// @param words the words' place in the stretch
/// @param score likeness of words and surroundings, 0 to 1; a character of the words counts as two
///   of the surroundings
record QuoteFit(TextSpan words, double score) {

    static QuoteFit of(FoldedQuote quote, String text) {
        return new Walk(quote, text).fit();
    }

    /// Edit distance with free ends in the text, walked back from the best end.
    private static final class Walk {
        private static final int WORD = 2;

        private final FoldedQuote quote;
        private final String text;
        private final int[][] cost;
        private int wordErrors;
        private int otherErrors;

        Walk(FoldedQuote quote, String text) {
            this.quote = quote;
            this.text = text;
            cost = new int[quote.length() + 1][text.length() + 1];
            for (int i = 1; i <= quote.length(); i++) {
                cost[i][0] = i;
                for (int j = 1; j <= text.length(); j++) {
                    int change = cost[i - 1][j - 1] + difference(i, j);
                    cost[i][j] = Math.min(change, 1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
                }
            }
        }

        private int difference(int i, int j) {
            return quote.whole().charAt(i - 1) == text.charAt(j - 1) ? 0 : 1;
        }

        private int bestEnd() {
            int best = 0;
            for (int j = 1; j <= text.length(); j++) {
                best = cost[quote.length()][j] < cost[quote.length()][best] ? j : best;
            }
            return best;
        }

        QuoteFit fit() {
            int i = quote.length();
            int j = bestEnd();
            int start = j;
            int end = j;
            while (i > 0) {
                boolean inWords = i > quote.start();
                int here = cost[i][j];
                if (j > 0 && here == cost[i - 1][j - 1] + difference(i, j)) {
                    count(--i, here - cost[i][--j]);
                } else if (here == cost[i - 1][j] + 1) {
                    count(--i, 1);
                } else {
                    j--;
                    count(i == quote.start() ? i - 1 : i, 1);
                }
                // What is put in at a border of the words is none of them.
                start = inWords ? j : start;
                end = i >= quote.end() ? j : end;
            }
            return new QuoteFit(new TextSpan(Math.min(start, end), end), score());
        }

        private void count(int at, int errors) {
            if (quote.isWord(at)) {
                wordErrors += errors;
            } else {
                otherErrors += errors;
            }
        }

        private double score() {
            int words = quote.end() - quote.start();
            int others = quote.length() - words;
            double kept =
                    WORD * Math.max(0, words - wordErrors) + Math.max(0, others - otherErrors);
            return kept / (WORD * words + others);
        }
    }
}
