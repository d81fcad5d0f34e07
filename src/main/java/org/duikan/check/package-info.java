/// What is wrong or odd in one document alone: 检查.
///
/// Kernel: pure functions, `java.base`, `text` and `document` only. The door is
/// [DocumentCheck][org.duikan.check.DocumentCheck]; every rule is a class of its own that quotes
/// the standard it follows. A rule says nothing where it is not sure: a false alarm costs the
/// reader more than a miss. Every rule is linear in the length of the text.
///
/// Words: *check* 检查 the whole, *finding* 发现 one thing that is wrong, *rule* what finds it.
package org.duikan.check;
