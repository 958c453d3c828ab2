package dev.wirelint.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A run of characters that are, byte for byte, UTF-8 read as if it were a charset of one byte a letter.
 *
 * @param meant what was written
 */
public record Misread(Span span, String meant) {
    private static final List<OneByte> CHARSETS =
            List.of(OneByte.of("windows-1252"), OneByte.of("x-MacRoman"), OneByte.of("windows-1251"));
    private static final int MOST_TIMES_MISREAD = 3;
    /** Signs that follow a name. */
    private static final String SIGNS = "™®©°†‡•";

    /** Marks that close a quotation or a clause, which may follow an accented capital in sound copy. */
    private static final String CLOSING = "’”»›…–—\u00a0";

    /** The run that starts here, if what stands here was misread. */
    public static Optional<Misread> at(String text, int start, Span block) {
        for (OneByte charset : CHARSETS) {
            Optional<Misread> run = charset.runFrom(text, start, block);
            if (run.isPresent()) {
                return run.map(Misread::unfolded);
            }
        }
        return Optional.empty();
    }

    /** Copy that was misread twice is decoded twice. */
    private Misread unfolded() {
        String words = meant;
        for (int times = 1; times < MOST_TIMES_MISREAD && !words.isEmpty(); times++) {
            Optional<Misread> again = CHARSETS.get(0).runFrom(words, 0, new Span(0, words.length()));
            if (again.isEmpty() || again.get().span().end() != words.length()) {
                break;
            }
            words = again.get().meant();
        }
        return new Misread(span, words.replace("\ufeff", "").replace('\u00a0', ' '));
    }

    /** A charset of one byte a letter, and the byte of each of its letters. */
    private record OneByte(Map<Character, Byte> bytes) {
        static OneByte of(String name) {
            Charset charset = Charset.forName(name);
            Map<Character, Byte> bytes = new HashMap<>();
            for (int b = 0x80; b <= 0xff; b++) {
                char letter = new String(new byte[] {(byte) b}, charset).charAt(0);
                bytes.put(letter == '\ufffd' ? (char) b : letter, (byte) b);
            }
            return new OneByte(Map.copyOf(bytes));
        }

        Optional<Misread> runFrom(String text, int start, Span block) {
            StringBuilder meant = new StringBuilder();
            int sequences = 0;
            int at = start;
            while (at < block.end()) {
                int length = sequence(text, at, block);
                Optional<String> letter = length == 0 ? Optional.empty() : decoded(text, at, length);
                if (letter.isEmpty()) {
                    break;
                }
                meant.append(letter.get());
                sequences++;
                at += length;
            }
            boolean sure = sequences > 1 || (sequences == 1 && isTelling(text, start, at, block, meant.codePointAt(0)));
            return sure ? Optional.of(new Misread(new Span(start, at), meant.toString())) : Optional.empty();
        }

        /** How many bytes the letter of UTF-8 that starts here has; 0 where none starts. */
        private int sequence(String text, int at, Span block) {
            Byte lead = bytes.get(text.charAt(at));
            if (lead == null) {
                return 0;
            }
            int b = lead & 0xff;
            int length = b >= 0xc2 && b < 0xe0 ? 2 : b >= 0xe0 && b < 0xf0 ? 3 : b >= 0xf0 && b < 0xf5 ? 4 : 0;
            return at + length <= block.end() ? length : 0;
        }

        private Optional<String> decoded(String text, int at, int length) {
            byte[] sequence = new byte[length];
            for (int i = 0; i < length; i++) {
                Byte b = bytes.get(text.charAt(at + i));
                if (b == null) {
                    return Optional.empty();
                }
                sequence[i] = b;
            }
            try {
                CharBuffer letter = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(sequence));
                return Optional.of(letter.toString());
            } catch (CharacterCodingException e) {
                return Optional.empty();
            }
        }

        /** Whether one letter alone is proof: letters of English copy and its marks, not a rare letter by chance. */
        private static boolean isTelling(String text, int start, int end, Span block, int letter) {
            boolean marks = start > block.start()
                    && Character.isLetter(text.charAt(start - 1))
                    && text.substring(start + 1, end)
                            .chars()
                            .allMatch(c -> CLOSING.indexOf(c) >= 0 || SIGNS.indexOf(c) >= 0);
            if (end - start > 2) {
                return !marks;
            }
            boolean latin = letter >= 0xa0 && letter < 0x180;
            boolean chance = CLOSING.indexOf(text.charAt(end - 1)) >= 0
                    && !(end < block.end() && Character.isLowerCase(text.charAt(end)))
                    && letter != '\u00a0';
            return latin && !chance;
        }
    }
}
