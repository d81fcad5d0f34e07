package org.duikan.structure;

import org.duikan.text.TextSpan;

import java.util.ArrayList;
import java.util.List;

/// A paragraph while its lines come in: what the next line must know of it, kept up to date so that
/// no line is read twice.
final class Draft {
    private final List<TextSpan> pieces = new ArrayList<>();
    private String lastLine = "";
    private int length;
    private boolean sentenceInside;
    private int openQuotes;
    private int openBrackets;

    Draft(Line line, String text) {
        append(line, text);
    }

    void append(Line line, String text) {
        pieces.add(line.span());
        lastLine = text;
        length += text.length();
        for (int i = 0; i < text.length(); i++) {
            see(text, i);
        }
    }

    private void see(String text, int at) {
        switch (text.charAt(at)) {
            case '“', '「', '『' -> openQuotes++;
            case '"', '＂' -> openQuotes = openQuotes > 0 ? openQuotes - 1 : 1;
            case '”', '」', '』' -> openQuotes = Math.max(0, openQuotes - 1);
            case '(', '（', '《', '〔' -> openBrackets++;
            case ')', '）', '》', '〕' -> openBrackets = Math.max(0, openBrackets - 1);
            default -> {
                if (Marks.endsSentenceAt(text, at)) {
                    sentenceInside |= at + 1 < text.length() || pieces.size() > 1;
                    openQuotes = 0;
                    openBrackets = 0;
                }
            }
        }
    }

    List<TextSpan> pieces() {
        return pieces;
    }

    String lastLine() {
        return lastLine;
    }

    char lastCharacter() {
        return lastLine.charAt(lastLine.length() - 1);
    }

    int length() {
        return length;
    }

    int end() {
        return pieces.getLast().end();
    }

    int lineStart() {
        return pieces.getLast().start();
    }

    /// Whether a sentence ended before the last character: only running text has that.
    boolean hasSentenceInside() {
        return sentenceInside;
    }

    boolean hasOpenQuote() {
        return openQuotes > 0;
    }

    /// Whether its last sentence opened a quotation or a bracket and did not close it.
    boolean hasOpenMark() {
        return openQuotes > 0 || openBrackets > 0;
    }

    boolean isComplete() {
        return Marks.isComplete(lastLine);
    }
}
