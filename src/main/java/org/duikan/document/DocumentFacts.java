package org.duikan.document;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/// What a document says of itself. Texts are as printed with white space removed; every fact may be
/// missing.
///
/// @param title title, its lines joined; empty where the text has none
/// @param documentNumber 发文字号, `粤府〔2021〕31号`
/// @param issuer 发文机关
/// @param recipients 主送机关, without the colon
/// @param copiesTo 抄送, without the word
/// @param signed 成文日期
/// @param printed 印发日期
/// @param published 发布日期
public record DocumentFacts(
        String title,
        String documentNumber,
        String issuer,
        String recipients,
        String copiesTo,
        Optional<LocalDate> signed,
        Optional<LocalDate> printed,
        Optional<LocalDate> published) {

    private static final DocumentFacts NONE =
            new DocumentFacts(
                    "", "", "", "", "", Optional.empty(), Optional.empty(), Optional.empty());

    public DocumentFacts {
        Objects.requireNonNull(title);
        Objects.requireNonNull(documentNumber);
        Objects.requireNonNull(issuer);
        Objects.requireNonNull(recipients);
        Objects.requireNonNull(copiesTo);
    }

    public static DocumentFacts none() {
        return NONE;
    }
}
