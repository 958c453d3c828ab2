package dev.wirelint.format;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Cuts the bytes of an archive into rows, at line feeds; between quotation marks a line feed may stay. */
final class RawRows {
    private static final int MEGABYTE = 1 << 20;
    private static final int LIMIT = 4 * MEGABYTE;
    private static final int BUFFER = 1 << 16;
    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    /** A quotation mark opens a cell only behind one of these, or doubled inside one that it seemed to close. */
    private static final String SEPARATORS = ",;\t\n";

    private final InputStream in;
    private final boolean quotes;
    private final byte[] buffer = new byte[BUFFER];
    private int filled;
    private int at;
    private boolean begun;
    private boolean refused;
    private long before;

    RawRows(InputStream in, boolean quotes) {
        this.in = in;
        this.quotes = quotes;
    }

    /** Begins in the middle, where there is no byte order mark. */
    RawRows inTheMiddle() {
        begun = true;
        return this;
    }

    /** How many bytes have been taken, with those of a byte order mark. */
    long taken() {
        return before + at;
    }

    /**
     * A row with its line end.
     *
     * @param row its bytes
     * @param length how many characters they stand for
     * @param lineEnds how many lines end in it
     * @param why why the row is cut; empty where it is whole
     */
    record Raw(ByteArrayOutputStream row, int length, int lineEnds, String why) {
        byte[] bytes() {
            return row.toByteArray();
        }

        boolean cut() {
            return !why.isEmpty();
        }
    }

    /** The next row; absent at the end. */
    Optional<Raw> next() throws IOException {
        if (refused) {
            return Optional.empty();
        }
        String wide = begin();
        if (!wide.isEmpty()) {
            refused = true;
            return Optional.of(new Raw(new ByteArrayOutputStream(), 0, 0, wide));
        }
        ByteArrayOutputStream row = new ByteArrayOutputStream(256);
        int length = 0;
        int lineEnds = 0;
        boolean quoted = false;
        boolean opens = quotes;
        int read = read();
        if (read < 0) {
            return Optional.empty();
        }
        for (; read >= 0; read = read()) {
            length += units(read);
            if (row.size() < LIMIT) {
                row.write(read);
            }
            boolean closes = quoted && read == '"';
            quoted = quoted ? !closes : opens && read == '"';
            opens = quotes && (closes || SEPARATORS.indexOf(read) >= 0);
            if (read == '\n') {
                lineEnds++;
                if (!quoted) {
                    break;
                }
            }
        }
        boolean large = row.size() >= LIMIT;
        String why = quoted
                ? "has a quotation mark that is never closed; close it, the rows behind it cannot be read"
                : large ? "is larger than the " + LIMIT / MEGABYTE + " MB a story may have; split it" : "";
        return Optional.of(new Raw(row, length, lineEnds, why));
    }

    /** Passes over a byte order mark; says so where it is that of another encoding. */
    private String begin() throws IOException {
        if (begun) {
            return "";
        }
        begun = true;
        filled = in.readNBytes(buffer, 0, BUFFER);
        boolean marked = filled >= MARK.length && buffer[0] == MARK[0] && buffer[1] == MARK[1] && buffer[2] == MARK[2];
        at = marked ? MARK.length : 0;
        boolean wide = filled >= 2
                && ((buffer[0] == (byte) 0xFF && buffer[1] == (byte) 0xFE)
                        || (buffer[0] == (byte) 0xFE && buffer[1] == (byte) 0xFF));
        return wide ? "is UTF-16, which an archive may not be; save it as UTF-8" : "";
    }

    private int read() throws IOException {
        if (at == filled) {
            before += filled;
            filled = Math.max(0, in.read(buffer, 0, BUFFER));
            at = 0;
        }
        return at == filled ? -1 : buffer[at++] & 0xFF;
    }

    /** How many characters of Java a byte of UTF-8 begins. */
    private static int units(int read) {
        return (read & 0xC0) == 0x80 ? 0 : read >= 0xF0 ? 2 : 1;
    }
}
