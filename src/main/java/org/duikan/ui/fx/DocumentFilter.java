package org.duikan.ui.fx;

import org.duikan.document.DocumentFacts;
import org.duikan.document.DocumentSummary;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/// Narrows a list of documents to those that hold every typed word in their name, title, number,
/// issuer, year or file name, whatever the width and case of the letters.
public final class DocumentFilter {

    private DocumentFilter() {}

    public static Predicate<DocumentSummary> of(String typed) {
        List<String> words =
                Arrays.stream(fold(typed).split("\\s+")).filter(word -> !word.isEmpty()).toList();
        return document -> {
            String all = searched(document);
            return words.stream().allMatch(all::contains);
        };
    }

    private static String searched(DocumentSummary document) {
        DocumentFacts facts = document.facts();
        StringBuilder all =
                new StringBuilder(document.shortName())
                        .append('\n')
                        .append(facts.title())
                        .append('\n')
                        .append(facts.documentNumber())
                        .append('\n')
                        .append(facts.issuer())
                        .append('\n')
                        .append(document.englishName())
                        .append('\n')
                        .append(document.fileName());
        facts.signed().ifPresent(date -> all.append('\n').append(date));
        facts.printed().ifPresent(date -> all.append('\n').append(date));
        facts.published().ifPresent(date -> all.append('\n').append(date));
        return fold(all.toString());
    }

    private static String fold(String text) {
        return Normalizer.normalize(text, Form.NFKC).toLowerCase(Locale.ROOT);
    }
}
