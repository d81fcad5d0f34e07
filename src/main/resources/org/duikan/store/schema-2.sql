-- The reader's decisions about links: a record that is only ever added to.

CREATE TABLE decision_event(
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  act TEXT NOT NULL CHECK(act IN ('decided', 'undone', 'redone')),
  base INTEGER NOT NULL REFERENCES document(id) ON DELETE RESTRICT,
  witness INTEGER NOT NULL REFERENCES document(id) ON DELETE RESTRICT,
  at TEXT NOT NULL,
  decision TEXT NOT NULL,
  sha256 TEXT NOT NULL CHECK(length(sha256) = 64)
) STRICT;

CREATE INDEX decision_event_by_base ON decision_event(base);

CREATE INDEX decision_event_by_witness ON decision_event(witness);

CREATE TRIGGER decision_is_kept BEFORE DELETE ON decision_event
BEGIN SELECT RAISE(ABORT, 'decisions are kept'); END;

CREATE TRIGGER decision_is_fixed BEFORE UPDATE ON decision_event
BEGIN SELECT RAISE(ABORT, 'decisions are never changed'); END;
