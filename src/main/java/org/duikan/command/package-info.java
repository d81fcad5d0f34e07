/// The command line: one class a command, each turning arguments into a call of the kernel or the
/// services and its outcome into words or JSON.
///
/// Uses the kernel, the services and picocli, the latter by its programmatic interface only. The
/// corpus comes through [CorpusDoor][org.duikan.command.CorpusDoor]; nothing here knows JavaFX.
/// Exit codes: 0 done, 1 a problem with the input, 2 a call that was not understood. Output is
/// UTF-8 whatever the locale; a problem is one line on the error stream.
package org.duikan.command;
