package org.duikan.anchor;

import org.duikan.text.FoldedText;

/// A quote folded for the search, its parts read as one.
///
/// @param whole prefix, words and suffix
/// @param start where the words start in it
/// @param end where they end
record FoldedQuote(String whole, int start, int end) {

    static FoldedQuote of(Quote quote) {
        String prefix = FoldedText.fold(quote.prefix());
        String exact = FoldedText.fold(quote.exact());
        String whole = prefix + exact + FoldedText.fold(quote.suffix());
        return new FoldedQuote(whole, prefix.length(), prefix.length() + exact.length());
    }

    int length() {
        return whole.length();
    }

    boolean isWord(int at) {
        return start <= at && at < end;
    }
}
