/// The window. The only rooms that know JavaFX; none of them knows the corpus or decides what
/// matches.
package org.duikan.ui;
