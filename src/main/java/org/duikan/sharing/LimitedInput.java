package org.duikan.sharing;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// A stream that ends at a limit and remembers that there was more.
final class LimitedInput extends FilterInputStream {
    private long left;
    private boolean exceeded;

    LimitedInput(InputStream in, long limit) {
        super(in);
        left = limit;
    }

    boolean isExceeded() {
        return exceeded;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        if (left == 0) {
            exceeded = exceeded || super.read() >= 0;
            return -1;
        }
        int read = super.read(bytes, offset, (int) Math.min(left, length));
        left -= Math.max(0, read);
        return read;
    }
}
