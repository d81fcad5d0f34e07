package org.duikan.document;

import org.duikan.text.Passage;

import java.util.Locale;

/// A paragraph of the front or back matter: what stands before the first unit or behind the last,
/// and why it is there.
public record MatterLine(Role role, Passage text) {

    /// What a paragraph of the front or back matter is.
    public enum Role {
        TITLE,
        DOCUMENT_NUMBER,
        /// The letterhead or signature that names the issuer.
        ISSUER,
        /// 主送机关, `各地级以上市人民政府：`.
        RECIPIENTS,
        /// A date on its own line, or the line that gives it (`2021年5月10日印发`).
        DATE,
        /// 抄送.
        COPIES_TO,
        /// Table of contents, history of amendments, news lines, cover notes, 下转: kept, not read.
        OTHER;

        /// The lower-case English word, as exports write it: `document-number`.
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
