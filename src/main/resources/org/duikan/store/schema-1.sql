-- Documents, their revisions and the units of each revision.

CREATE TABLE meta(
  name TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT;

CREATE TABLE document(
  id INTEGER PRIMARY KEY,
  seed TEXT UNIQUE,
  seed_order INTEGER,
  short_name TEXT NOT NULL,
  english_name TEXT NOT NULL,
  kind TEXT NOT NULL,
  base INTEGER REFERENCES document(id) ON DELETE RESTRICT,
  deleted INTEGER NOT NULL DEFAULT 0 CHECK(deleted IN (0, 1))
) STRICT;

CREATE TABLE revision(
  id INTEGER PRIMARY KEY,
  document_id INTEGER NOT NULL REFERENCES document(id) ON DELETE RESTRICT,
  number INTEGER NOT NULL CHECK(number > 0),
  by_program INTEGER NOT NULL CHECK(by_program IN (0, 1)),
  file_name TEXT NOT NULL,
  charset TEXT NOT NULL,
  bytes_sha256 TEXT NOT NULL CHECK(length(bytes_sha256) = 64),
  text_sha256 TEXT NOT NULL CHECK(length(text_sha256) = 64),
  characters INTEGER NOT NULL,
  units INTEGER NOT NULL,
  imported_at TEXT NOT NULL,
  title TEXT NOT NULL,
  document_number TEXT NOT NULL,
  issuer TEXT NOT NULL,
  recipients TEXT NOT NULL,
  copies_to TEXT NOT NULL,
  signed_on TEXT,
  printed_on TEXT,
  published_on TEXT,
  UNIQUE(document_id, number)
) STRICT;

-- apart from the revision, so that lists do not read whole texts
CREATE TABLE content(
  revision_id INTEGER PRIMARY KEY REFERENCES revision(id) ON DELETE RESTRICT,
  bytes BLOB NOT NULL,
  text TEXT NOT NULL
) STRICT;

-- all offsets are UTF-16 units of the text; pieces are spans as 'start-end start-end'
CREATE TABLE unit(
  revision_id INTEGER NOT NULL REFERENCES revision(id) ON DELETE RESTRICT,
  ord INTEGER NOT NULL,
  parent INTEGER,
  alignable INTEGER,
  level TEXT NOT NULL,
  num TEXT NOT NULL,
  path TEXT NOT NULL,
  num_start INTEGER NOT NULL,
  num_end INTEGER NOT NULL,
  span_start INTEGER NOT NULL,
  span_end INTEGER NOT NULL,
  heading_pieces TEXT NOT NULL,
  text_pieces TEXT NOT NULL,
  CHECK(span_start >= 0 AND span_end >= span_start),
  PRIMARY KEY(revision_id, ord)
) STRICT, WITHOUT ROWID;

CREATE INDEX revision_by_text ON revision(text_sha256);

CREATE TRIGGER revision_is_kept BEFORE DELETE ON revision
BEGIN SELECT RAISE(ABORT, 'revisions are kept'); END;

CREATE TRIGGER revision_is_fixed BEFORE UPDATE ON revision
BEGIN SELECT RAISE(ABORT, 'revisions are never changed'); END;

CREATE TRIGGER content_is_kept BEFORE DELETE ON content
BEGIN SELECT RAISE(ABORT, 'texts are kept'); END;

CREATE TRIGGER content_is_fixed BEFORE UPDATE ON content
BEGIN SELECT RAISE(ABORT, 'texts are never changed'); END;
