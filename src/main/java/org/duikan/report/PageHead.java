package org.duikan.report;

import org.duikan.i18n.Texts;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/// The head of a page that stands by itself: its style sheets are in it.
final class PageHead {

    private PageHead() {}

    /// Opens the page and writes its head; the body is next.
    ///
    /// @param sheets style sheets of this room, in order
    static void write(Html html, String title, Texts texts, String... sheets) {
        html.raw("<!DOCTYPE html>\n").open("html", "lang", texts.locale().toLanguageTag());
        html.open("head");
        html.raw("<meta charset=\"utf-8\">\n");
        html.raw("<meta name=\"viewport\" content=\"width=device-width\">\n");
        html.raw("<meta name=\"color-scheme\" content=\"light dark\">\n");
        html.element("title", title).raw("\n<style>\n");
        for (String sheet : sheets) {
            html.raw(read(sheet));
        }
        html.raw("</style>\n").close().raw("\n");
    }

    private static String read(String sheet) {
        try (InputStream in = PageHead.class.getResourceAsStream(sheet)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
