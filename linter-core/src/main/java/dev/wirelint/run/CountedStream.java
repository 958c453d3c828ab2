package dev.wirelint.run;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A file that is read from its beginning to its end, and tells how far that is. */
final class CountedStream extends FilterInputStream {
    private final long all;
    private final Watch watch;
    private long bytes;

    /** @param all how many bytes there are; 0 where that is not known */
    CountedStream(InputStream in, long all, Watch watch) {
        super(in);
        this.all = all;
        this.watch = watch;
    }

    @Override
    public int read(byte[] into, int from, int most) throws IOException {
        int read = super.read(into, from, most);
        if (read > 0) {
            bytes += read;
            watch.read(bytes, all);
        }
        return read;
    }
}
