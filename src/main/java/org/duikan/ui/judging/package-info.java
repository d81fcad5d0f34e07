/// Judging what differs: the items of the open pair with the reader's judgements, and the one way
/// in which judgements are saved, shared by every view that shows them.
///
/// [JudgingModel][org.duikan.ui.judging.JudgingModel] loads and saves;
/// [JudgingServices][org.duikan.ui.judging.JudgingServices] names what it needs. Uses `ui.fx`,
/// `collation`, `job` and the kernel; knows no view and no node.
package org.duikan.ui.judging;
