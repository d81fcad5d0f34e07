package org.duikan.anchor;

import org.duikan.align.Aligner;
import org.duikan.document.PolicyDocument;
import org.duikan.structure.StructureReader;
import org.duikan.text.SourceText;
import org.duikan.text.TextSpan;

/// A short plan and what is done with it in tests.
final class Texts {
    static final String PLAN =
            """
            某市数字化发展意见
            一、总体要求
            (一)加强组织领导。各地区要高度重视,建立协调机制,明确责任分工。
            (二)加大资金投入。统筹财政资金,支持重点项目建设,提高使用效益。
            二、保障措施
            (三)强化人才支撑。引进高层次人才,完善评价激励机制,优化服务环境。
            (四)严格督促检查。定期通报工作进展,及时解决突出问题,确保取得实效。
            """;

    private Texts() {}

    static PolicyDocument read(String text) {
        return StructureReader.read(SourceText.of(text));
    }

    static TextSpan span(String text, String words) {
        int start = text.indexOf(words);
        if (start < 0) {
            throw new IllegalArgumentException(words);
        }
        return new TextSpan(start, start + words.length());
    }

    static Anchor mark(String text, String words) {
        return new Anchors(read(text)).at(span(text, words));
    }

    static AnchorResolver resolver(String from, String to) {
        return AnchorResolver.between(Aligner.compare(read(from), read(to)));
    }

    /// What becomes of words of the plan in another text.
    static Resolution follow(String words, String to) {
        return resolver(PLAN, to).resolve(mark(PLAN, words));
    }

    /// The words a note is carried over to, or the name of what else became of it.
    static String carried(String words, String to) {
        return printed(follow(words, to), to);
    }

    static String printed(Resolution resolution, String to) {
        return switch (resolution) {
            case Resolution.Exact exact -> exact.span().of(to);
            case Resolution.Shifted shifted -> shifted.span().of(to);
            case Resolution.Approximate ignored -> "approximate";
            case Resolution.Lost ignored -> "lost";
        };
    }
}
