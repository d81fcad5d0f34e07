/// Which units of two documents belong together, whatever their order and numbering:
/// [Aligner][org.duikan.align.Aligner] gives a [Comparison][org.duikan.align.Comparison] of
/// [Link][org.duikan.align.Link]s with their variants. `FacingRows` lays a comparison out as rows
/// that stand face to face, for every view and page that shows it.
///
/// `Alignment` runs one comparison. Same and revised units (`RevisionMatcher`): plain counterparts
/// first (`AnchorStep`), twins (`TwinStep`), what stands between the same neighbours (`GapStep`),
/// what moved (`MoveStep`), what stands whole in something longer (`HoldStep`), what was merged or
/// split (`MergeStep`), all on one `MatchBoard` that the reader's decisions are laid on first;
/// `Kinship` keeps articles of one form apart, `Nearest` those in each other's place. Passages
/// reused elsewhere: `StretchFinder`, `QuotationFinder`. Topics of a later plan: `TopicLinks` with
/// the `TopicModel`, why: `TopicReasons`. Its word lists are `policy-fields.txt`, drawn up for the
/// program, and `topic-background.txt`, counted in the documents under `seeds`.
///
/// Kernel: pure functions; `java.base`, `text`, `document` and `diff` only. Same input, same
/// output, on every run and machine.
///
/// Words: *base* 底本, *witness* 对校本, *link* 对应, *relation* (same, revised, quoted, related), *moved*
/// 移位, *omitted* and *added* units.
package org.duikan.align;
