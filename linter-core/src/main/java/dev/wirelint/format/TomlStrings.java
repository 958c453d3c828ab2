package dev.wirelint.format;

import dev.wirelint.article.Notation;
import dev.wirelint.article.Written;
import dev.wirelint.format.FrontMatter.FrontMatterField;
import dev.wirelint.shape.Paragraphs;
import dev.wirelint.text.MappedText;
import dev.wirelint.text.Scan;
import dev.wirelint.text.Span;
import java.util.ArrayList;
import java.util.List;

/** The values of TOML under their keys, also those in arrays and tables, each with the way back to its characters. */
final class TomlStrings {
    private static final int DEEPEST = 50;

    private final MappedText from;
    private final String text;
    private final int end;
    private final List<FrontMatterField> entries = new ArrayList<>();
    private int at;
    private Span lastString = Span.at(0);

    private TomlStrings(MappedText from, Span inside) {
        this.from = from;
        this.text = from.text();
        this.at = inside.start();
        this.end = inside.end();
    }

    static List<FrontMatterField> read(MappedText from, Span inside) throws UnreadableInput {
        TomlStrings strings = new TomlStrings(from, inside);
        strings.lines();
        return strings.entries;
    }

    private void lines() throws UnreadableInput {
        skip(true);
        while (at < end) {
            if (text.charAt(at) == '[') {
                toLineEnd();
            } else {
                pair(0);
                skip(false);
                if (at < end && !isLineEnd(text.charAt(at))) {
                    throw wrong("something stands behind this value; put it on a line of its own", at);
                }
            }
            skip(true);
        }
    }

    private void pair(int depth) throws UnreadableInput {
        int start = at;
        String key = key();
        while (at < end && text.charAt(at) == '.') {
            at++;
            skip(false);
            key = key();
        }
        if (key.isEmpty() || at >= end || text.charAt(at) != '=') {
            throw wrong("a key and an equals sign are expected here", start);
        }
        at++;
        skip(false);
        value(key, depth);
    }

    private String key() throws UnreadableInput {
        int start = at;
        String key;
        if (at < end && "\"'".indexOf(text.charAt(at)) >= 0) {
            key = string().text();
        } else {
            at = Scan.over(text, at, end, c -> Character.isLetterOrDigit(c) || "_-".indexOf(c) >= 0);
            key = text.substring(start, at);
        }
        skip(false);
        return key;
    }

    private void value(String key, int depth) throws UnreadableInput {
        char c = at < end ? text.charAt(at) : '\n';
        if (depth > DEEPEST) {
            throw wrong("arrays and tables are nested too deep here", at);
        }
        if (c == '"' || c == '\'') {
            MappedText words = string();
            entries.add(new FrontMatterField(
                    key, words, new Written(lastString, c == '"' ? Notation.TOML_STRING : Notation.TOML_LITERAL)));
        } else if (c == '[') {
            several(']', () -> value(key, depth + 1));
        } else if (c == '{') {
            several('}', () -> pair(depth + 1));
        } else {
            bare(key);
        }
    }

    private interface TomlPart {
        void read() throws UnreadableInput;
    }

    private void several(char closes, TomlPart part) throws UnreadableInput {
        int opened = at++;
        skip(true);
        while (at < end && text.charAt(at) != closes) {
            part.read();
            skip(true);
            if (at < end && text.charAt(at) == ',') {
                at++;
                skip(true);
            } else if (at < end && text.charAt(at) != closes) {
                throw wrong("a comma or " + closes + " is expected here", at);
            }
        }
        if (at >= end) {
            throw wrong("this never ends; close it with " + closes, opened);
        }
        at++;
    }

    /** A date, a number or a truth value. */
    private void bare(String key) throws UnreadableInput {
        int start = at;
        at = Scan.over(text, at, end, c -> !isLineEnd((char) c) && ",]}#".indexOf(c) < 0);
        Span span = Paragraphs.trim(text, new Span(start, at));
        if (span.isEmpty()) {
            throw wrong("a value is expected here", start);
        }
        entries.add(new FrontMatterField(key, from.part(span), new Written(span, Notation.NONE)));
    }

    private MappedText string() throws UnreadableInput {
        int opened = at;
        char quote = text.charAt(at);
        String marks = String.valueOf(quote).repeat(3);
        boolean lines = text.startsWith(marks, at);
        at += lines ? 3 : 1;
        int start = lines ? afterLineEnd(at) : at;
        while (at < end && !(lines ? text.startsWith(marks, at) : text.charAt(at) == quote)) {
            if (!lines && isLineEnd(text.charAt(at))) {
                break;
            }
            at += quote == '"' && text.charAt(at) == '\\' ? 2 : 1;
        }
        if (at >= end || (!lines && text.charAt(at) != quote)) {
            throw wrong("this string has no end; close its quotation mark", opened);
        }
        int close = at;
        at += lines ? 3 : 1;
        while (lines && at < end && text.charAt(at) == quote && at - close < 5) {
            close++;
            at++;
        }
        Span inside = new Span(Math.min(start, close), close);
        lastString = inside;
        return quote == '"' ? joined(inside) : from.part(inside);
    }

    /** A backslash at the end of a line takes out all white space up to the next word. */
    private MappedText joined(Span inside) throws UnreadableInput {
        MappedText.MappedTextBuilder out = new MappedText.MappedTextBuilder();
        int start = inside.start();
        for (int i = start; i < inside.end(); i++) {
            if (text.charAt(i) == '\\') {
                int next = Scan.over(text, i + 1, inside.end(), c -> CharacterData.isSpace((char) c));
                if (next > i + 1) {
                    add(out, new Span(start, i));
                    start = next;
                    i = next - 1;
                } else {
                    i++;
                }
            }
        }
        add(out, new Span(start, inside.end()));
        return out.build();
    }

    private void add(MappedText.MappedTextBuilder out, Span span) throws UnreadableInput {
        MappedText words = Escapes.read(from, span);
        out.copy(words, new Span(0, words.text().length()));
    }

    private int afterLineEnd(int place) {
        if (text.startsWith("\r\n", place)) {
            return place + 2;
        }
        return place < end && isLineEnd(text.charAt(place)) ? place + 1 : place;
    }

    private void skip(boolean lineEnds) {
        while (at < end) {
            char c = text.charAt(at);
            if (c == '#') {
                toLineEnd();
                continue;
            }
            if (!(c == ' ' || c == '\t' || (lineEnds && isLineEnd(c)))) {
                return;
            }
            at++;
        }
    }

    private void toLineEnd() {
        at = Scan.over(text, at, end, c -> !isLineEnd((char) c));
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }

    private UnreadableInput wrong(String what, int place) {
        return new UnreadableInput("has front matter that is not TOML: " + what, from, place);
    }
}
