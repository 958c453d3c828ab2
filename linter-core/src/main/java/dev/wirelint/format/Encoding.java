package dev.wirelint.format;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * How a file's text stands in bytes, so that a mended text can be written back the same way.
 *
 * @param byteOrderMark whether the file opens with one
 * @param guessed whether nothing in the file says so, and it is not UTF-8 either
 */
public record Encoding(Charset charset, boolean byteOrderMark, boolean guessed) {
    private static final String MARK = "\uFEFF";

    /** How text that did not come from a file is written. */
    public static final Encoding PLAIN = new Encoding(StandardCharsets.UTF_8, false, false);

    /**
     * The bytes of a text.
     *
     * @throws CharacterCodingException where the charset has none for one of the characters
     */
    public byte[] encode(String text) throws CharacterCodingException {
        ByteBuffer bytes = charset.newEncoder().encode(CharBuffer.wrap(byteOrderMark ? MARK + text : text));
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.remaining());
        out.write(bytes.array(), bytes.arrayOffset(), bytes.remaining());
        return out.toByteArray();
    }
}
