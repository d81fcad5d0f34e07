package org.duikan.document;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;

/// The SHA-256 of bytes or of a text (its UTF-8 bytes), by which Duikan knows content again.
///
/// @param hex 64 lower-case hexadecimal digits
public record Digest(String hex) {
    private static final int LENGTH = 64;

    public Digest {
        Objects.requireNonNull(hex);
        if (hex.length() != LENGTH) {
            throw new IllegalArgumentException("no SHA-256: " + hex);
        }
    }

    public static Digest of(byte[] bytes) {
        try {
            return new Digest(
                    HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    public static Digest of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String toString() {
        return hex;
    }
}
