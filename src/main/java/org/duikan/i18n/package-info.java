/// The words of the interface, in Simplified Chinese and English. No other room holds a sentence
/// for people.
package org.duikan.i18n;
