package org.duikan.text;

import java.nio.charset.Charset;

/// What became of the bytes of a text file.
public sealed interface TextDecoding {

    /// A text, every byte of it read.
    ///
    /// @param text the text, its line ends made `\n`
    /// @param charset what it was written in
    record Decoded(SourceText text, Charset charset) implements TextDecoding {}

    /// Nothing, or nothing but white space.
    record Empty() implements TextDecoding {}

    /// No text: a picture, a program, a packed file.
    record Binary() implements TextDecoding {}

    /// Text with bytes that mean nothing.
    ///
    /// @param charset the likeliest one
    /// @param byteOffset the first byte that means nothing in it
    record Undecodable(Charset charset, int byteOffset) implements TextDecoding {}
}
