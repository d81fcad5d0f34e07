-- A corpus as version 3 wrote it; never to be changed.
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

INSERT INTO meta VALUES('corpus', '6f1d8f0e-3f0b-4a8b-9d57-6f0c6f3c9a11'), ('created', '2026-11-01T12:00:00Z');

INSERT INTO document VALUES(1, 'seed.txt', 0, '种子', 'Seed', 'opinion', NULL, 0);

INSERT INTO document VALUES(2, NULL, NULL, '自带', '自带', '', 1, 1);

INSERT INTO revision VALUES(1, 1, 1, 1, 'seed.txt', 'UTF-8',
  '9b30525d2f18cb3a04d3cbff0cf289b49b71035db3433dbdf3cd348268194a01',
  '9b30525d2f18cb3a04d3cbff0cf289b49b71035db3433dbdf3cd348268194a01',
  26, 2, '2026-11-01T12:00:00Z', '题', '粤府〔2021〕31号', '广东省人民政府', '', '', NULL, '2021-05-10', NULL);

INSERT INTO revision VALUES(2, 2, 1, 0, 'own.txt', 'GB18030',
  '9b30525d2f18cb3a04d3cbff0cf289b49b71035db3433dbdf3cd348268194a01',
  '9b30525d2f18cb3a04d3cbff0cf289b49b71035db3433dbdf3cd348268194a01',
  26, 2, '2026-11-01T12:00:00Z', '', '', '', '', '', NULL, NULL, NULL);

INSERT INTO content VALUES(1, CAST('(一)加快数字政府建设。
(二)加强数据安全管理。
' AS BLOB), '(一)加快数字政府建设。
(二)加强数据安全管理。
');

INSERT INTO content VALUES(2, CAST('(一)加快数字政府建设。
(二)加强数据安全管理。
' AS BLOB), '(一)加快数字政府建设。
(二)加强数据安全管理。
');

INSERT INTO unit VALUES
  (1, 0, NULL, 0, 'clause', '(一)', '', 0, 3, 0, 12, '', '3-12'),
  (1, 1, NULL, 1, 'clause', '(二)', '', 13, 16, 13, 25, '', '16-25'),
  (2, 0, NULL, 0, 'clause', '(一)', '', 0, 3, 0, 12, '', '3-12'),
  (2, 1, NULL, 1, 'clause', '(二)', '', 13, 16, 13, 25, '', '16-25');

PRAGMA application_id=1685416299;

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

INSERT INTO decision_event VALUES(1, '0f8d2a34-3c53-4e4e-8f0a-6a1f6d2b9c01', 'decided', 1, 2, '2026-11-01T12:00:01Z',
  '{"id":"5b0c6cf0-5f4e-4d0a-9a53-0a4b4a1d7e11","base":1,"witness":2,"verdict":"confirmed","relation":"revised","baseUnits":[{"num":"(一)","path":[],"text":"16caff874c7ee943a104e1e5c660cbddbea4cbd5754fde3490a9cbd705a336f3","quote":"加快数字政府建设。","ordinal":0}],"witnessUnits":[{"num":"(一)","path":[],"text":"16caff874c7ee943a104e1e5c660cbddbea4cbd5754fde3490a9cbd705a336f3","quote":"加快数字政府建设。","ordinal":0}],"time":"2026-11-01T12:00:00Z","author":"王编辑","reason":""}',
  'd39bc7be55f1bbfd2c1a8fc91474c8d37065fdbe895e3b23365829c8179e76cd');

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

INSERT INTO unit_anchor VALUES('f92664edf417ad7fafc45cea950f689eba24172848aaa9eec8e435e76237eb9e',
  '{"num":"(一)","path":[],"text":"16caff874c7ee943a104e1e5c660cbddbea4cbd5754fde3490a9cbd705a336f3","quote":"加快数字政府建设。","ordinal":0}');

INSERT INTO judgement_event VALUES(1, '3c1f5e0b-9b0d-4b39-8d53-6de2f8f1a902', 'judged', 1, 2, '2026-11-01T12:00:02Z',
  '{"base":1,"witness":2,"units":["f92664edf417ad7fafc45cea950f689eba24172848aaa9eec8e435e76237eb9e"],"judgements":[{"id":"7d9b7c1e-3f0a-4b7e-9a6c-2f4d8f0b5a21","kind":"reading","sort":"wording","baseUnits":[0],"witnessUnits":[0],"base":{"before":"","reading":"加快","after":"数字"},"witness":{"before":"","reading":"加快","after":"数字"},"verdict":"base-wrong","correction":"加速","note":"见原件","time":"2026-11-01T12:00:00Z","author":"王编辑"}]}',
  'af04228ef0b7c56bf669c0c246b997927ee76ffbc62369e1b1336d51aca8ee0b');

PRAGMA user_version=3;
