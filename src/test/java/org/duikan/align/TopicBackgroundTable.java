package org.duikan.align;

import org.duikan.document.AlignableUnit;
import org.duikan.structure.StructureReader;
import org.duikan.text.SourceText;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Prints `topic-background.txt`, counted in the documents under `seeds/`.
public final class TopicBackgroundTable {
    private static final int RARE = 3;

    private TopicBackgroundTable() {}

    /// @param args the documents to count; those a document is compared to, not its reprints
    public static void main(String[] args) throws IOException {
        int units = 0;
        int[] fields = new int[PolicyFields.shipped().count()];
        Map<String, Integer> pairs = new TreeMap<>();
        for (String file : args) {
            String text = Files.readString(Path.of(file), StandardCharsets.UTF_8);
            for (AlignableUnit unit : StructureReader.read(SourceText.of(text)).alignableUnits()) {
                units++;
                count(TopicUnit.of(unit), pairs, fields);
            }
        }
        System.out.println(header(List.of(args)));
        System.out.println("units " + units);
        for (int i = 0; i < fields.length; i++) {
            System.out.println("field:" + i + " " + fields[i]);
        }
        pairs.forEach(
                (pair, count) -> {
                    if (count >= RARE) {
                        System.out.println(pair + " " + count);
                    }
                });
    }

    private static void count(TopicUnit unit, Map<String, Integer> pairs, int[] fields) {
        TopicUnit.pairs(unit.body().text()).keySet().forEach(p -> pairs.merge(p, 1, Integer::sum));
        Set<Integer> held = new HashSet<>();
        unit.fieldHits().forEach(hit -> held.addAll(hit.fields()));
        held.forEach(field -> fields[field]++);
    }

    private static String header(List<String> files) {
        return """
        # In how many paragraphs of policy documents a pair of characters, or a field of
        # policy-fields.txt (numbered from 0), stands; pairs in fewer than three are left out.
        # Counted by TopicBackgroundTable in:\
        """
                + String.join(
                        ", ",
                        files.stream()
                                .map(f -> Path.of(f).getFileName())
                                .map(Path::toString)
                                .toList());
    }
}
