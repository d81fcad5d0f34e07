/// 异文: everything a proofreader judges between the base and a witness as one table, with verdict,
/// correction and note, and the way to hand it in.
///
/// [VariantsViewModel][org.duikan.ui.variants.VariantsViewModel] holds filter, order, lines and
/// progress and knows no node; what the items are and what was judged comes from `ui.judging`.
///
/// Words: *line* a row of the table or the heading of a section, *entry* a line with an item,
/// *alike* 同类.
package org.duikan.ui.variants;
