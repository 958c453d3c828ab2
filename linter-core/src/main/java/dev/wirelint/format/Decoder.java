package dev.wirelint.format;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Bytes to text: UTF-8, or UTF-16 where a byte order mark says so. Anything else is refused with its place. */
final class Decoder {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private Decoder() {}

    /** A file's text and how it stood in bytes. */
    record Decoded(String text, Encoding encoding) {}

    static Decoded decode(byte[] bytes) throws UnreadableInput {
        Charset charset = charset(bytes);
        if (charset.equals(StandardCharsets.UTF_8)) {
            refuseBinary(bytes);
        }
        String text = decode(bytes, charset);
        boolean marked = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
        String story = marked ? text.substring(1) : text;
        if (story.isBlank()) {
            throw new UnreadableInput("is empty; a story has at least one line of text");
        }
        return new Decoded(story, new Encoding(charset, marked));
    }

    private static Charset charset(byte[] bytes) {
        if (bytes.length >= 2) {
            int mark = ((bytes[0] & 0xFF) << 8) | (bytes[1] & 0xFF);
            if (mark == 0xFEFF) {
                return StandardCharsets.UTF_16BE;
            }
            if (mark == 0xFFFE) {
                return StandardCharsets.UTF_16LE;
            }
        }
        return StandardCharsets.UTF_8;
    }

    private static void refuseBinary(byte[] bytes) throws UnreadableInput {
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == 0) {
                throw new UnreadableInput("holds binary data (a zero byte at offset " + i
                        + "), not text; leave it out or convert it to text first");
            }
        }
    }

    private static String decode(byte[] bytes, Charset charset) throws UnreadableInput {
        CharsetDecoder decoder = charset.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate((int) Math.ceil(bytes.length * (double) decoder.maxCharsPerByte()));
        CoderResult result = decoder.decode(in, out, true);
        if (!result.isError()) {
            result = decoder.flush(out);
        }
        String text = out.flip().toString();
        if (!result.isError()) {
            return text;
        }
        String octet = String.format(Locale.ROOT, "0x%02X", bytes[in.position()]);
        String cure = charset.equals(StandardCharsets.UTF_8) ? " (it may be Windows-1252 or Latin-1 now)" : "";
        throw new UnreadableInput(
                "is not " + charset.name() + ": the byte " + octet + " makes no sense here; save the file as UTF-8"
                        + cure,
                text);
    }
}
