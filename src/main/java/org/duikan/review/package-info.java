/// What the reader decides about links, and what becomes of it when a text or the aligner changes:
/// [LinkDecision][org.duikan.review.LinkDecision] says what was decided,
/// [DecisionResolver][org.duikan.review.DecisionResolver] finds the units meant in the documents as
/// they are now and gives the aligner its constraints.
///
/// Service: uses the kernel (`text`, `document`, `align`). The corpus implements
/// [DecisionRepository][org.duikan.review.DecisionRepository].
///
/// Words: *decision* 判断 (confirmed, rejected, added, no counterpart, locked, released), *lost* 未能定位
/// (a decision whose units are not found any more; shown, never dropped).
package org.duikan.review;
