package org.duikan.diff;

import org.duikan.text.Passage;
import org.duikan.text.SourceText;
import org.duikan.text.TextSpan;

import java.util.ArrayList;
import java.util.List;

/// Passages and readable variants for tests.
final class Passages {

    private Passages() {}

    /// A passage of one piece; `|` in the text is a page seam.
    static Passage of(String text) {
        SourceText source = SourceText.of(text);
        List<TextSpan> pieces = new ArrayList<>();
        int from = 0;
        for (int at = source.text().indexOf('|'); at >= 0; at = source.text().indexOf('|', from)) {
            pieces.add(new TextSpan(from, at));
            from = at + 1;
        }
        pieces.add(new TextSpan(from, source.length()));
        return Passage.of(source, pieces);
    }

    static String apply(Passage base, Passage witness, List<Variant> variants) {
        StringBuilder result = new StringBuilder();
        int at = 0;
        for (Variant variant : variants) {
            result.append(base.text(), at, variant.base().start());
            result.append(variant.witness().of(witness.text()));
            at = variant.base().end();
        }
        return result.append(base.text().substring(at)).toString();
    }

    /// One line a variant: `base→witness class[ suspicion]`.
    static List<String> lines(Passage base, Passage witness) {
        return TextDiff.compare(base, witness).stream()
                .map(
                        v ->
                                v.base().of(base.text())
                                        + "→"
                                        + v.witness().of(witness.text())
                                        + " "
                                        + v.variantClass().word()
                                        + v.suspicion().map(s -> " " + s.word()).orElse(""))
                .toList();
    }

    static List<String> lines(String base, String witness) {
        return lines(of(base), of(witness));
    }
}
