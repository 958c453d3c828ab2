package dev.wirelint.format;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mozilla.universalchardet.UniversalDetector;

/** What charset bytes are in that have no byte order mark: what the file itself says, or the best guess. */
final class CharsetGuess {
    private static final int OPENING = 1024;
    private static final int SAMPLE = 4096;
    private static final Pattern DECLARED = Pattern.compile(
            "\\A\\s*+<\\?xml[^>]{0,100}?encoding\\s*=\\s*[\"']([A-Za-z0-9._:\\-]{1,40})"
                    + "|<meta[^>]{0,200}?charset\\s*=\\s*[\"']?\\s*([A-Za-z0-9._:\\-]{1,40})",
            Pattern.CASE_INSENSITIVE);

    /** What Windows writes where the file says Latin-1. */
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    /** One byte a letter, as the detector names them; the others it knows are not used for English. */
    private static final Set<String> EXPECTED =
            Set.of("WINDOWS-1252", "ISO-8859-1", "ISO-8859-15", "WINDOWS-1250", "ISO-8859-2", "MACROMAN", "X-MACROMAN");

    /** What UTF-8 looks like where it is read as something else. */
    private static final Pattern BROKEN_UTF_8 = Pattern.compile("â€|Ã[\\u0080-\\u00BF]|[\\u0080-\\u009F]");

    private static final Pattern CODES = Pattern.compile("[\\u0000-\\u0008\\u000E-\\u001F\\u007F]");

    /** What takes more than one byte in UTF-8, read as if each byte were a character. */
    private static final Pattern UTF_8 =
            Pattern.compile("[\\u00C2-\\u00DF][\\u0080-\\u00BF]|[\\u00E0-\\u00EF][\\u0080-\\u00BF]{2}");

    private CharsetGuess() {}

    /** Whether some of the bytes are UTF-8 for more than plain letters. */
    static boolean holdUtf8(byte[] bytes) {
        return UTF_8.matcher(new String(bytes, StandardCharsets.ISO_8859_1)).find();
    }

    /** The charset that an XML declaration or a meta element names, where it is one that fits such bytes. */
    static Optional<Charset> declared(byte[] bytes) {
        String opening = new String(bytes, 0, Math.min(OPENING, bytes.length), StandardCharsets.ISO_8859_1);
        Matcher declaration = DECLARED.matcher(opening);
        if (!declaration.find()) {
            return Optional.empty();
        }
        String name = declaration.group(1) == null ? declaration.group(2) : declaration.group(1);
        try {
            Charset charset = Charset.forName(name);
            if (charset.name().startsWith("UTF-16") || charset.name().startsWith("UTF-32")) {
                return Optional.empty();
            }
            boolean latin = charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII);
            return Optional.of(latin ? WINDOWS : charset);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }

    /** UTF-16 without a byte order mark, where every other byte of the opening is zero. */
    static Optional<Charset> wide(byte[] bytes) {
        int length = Math.min(SAMPLE, bytes.length) & ~1;
        int even = 0;
        int odd = 0;
        for (int i = 0; i < length; i++) {
            if (bytes[i] == 0) {
                even += 1 - (i & 1);
                odd += i & 1;
            }
        }
        int most = length / 2;
        if (most >= 4 && odd * 10 >= most * 7 && even * 20 <= most) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return most >= 4 && even * 10 >= most * 7 && odd * 20 <= most
                ? Optional.of(StandardCharsets.UTF_16BE)
                : Optional.empty();
    }

    /** The text of bytes that are not UTF-8; absent where they look like UTF-8 that is broken, or like no text. */
    static Optional<Decoder.Decoded> guess(byte[] bytes) {
        UniversalDetector detector = new UniversalDetector();
        detector.handleData(bytes);
        detector.dataEnd();
        String name = detector.getDetectedCharset();
        Charset charset = name != null && EXPECTED.contains(name) && !name.startsWith("ISO-8859-1")
                ? Charset.forName(name)
                : WINDOWS;
        try {
            String text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            boolean strange = CODES.matcher(text).find() && !WireCodes.isMessage(text);
            return strange || BROKEN_UTF_8.matcher(text).find()
                    ? Optional.empty()
                    : Optional.of(new Decoder.Decoded(text, new Encoding(charset, false, true)));
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
