/// Which units of two documents belong together, whatever their order and numbering:
/// [Aligner][org.duikan.align.Aligner] gives a [Comparison][org.duikan.align.Comparison] of
/// [Link][org.duikan.align.Link]s with their variants. `FacingRows` lays a comparison out as rows
/// that stand face to face, for every view and page that shows it.
///
/// Kernel: pure functions; `java.base`, `text`, `document` and `diff` only. Same input, same
/// output, on every run and machine.
///
/// Words: *base* 底本, *witness* 对校本, *link* 对应, *relation* (same, revised, quoted, related), *moved*
/// 移位, *omitted* and *added* units.
package org.duikan.align;
