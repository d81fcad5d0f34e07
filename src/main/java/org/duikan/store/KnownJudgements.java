package org.duikan.store;

import org.duikan.collation.Judgement;
import org.duikan.collation.JudgementHistory;
import org.duikan.document.DocumentId;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// What was read of the judgements between two documents: a record that is only ever added to needs
/// to be read once, and then only what came to it. For the corpus's thread.
final class KnownJudgements {
    private final Set<DocumentId> documents;
    private final List<JudgementHistory.Step> steps = new ArrayList<>();
    private final Map<UUID, List<Judgement>> strokes = new HashMap<>();
    private long place;

    KnownJudgements(DocumentId one, DocumentId other) {
        documents = new HashSet<>(List.of(one, other));
    }

    boolean isAbout(DocumentId one, DocumentId other) {
        return documents.equals(new HashSet<>(List.of(one, other)));
    }

    /// Where the record stands, what was added since the last call included.
    JudgementHistory history(JudgementRows rows) throws SQLException {
        for (JudgementRows.Line line : rows.lines(place)) {
            steps.add(new JudgementHistory.Step(line.act(), line.stroke()));
            place = line.place();
        }
        return JudgementHistory.of(steps);
    }

    /// What strokes say, one after the other.
    List<Judgement> judgements(JudgementRows rows, List<UUID> wanted) throws SQLException {
        List<UUID> unread = wanted.stream().filter(one -> !strokes.containsKey(one)).toList();
        if (!unread.isEmpty()) {
            strokes.putAll(rows.strokes(unread));
        }
        return wanted.stream().map(strokes::get).flatMap(List::stream).toList();
    }
}
