/// Puts the program together: [Main][org.duikan.app.Main], wiring by constructors, directories,
/// single instance.
///
/// The only room that knows both the corpus (`store`) and the faces (`ui`, `command`).
package org.duikan.app;
