package org.duikan.anchor;

import org.duikan.text.Passage;

/// Two passages of the folded texts that belong together.
///
/// @param from in the text the anchors were made in
/// @param to in the text they are looked for in
/// @param moved whether the unit or group left its place in the order
record Pairing(Passage from, Passage to, boolean moved) {}
