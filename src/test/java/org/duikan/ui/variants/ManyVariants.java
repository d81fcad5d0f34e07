package org.duikan.ui.variants;

import java.util.List;

/// A long document and a witness that differs from it in many numbered places of all sorts: words,
/// figures, marks, widths, words left out and put in.
record ManyVariants(String base, String witness) {
    private static final int PIECE = 20;
    private static final int PER_CLAUSE = 25;
    private static final int SECTION = 10;

    /// @param source whose words are repeated
    static ManyVariants of(String source, int count) {
        String words = source.replaceAll("[\\s，,()（）0-9]", "");
        StringBuilder base = new StringBuilder("关于长文的意见\n\n");
        StringBuilder witness = new StringBuilder(base);
        for (int i = 0; i < count; i++) {
            if (i % PER_CLAUSE == 0) {
                String label = label(i / PER_CLAUSE);
                base.append(label);
                witness.append(label);
            }
            int at = i * PIECE % (words.length() - PIECE);
            String piece = words.substring(at, at + PIECE);
            List<String> differing = differing(i);
            base.append(piece).append(differing.getFirst());
            witness.append(piece).append(differing.getLast());
        }
        return new ManyVariants(base.append("。").toString(), witness.append("。").toString());
    }

    private static String label(int clause) {
        String chapter = clause % SECTION == 0 ? "\n\n第" + (clause / SECTION + 1) + "章 分述" : "";
        return chapter + "\n\n第" + (clause + 1) + "条 事项" + clause + "。";
    }

    private static List<String> differing(int number) {
        return switch (number % 6) {
            case 0 -> List.of("推动" + number + "件", "促进" + number + "件");
            case 1 -> List.of("共" + number + "项", "共" + (number + 1) + "项");
            case 2 -> List.of("，", ",");
            case 3 -> List.of("大力" + number + "年", number + "年");
            case 4 -> List.of(number + "日", number + "日前后");
            default -> List.of("，", "、");
        };
    }
}
