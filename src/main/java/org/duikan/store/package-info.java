/// The corpus: one SQLite file, and the only SQL of the program. [Corpus][org.duikan.store.Corpus]
/// opens it and hands out what the services ask for.
///
/// Implements the interfaces of `document`, `importing`, `review`, `collation` and `note`; known to
/// `app` only. One connection, one thread, explicit `BEGIN IMMEDIATE … COMMIT`; the driver's
/// `setAutoCommit(false)` is never used, because after a full disk it commits the rest of a broken
/// unit statement by statement. The file is kept in journal mode DELETE with `synchronous=EXTRA`,
/// so that a copy of the one file is a whole corpus.
///
/// Words: *corpus* 语料库, *revision* 版本, *fault* (what verification finds).
package org.duikan.store;
