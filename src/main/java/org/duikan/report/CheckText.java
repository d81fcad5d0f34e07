package org.duikan.report;

import org.duikan.check.Finding;
import org.duikan.i18n.Texts;

import java.io.PrintWriter;
import java.util.List;

/// What is wrong in one document as lines for a terminal, each with the line of the file.
public final class CheckText {

    private CheckText() {}

    public static void write(
            NamedDocument named, List<Finding> findings, Texts texts, PrintWriter out) {
        String source = named.document().source().text();
        if (findings.isEmpty()) {
            out.println(texts.get("check.none"));
        }
        int line = 1;
        int at = 0;
        for (Finding finding : findings) { // they stand in reading order
            for (; at < finding.span().start(); at++) {
                line += source.charAt(at) == '\n' ? 1 : 0;
            }
            String number = Integer.toString(line);
            out.println(texts.get("check.line", number, CheckSentence.of(finding, texts)));
        }
    }
}
