/// The frame of the window: top bar, side bars, status line, notices, help, and the views it hosts.
///
/// Composes the other rooms of the window and is used by none of them. Nothing here decides what
/// matches: [DeskOpener][org.duikan.ui.shell.DeskOpener] asks the aligner.
///
/// Words: *pair* the chosen base and witnesses, *opening* what the first screen shows.
package org.duikan.ui.shell;
