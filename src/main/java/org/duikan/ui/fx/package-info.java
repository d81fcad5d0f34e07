/// What every part of the window shares: the [View][org.duikan.ui.fx.View] the shell hosts, the
/// [Desk][org.duikan.ui.fx.Desk] it shows, fonts, theme, icons, the runner of background work and
/// the one presenter of problems.
///
/// May use JavaFX, ControlsFX, `job`, `i18n`, whole files of `report` and the kernel's values;
/// knows no other room of the window. The only room that starts threads or hops back onto the
/// window's thread.
///
/// Words: *view* one way to look at the open texts, *desk* the open texts, *appearance* how large
/// and in which colours.
package org.duikan.ui.fx;
