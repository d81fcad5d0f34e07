package org.duikan.diff;

import org.duikan.text.Passage;
import org.duikan.text.SourceText;
import org.duikan.text.TextSpan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The clauses of the 2021 opinion beside those of its reprint, read by the simplest rules that do:
/// a clause starts at a label, a page is joined where a paragraph does not end in a full stop.
final class SeedClauses {
    private static final Pattern LABEL = Pattern.compile("[(（][一二三四五六七八九十]+[)）] ?");

    private SeedClauses() {}

    /// Two passages that belong together.
    record Pair(String num, Passage base, Passage witness) {}

    static String read(String seed) {
        try {
            return Files.readString(Path.of("seeds", seed));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The 27 clauses that both texts hold.
    static List<Pair> pairs() {
        Map<String, String> nums = new LinkedHashMap<>();
        Map<String, Passage> base = clauses(read("2021-yuefu-31-opinion.txt"), nums);
        Map<String, Passage> witness =
                clauses(read("2021-yuefu-31-web-reprint.txt"), new LinkedHashMap<>());
        List<Pair> pairs = new ArrayList<>();
        base.forEach(
                (start, passage) -> {
                    if (witness.containsKey(start)) {
                        pairs.add(new Pair(nums.get(start), passage, witness.get(start)));
                    }
                });
        return pairs;
    }

    private static Map<String, Passage> clauses(String text, Map<String, String> nums) {
        SourceText source = SourceText.of(text);
        Map<String, Passage> clauses = new LinkedHashMap<>();
        Matcher line = Pattern.compile("[^\\n]+").matcher(source.text());
        List<TextSpan> pieces = new ArrayList<>();
        while (line.find()) {
            Matcher label = LABEL.matcher(line.group());
            boolean starts = label.lookingAt();
            if (starts || !pieces.isEmpty()) {
                int from = line.start() + (starts ? label.end() : 0);
                pieces.add(new TextSpan(from, line.end()));
                if (starts) {
                    nums.put(key(source, pieces), label.group().strip());
                }
                if (line.group().endsWith("。")) {
                    clauses.put(key(source, pieces), Passage.of(source, pieces));
                    pieces.clear();
                }
            }
        }
        return clauses;
    }

    private static String key(SourceText source, List<TextSpan> pieces) {
        return source.text().substring(pieces.getFirst().start(), pieces.getFirst().start() + 10);
    }
}
