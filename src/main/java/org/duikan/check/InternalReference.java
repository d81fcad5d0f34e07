package org.duikan.check;

import org.duikan.check.NumberedUnits.Form;
import org.duikan.document.PolicyDocument;
import org.duikan.document.Unit;
import org.duikan.text.TextSpan;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// Words of a document that name another clause of it by its number: `第（七）条`.
///
/// @param in the clause or heading the words stand in
/// @param words the words as printed
/// @param span where, in UTF-16 units of the source
/// @param targets the units of that number, in source order: none where the reference dangles,
///   several where numbers restart in every section
public record InternalReference(Unit in, String words, TextSpan span, List<Unit> targets) {

    public InternalReference {
        Objects.requireNonNull(in);
        Objects.requireNonNull(words);
        Objects.requireNonNull(span);
        targets = List.copyOf(targets);
    }

    /// All of a document, in source order.
    public static List<InternalReference> of(PolicyDocument document) {
        NumberedUnits units = new NumberedUnits(document);
        List<InternalReference> found = new ArrayList<>();
        for (Paragraph paragraph : CheckedText.of(document).paragraphs()) {
            if (paragraph.unit().isPresent()) {
                for (Reference one : ReferenceReader.read(paragraph)) {
                    if (one.furtherItem()) {
                        continue; // the article was named before
                    }
                    found.add(
                            new InternalReference(
                                    paragraph.unit().get(),
                                    paragraph.text().substring(one.start(), one.end()),
                                    paragraph.source(one.start(), one.end()),
                                    targets(one, units)));
                }
            }
        }
        return found;
    }

    /// A document that counts (一) or 一、 calls these 条, in brackets or not.
    private static List<Unit> targets(Reference one, NumberedUnits units) {
        if (one.form() == Form.ARTICLE && one.bracketed()) {
            return units.units(Form.BRACKET, one.number());
        }
        if (one.form() != Form.ARTICLE || units.has(Form.ARTICLE)) {
            return units.units(one.form(), one.number());
        }
        return Stream.of(Form.BRACKET, Form.COMMA)
                .flatMap(form -> units.units(form, one.number()).stream())
                .toList();
    }
}
