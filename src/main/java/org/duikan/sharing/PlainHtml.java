package org.duikan.sharing;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// The words of a piece of HTML. Nothing in it is run, loaded or followed: tags go, and with them
/// what stands in scripts and style sheets.
final class PlainHtml {
    private static final Set<String> BLOCKS =
            Set.of("p", "div", "br", "li", "tr", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote");
    private static final Set<String> SILENT = Set.of("script", "style", "template", "noscript");
    private static final Map<String, String> NAMED =
            Map.of(
                    "amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'", "nbsp", " ",
                    "ldquo", "“", "rdquo", "”", "mdash", "—", "hellip", "…");

    /// The longest reference there is: `&#1114111;`.
    private static final int LONGEST_REFERENCE = 10;

    private final String html;
    private final StringBuilder out = new StringBuilder();
    private int at;

    private PlainHtml(String html) {
        this.html = html;
    }

    static String of(String html) {
        return new PlainHtml(html).strip();
    }

    private String strip() {
        while (at < html.length()) {
            char c = html.charAt(at);
            if (c == '<' && startsTag()) {
                tag();
            } else if (c == '&') {
                reference();
            } else {
                out.append(c);
                at++;
            }
        }
        return out.toString().replaceAll("[ \\t]+\\n", "\n").replaceAll("\\n{3,}", "\n\n").strip();
    }

    /// `a < b` is no tag.
    private boolean startsTag() {
        if (at + 1 >= html.length()) {
            return false;
        }
        char next = html.charAt(at + 1);
        return Character.isLetter(next) || next == '/' || next == '!' || next == '?';
    }

    private void tag() {
        if (html.startsWith("<!--", at)) {
            at = behind("-->", at + 4);
            return;
        }
        int end = behind(">", at);
        String name = name(html, at + 1);
        at = end;
        if (BLOCKS.contains(name)) {
            breakLine();
        } else if (SILENT.contains(name)) {
            at = behindElement(name);
        }
    }

    private static String name(String html, int from) {
        int start = from < html.length() && html.charAt(from) == '/' ? from + 1 : from;
        int end = start;
        while (end < html.length() && Character.isLetterOrDigit(html.charAt(end))) {
            end++;
        }
        return html.substring(start, end).toLowerCase(Locale.ROOT);
    }

    private int behindElement(String name) {
        int close = at;
        while (close < html.length()) {
            close = html.indexOf("</", close);
            if (close < 0) {
                return html.length();
            }
            if (name(html, close + 1).equals(name)) {
                return behind(">", close);
            }
            close += 2;
        }
        return html.length();
    }

    private int behind(String mark, int from) {
        int found = html.indexOf(mark, from);
        return found < 0 ? html.length() : found + mark.length();
    }

    private void breakLine() {
        if (!out.isEmpty() && out.charAt(out.length() - 1) != '\n') {
            out.append('\n');
        }
    }

    private void reference() {
        int end = html.indexOf(';', at);
        String name = end < 0 || end - at > LONGEST_REFERENCE ? "" : html.substring(at + 1, end);
        String meant = name.startsWith("#") ? numbered(name) : NAMED.getOrDefault(name, "");
        if (meant.isEmpty()) {
            out.append('&');
            at++;
        } else {
            out.append(meant);
            at = end + 1;
        }
    }

    private static String numbered(String name) {
        boolean hex = name.startsWith("#x") || name.startsWith("#X");
        try {
            int point = Integer.parseInt(name.substring(hex ? 2 : 1), hex ? 16 : 10);
            boolean printable = Character.isValidCodePoint(point) && point >= ' ';
            return printable ? Character.toString(point) : "";
        } catch (NumberFormatException e) {
            return "";
        }
    }
}
