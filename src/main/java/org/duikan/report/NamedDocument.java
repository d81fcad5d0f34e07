package org.duikan.report;

import org.duikan.document.PolicyDocument;

import java.util.Objects;

/// A document and the name of the file it was read from, as the reader gave it.
public record NamedDocument(String file, PolicyDocument document) {

    public NamedDocument {
        Objects.requireNonNull(file);
        Objects.requireNonNull(document);
    }

    /// Its title on one line; without a title the name of the file, without its folder.
    public String title() {
        String title = UnitLabels.oneLine(document.facts().title());
        return title.isEmpty() ? file.substring(afterFolder()) : title;
    }

    private int afterFolder() {
        return Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1;
    }
}
