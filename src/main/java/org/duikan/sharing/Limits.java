package org.duikan.sharing;

/// What a file of notes may hold. Beyond that nothing is cut: the note, or the file, is refused
/// with the number.
public final class Limits {
    /// Bytes of a file.
    public static final long FILE = 512L << 20;

    /// Notes in a file.
    public static final int NOTES = 500_000;

    /// UTF-16 units of what the reader wrote: text or reply of one note.
    public static final int WRITING = 1_000_000;

    /// UTF-16 units of a tag or the name of an author.
    public static final int NAME = 1_000;

    /// Tags of a note, and anchors of one place.
    public static final int MANY = 10_000;

    /// UTF-16 units of any other text: a carried document, a quotation.
    public static final int TEXT = 20_000_000;

    /// Objects and arrays inside one another.
    public static final int DEPTH = 64;

    private Limits() {}
}
