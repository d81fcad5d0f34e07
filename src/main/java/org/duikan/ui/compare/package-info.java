/// 对读: a base and its witnesses side by side, row facing row, with what differs marked.
///
/// View-models hold state and know no node:
/// [CompareViewModel][org.duikan.ui.compare.CompareViewModel] puts together rows, variants, counts,
/// outline and find; panes build nodes and bind. What stands face to face is decided by `align`,
/// not here.
///
/// Words: *row* texts that stand face to face, *cell* one document's part of a row, *gutter* the
/// strip between base and witness, *place* where a variant is shown, *trail* the variants in
/// reading order, *counterpart* the other row of a moved unit.
package org.duikan.ui.compare;
