/// Deciding about links: the buttons, the list of units to link to, and the one way in which
/// decisions are saved, shared by every view that shows links.
///
/// [LinkReview][org.duikan.ui.review.LinkReview] saves and tells;
/// [LinkDecisionModel][org.duikan.ui.review.LinkDecisionModel] knows one link and what can be
/// decided about it; [LinkDecisionBar][org.duikan.ui.review.LinkDecisionBar] shows it. Uses
/// `ui.fx`, `review`, `job` and the kernel; knows no view.
///
/// Words: *stand* 判断状态 (two units and what was decided about them).
package org.duikan.ui.review;
