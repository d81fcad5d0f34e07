package org.duikan.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// A long document and a revision of it, made of the sentences of a real one: clauses of about 250
/// characters in sections of ten, one clause in twenty reworded, one in fifty moved, one in fifty
/// left out. The same length gives the same pair.
record LongPair(String base, String witness) {
    private static final int CLAUSE = 250;
    private static final int SECTION = 10;
    private static final int REWORDED = 20;
    private static final int DISTURBED = 50;

    static LongPair of(String source, int characters) {
        Random random = new Random(42);
        List<String> sentences =
                List.of(source.replaceAll("\\s", "").split("(?<=。)")).stream()
                        .filter(sentence -> sentence.length() > 5 && sentence.length() < 120)
                        .toList();
        List<String> clauses = new ArrayList<>();
        for (int i = 0; i < characters / CLAUSE; i++) {
            StringBuilder clause = new StringBuilder("事项" + i + "。");
            while (clause.length() < CLAUSE) {
                clause.append(sentences.get(random.nextInt(sentences.size())));
            }
            clauses.add(clause.toString());
        }
        return new LongPair(document(clauses), document(revised(clauses, random)));
    }

    private static List<String> revised(List<String> clauses, Random random) {
        List<String> revised = new ArrayList<>();
        for (String clause : clauses) {
            boolean reworded = random.nextInt(REWORDED) == 0;
            revised.add(reworded ? clause.replace("发展", "进步") : clause);
        }
        for (int i = 0; i < clauses.size() / DISTURBED; i++) {
            revised.remove(random.nextInt(revised.size()));
            String moved = revised.remove(random.nextInt(revised.size()));
            revised.add(random.nextInt(revised.size()), moved);
        }
        return revised;
    }

    private static String document(List<String> clauses) {
        StringBuilder text = new StringBuilder("关于长文的意见\n\n");
        for (int i = 0; i < clauses.size(); i++) {
            if (i % SECTION == 0) {
                text.append("第").append(i / SECTION + 1).append("章 分述\n\n");
            }
            text.append("第").append(i + 1).append("条 ").append(clauses.get(i)).append("\n\n");
        }
        return text.toString();
    }
}
