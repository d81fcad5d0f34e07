package org.duikan.collation;

import org.duikan.document.DocumentId;

import java.time.Instant;
import java.util.UUID;

/// Judgements made by hand about items of a collation.
public final class MadeJudgements {

    private MadeJudgements() {}

    public static Judgement of(
            Collation collation,
            int item,
            DocumentId base,
            DocumentId witness,
            Verdict verdict,
            String correction,
            String note) {
        return new Judgement(
                UUID.randomUUID(),
                base,
                witness,
                collation.anchors().of(item),
                verdict,
                correction,
                note,
                Instant.EPOCH,
                "王编辑");
    }
}
