package org.duikan.structure;

import org.duikan.document.PolicyDocument;
import org.duikan.text.SourceText;

/// Reads the structure of a document out of its text. Never fails: whatever it does not know is a
/// paragraph.
public final class StructureReader {

    private StructureReader() {}

    public static PolicyDocument read(SourceText source) {
        throw new UnsupportedOperationException("to be written");
    }
}
