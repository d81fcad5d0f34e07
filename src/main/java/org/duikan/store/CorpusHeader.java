package org.duikan.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/// What the first hundred bytes of a file say, read before SQLite touches it: SQLite takes an empty
/// file for an empty database and would rewrite a foreign one.
///
/// Offsets as <https://www.sqlite.org/fileformat2.html#the_database_header> gives them.
final class CorpusHeader {
    private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
    private static final int LENGTH = 100;
    private static final int USER_VERSION = 60;
    private static final int APPLICATION_ID = 68;

    private CorpusHeader() {}

    /// @throws CorpusException where the file is no corpus, or one this program cannot read
    static void check(Path file) throws IOException {
        byte[] header;
        try (InputStream in = Files.newInputStream(file)) {
            header = in.readNBytes(LENGTH);
        }
        if (header.length == 0) {
            throw new CorpusException.Damaged(file, "the file is empty", null);
        }
        if (header.length < LENGTH || !Arrays.equals(header, 0, MAGIC.length, MAGIC, 0, 16)) {
            throw new CorpusException.Foreign(file, "no SQLite file");
        }
        ByteBuffer fields = ByteBuffer.wrap(header);
        int application = fields.getInt(APPLICATION_ID);
        if (application != Schema.APPLICATION_ID) {
            throw new CorpusException.Foreign(
                    file, "application id 0x" + Integer.toHexString(application));
        }
        long version = Integer.toUnsignedLong(fields.getInt(USER_VERSION));
        if (version > Schema.VERSION) {
            throw new CorpusException.Newer(file, version, Schema.VERSION);
        }
    }
}
