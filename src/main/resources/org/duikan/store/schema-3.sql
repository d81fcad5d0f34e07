-- The reader's judgements: a record that is only ever added to, like that of decisions.

-- what judgements name by its digest: the same unit is judged about many times
CREATE TABLE unit_anchor(
  sha256 TEXT PRIMARY KEY CHECK(length(sha256) = 64),
  anchor TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- all that was judged at one stroke is one row; its undoing names that row and does not repeat it
CREATE TABLE judgement_event(
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  act TEXT NOT NULL CHECK(act IN ('judged', 'undone', 'redone')),
  base INTEGER NOT NULL REFERENCES document(id) ON DELETE RESTRICT,
  witness INTEGER NOT NULL REFERENCES document(id) ON DELETE RESTRICT,
  at TEXT NOT NULL,
  judgements TEXT NOT NULL,
  sha256 TEXT NOT NULL CHECK(length(sha256) = 64)
) STRICT;

CREATE INDEX judgement_event_by_base ON judgement_event(base, witness);

CREATE INDEX judgement_event_by_witness ON judgement_event(witness);

CREATE TRIGGER unit_anchor_is_kept BEFORE DELETE ON unit_anchor
BEGIN SELECT RAISE(ABORT, 'anchors are kept'); END;

CREATE TRIGGER unit_anchor_is_fixed BEFORE UPDATE ON unit_anchor
BEGIN SELECT RAISE(ABORT, 'anchors are never changed'); END;

CREATE TRIGGER judgement_is_kept BEFORE DELETE ON judgement_event
BEGIN SELECT RAISE(ABORT, 'judgements are kept'); END;

CREATE TRIGGER judgement_is_fixed BEFORE UPDATE ON judgement_event
BEGIN SELECT RAISE(ABORT, 'judgements are never changed'); END;
