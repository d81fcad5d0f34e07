/// 校勘: everything between a base and a witness that a proofreader judges, and the judgements.
///
/// [Collation][org.duikan.collation.Collation] puts findings of the whole, checks of both documents
/// and variants into one list of [Item][org.duikan.collation.Item]s;
/// [Judgement][org.duikan.collation.Judgement] says what the reader made of one;
/// [JudgementResolver][org.duikan.collation.JudgementResolver] finds the items meant in the texts
/// as they are now; [IgnoreRules][org.duikan.collation.IgnoreRules] say what need not be judged.
///
/// Service: uses the kernel (`text`, `document`, `diff`, `align`, `check`) and the unit anchors of
/// `review`. The corpus implements [JudgementRepository][org.duikan.collation.JudgementRepository]
/// and [IgnoreChoices][org.duikan.collation.IgnoreChoices].
///
/// Words: *item* 校勘项, *judgement* 判定 (what was judged, by whom, when), *verdict* 是非 (待核, 底本误, 对校本误,
/// 两可, 忽略), *alike* 同类 (items with the same readings), *lost* 未能定位 (a judgement whose item is not
/// there any more; shown, never dropped).
package org.duikan.collation;
