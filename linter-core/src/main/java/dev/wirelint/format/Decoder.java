package dev.wirelint.format;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Bytes to text: by the byte order mark, by what the file says of itself, as UTF-8, or by a guess. What is none of
 * these is refused with its place.
 */
final class Decoder {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private static final int OPENING = 8;
    private static final Map<String, String> DOCUMENTS = Map.of(
            "%PDF-", "a PDF document",
            "{\\rtf", "a Rich Text document",
            "%!PS", "a PostScript document",
            "PK\003\004", "an archive or an office document");

    private Decoder() {}

    /** A file's text and how it stood in bytes. */
    record Decoded(String text, Encoding encoding) {}

    static Decoded decode(byte[] bytes) throws UnreadableInput {
        Decoded decoded = decodeAny(bytes);
        if (decoded.text().isBlank()) {
            throw new UnreadableInput("is empty; a story has at least one line of text");
        }
        return decoded;
    }

    /** A part of a file that is UTF-8 throughout. */
    static String utf8(byte[] bytes) throws UnreadableInput {
        refuseBinary(bytes);
        return decode(bytes, StandardCharsets.UTF_8);
    }

    private static Decoded decodeAny(byte[] bytes) throws UnreadableInput {
        Optional<Charset> marked = byMark(bytes);
        if (marked.isPresent()) {
            return marked(decode(bytes, marked.get()), marked.get(), false);
        }
        Optional<Charset> wide = CharsetGuess.wide(bytes);
        if (wide.isPresent()) {
            return marked(decode(bytes, wide.get()), wide.get(), true);
        }
        refuseDocuments(bytes);
        refuseBinary(bytes);
        Optional<Charset> declared = CharsetGuess.declared(bytes);
        Charset charset = declared.orElse(StandardCharsets.UTF_8);
        try {
            return marked(decode(bytes, charset), charset, false);
        } catch (UnreadableInput e) {
            boolean openToGuess = declared.isEmpty() && isAscii(e.readable());
            Optional<Decoded> guessed = openToGuess ? CharsetGuess.guess(bytes) : Optional.empty();
            if (guessed.isPresent()) {
                return guessed.get();
            }
            throw e;
        }
    }

    private static Decoded marked(String text, Charset charset, boolean guessed) {
        boolean marked = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
        return new Decoded(marked ? text.substring(1) : text, new Encoding(charset, marked, guessed));
    }

    private static boolean isAscii(String text) {
        return text.chars().allMatch(c -> c < 0x80);
    }

    private static Optional<Charset> byMark(byte[] bytes) {
        if (bytes.length >= 2) {
            int mark = ((bytes[0] & 0xFF) << 8) | (bytes[1] & 0xFF);
            if (mark == 0xFEFF) {
                return Optional.of(StandardCharsets.UTF_16BE);
            }
            if (mark == 0xFFFE) {
                return Optional.of(StandardCharsets.UTF_16LE);
            }
        }
        return Optional.empty();
    }

    private static void refuseBinary(byte[] bytes) throws UnreadableInput {
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == 0) {
                throw new UnreadableInput("holds binary data (a zero byte at offset " + i
                        + "), not text; leave it out or convert it to text first");
            }
        }
    }

    /** Documents of other programs that hold no zero byte, whatever the name of their file says. */
    private static void refuseDocuments(byte[] bytes) throws UnreadableInput {
        String opening = new String(bytes, 0, Math.min(OPENING, bytes.length), StandardCharsets.ISO_8859_1);
        for (Map.Entry<String, String> document : DOCUMENTS.entrySet()) {
            if (opening.startsWith(document.getKey())) {
                throw new UnreadableInput("is " + document.getValue() + ", not text; save it as text first");
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
        if (charset.equals(StandardCharsets.UTF_8) && CharsetGuess.holdUtf8(bytes)) {
            throw new UnreadableInput(
                    "is in two charsets, one of them UTF-8: the byte " + octet
                            + " here is of the other; save the whole of it as UTF-8",
                    text);
        }
        String cure = charset.equals(StandardCharsets.UTF_8) ? " (it may be Windows-1252 or Latin-1 now)" : "";
        throw new UnreadableInput(
                "is not " + charset.name() + ": the byte " + octet + " makes no sense here; save the file as UTF-8"
                        + cure,
                text);
    }
}
