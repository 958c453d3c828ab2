package dev.wirelint.format;

import dev.wirelint.text.MappedText;
import dev.wirelint.text.Span;

/** Reads the backslash escapes that JSON and TOML have in common, each mapped to the characters it stands for. */
final class Escapes {
    private Escapes() {}

    /** The text of what stands between the quotation marks. */
    static MappedText read(MappedText from, Span inside) throws UnreadableInput {
        String text = from.text();
        MappedText.MappedTextBuilder out = new MappedText.MappedTextBuilder();
        int start = inside.start();
        int at = start;
        while (at < inside.end()) {
            if (text.charAt(at) != '\\' || at + 1 >= inside.end()) {
                at++;
                continue;
            }
            out.copy(from, new Span(start, at));
            char kind = text.charAt(at + 1);
            int end = Math.min(inside.end(), at + (kind == 'u' ? 6 : kind == 'U' ? 10 : 2));
            String digits = text.substring(at + 2, end);
            if (!stands(kind, digits)) {
                throw new UnreadableInput(
                        "has an escape that stands for no character: " + text.substring(at, end)
                                + "; write the character itself, or its number in four digits behind \\u",
                        from,
                        at);
            }
            out.replace(meaning(kind, digits), from, new Span(at, end));
            at = end;
            start = at;
        }
        return out.copy(from, new Span(start, inside.end())).build();
    }

    /** Whether an escape by number is whole, and the number that of a character. */
    private static boolean stands(char kind, String digits) {
        boolean whole = digits.chars().allMatch(d -> d < 0x80 && Character.digit(d, 16) >= 0);
        return switch (kind) {
            case 'u' -> whole && digits.length() == 4;
            case 'U' -> whole && digits.length() == 8 && Long.parseLong(digits, 16) <= Character.MAX_CODE_POINT;
            default -> true;
        };
    }

    private static String meaning(char kind, String digits) {
        return switch (kind) {
            case 'n' -> "\n";
            case 'r' -> "\r";
            case 't' -> "\t";
            case 'b' -> "\b";
            case 'f' -> "\f";
            case 'u' -> String.valueOf((char) Integer.parseInt(digits, 16));
            case 'U' -> Character.toString(Integer.parseInt(digits, 16));
            default -> String.valueOf(kind);
        };
    }
}
