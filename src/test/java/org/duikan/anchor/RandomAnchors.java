package org.duikan.anchor;

import org.duikan.document.AlignableUnit;
import org.duikan.document.PolicyDocument;
import org.duikan.text.TextSpan;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Anchors anywhere in a document: passages of 0 to 120 code points and, one in eight, whole units.
final class RandomAnchors {
    private static final int LONGEST = 120;
    private static final int WHOLE = 8;

    private RandomAnchors() {}

    static List<Anchor> in(PolicyDocument document, int count, Random random) {
        return in(document, new TextSpan(0, document.source().length()), count, random);
    }

    static List<Anchor> in(PolicyDocument document, TextSpan part, int count, Random random) {
        Anchors anchors = new Anchors(document);
        List<AlignableUnit> units =
                document.alignableUnits().stream()
                        .filter(u -> part.contains(u.unit().span()))
                        .toList();
        List<Anchor> made = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            boolean whole = !units.isEmpty() && random.nextInt(WHOLE) == 0;
            made.add(
                    anchors.at(
                            whole
                                    ? units.get(random.nextInt(units.size())).unit().span()
                                    : passage(document.source().text(), part, random)));
        }
        return made;
    }

    private static TextSpan passage(String text, TextSpan part, Random random) {
        int start = part.start() + random.nextInt(part.length() + 1);
        int length = random.nextInt(LONGEST + 1);
        int most = text.codePointCount(start, part.end());
        return new TextSpan(start, text.offsetByCodePoints(start, Math.min(length, most)));
    }
}
