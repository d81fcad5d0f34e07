package org.duikan.report;

import org.duikan.align.Aligner;
import org.duikan.collation.Collation;
import org.duikan.collation.IgnoreRules;
import org.duikan.collation.Item;
import org.duikan.collation.Judgement;
import org.duikan.collation.JudgementResolver;
import org.duikan.collation.MadeJudgements;
import org.duikan.collation.Verdict;
import org.duikan.document.DocumentId;
import org.duikan.document.PolicyDocument;
import org.duikan.i18n.Texts;
import org.duikan.structure.StructureReader;
import org.duikan.text.SourceText;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// Tables to hand in, made of the bundled pair.
public final class HandInTables {
    private static final Texts CHINESE = Texts.in(Texts.CHINESE);

    private HandInTables() {}

    public static HandInTable collation() {
        return HandInFile.table(handIn(), HandIn.Form.COLLATION_TABLE, CHINESE);
    }

    /// The seed pair, some of it judged.
    static HandIn handIn() {
        Collation collation =
                Collation.of(
                        Aligner.compare(
                                seed("2021-yuefu-31-opinion"), seed("2021-yuefu-31-web-reprint")),
                        IgnoreRules.typographic());
        List<Judgement> judgements = new ArrayList<>();
        List<Integer> chosen =
                IntStream.range(0, collation.items().size())
                        .filter(item -> !collation.isIgnored(item))
                        .boxed()
                        .toList();
        for (int item : chosen) {
            Item one = collation.items().get(item);
            String sort = ItemWords.of(collation, item, CHINESE).sort();
            Verdict verdict =
                    switch (sort) {
                        case "脱文", "标点" -> Verdict.BASE_WRONG;
                        case "改字" -> Verdict.WITNESS_WRONG;
                        case "整节缺" -> Verdict.WITNESS_WRONG;
                        case "整节移位" -> Verdict.BOTH;
                        default -> Verdict.OPEN;
                    };
            if (verdict != Verdict.OPEN) {
                boolean typed = one instanceof Item.Reading && sort.equals("改字");
                judgements.add(
                        MadeJudgements.of(
                                collation,
                                item,
                                new DocumentId(1),
                                new DocumentId(2),
                                verdict,
                                typed ? "<另>&字" : "",
                                typed ? "查原件" : ""));
            }
        }
        return new HandIn(
                JudgementResolver.resolve(judgements, collation),
                chosen,
                "实质",
                "2021意见",
                "2021转载",
                "校对员",
                LocalDate.of(2026, 11, 26));
    }

    private static PolicyDocument seed(String name) {
        try {
            String text = Files.readString(Path.of("seeds", name + ".txt"));
            return StructureReader.read(SourceText.of(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
