-- The reader's notes: a record that is only ever added to, one row for every version of a note.

-- all offsets in a note are UTF-16 units of the text whose digest stands beside them; a note in one
-- document names it as base and as witness
CREATE TABLE note_event(
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  act TEXT NOT NULL CHECK(act IN ('saved', 'emptied')),
  base INTEGER NOT NULL REFERENCES document(id) ON DELETE RESTRICT,
  witness INTEGER NOT NULL REFERENCES document(id) ON DELETE RESTRICT,
  at TEXT NOT NULL,
  note_id TEXT NOT NULL GENERATED ALWAYS AS
    (CASE WHEN json_valid(note) THEN json_extract(note, '$.id') END) STORED,
  note TEXT NOT NULL,
  sha256 TEXT NOT NULL CHECK(length(sha256) = 64)
) STRICT;

-- texts of other people's corpora that came with their notes; seq counts on with the notes, because
-- both go into one journal
CREATE TABLE foreign_text(
  seq INTEGER PRIMARY KEY,
  sha256 TEXT NOT NULL UNIQUE CHECK(length(sha256) = 64),
  name TEXT NOT NULL,
  text TEXT NOT NULL
) STRICT;

CREATE INDEX note_event_by_note ON note_event(note_id);

CREATE INDEX note_event_by_base ON note_event(base, note_id);

CREATE INDEX note_event_by_witness ON note_event(witness, note_id);

CREATE TRIGGER note_is_kept BEFORE DELETE ON note_event
BEGIN SELECT RAISE(ABORT, 'notes are kept'); END;

CREATE TRIGGER note_is_fixed BEFORE UPDATE ON note_event
BEGIN SELECT RAISE(ABORT, 'notes are never changed'); END;

CREATE TRIGGER foreign_text_is_kept BEFORE DELETE ON foreign_text
BEGIN SELECT RAISE(ABORT, 'texts are kept'); END;

CREATE TRIGGER foreign_text_is_fixed BEFORE UPDATE ON foreign_text
BEGIN SELECT RAISE(ABORT, 'texts are never changed'); END;
