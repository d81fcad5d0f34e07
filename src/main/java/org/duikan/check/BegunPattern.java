package org.duikan.check;

import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A pattern that is tried only where its first two characters can stand: most of a long text then
/// costs two comparisons a character.
///
/// @param pattern what is looked for; at least two characters long
/// @param first which two characters every match begins with
record BegunPattern(Pattern pattern, Beginning first) {

    /// Whether two characters can begin a match.
    interface Beginning {
        boolean isAt(char one, char next);
    }

    /// Every match, as [Matcher#find] would give them.
    void each(String text, Consumer<MatchResult> found) {
        Matcher matcher = pattern.matcher(text).useTransparentBounds(true);
        int at = 0;
        while (at < text.length() - 1) {
            if (first.isAt(text.charAt(at), text.charAt(at + 1))
                    && matcher.region(at, text.length()).lookingAt()) {
                found.accept(matcher);
                at = matcher.end();
            } else {
                at++;
            }
        }
    }
}
