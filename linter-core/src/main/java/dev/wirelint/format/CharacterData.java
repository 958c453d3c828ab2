package dev.wirelint.format;

import dev.wirelint.text.MappedText;
import dev.wirelint.text.Scan;
import dev.wirelint.text.Span;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/** The text between tags: its entities are read, and white space is taken together. */
final class CharacterData {
    /** Stands where something that is no prose was left out of a sentence. */
    static final String LEFT_OUT = "\uFFFC";

    private static final Pattern ENTITY =
            Pattern.compile("&(?:#(?:[xX][0-9a-fA-F]{1,8}|[0-9]{1,8})|[A-Za-z][A-Za-z0-9]{1,31});?");
    private static final int LONGEST_TAG = 500;
    private static final Map<String, String> COMMON =
            Map.of("&amp;", "&", "&lt;", "<", "&gt;", ">", "&quot;", "\"", "&apos;", "'", "&nbsp;", "\u00A0");

    private CharacterData() {}

    /** Adds the characters of a span; a run of white space is one space, and none at the start of a paragraph. */
    static void add(MappedText.MappedTextBuilder out, MappedText from, Span raw) {
        String text = from.text();
        int at = raw.start();
        while (at < raw.end()) {
            char c = text.charAt(at);
            int end = at + 1;
            if (c == '&') {
                end = entity(out, from, new Span(at, raw.end()));
            } else if (c == '{' && tagEnd(text, at, raw.end()) > at) {
                end = tagEnd(text, at, raw.end());
                leaveOut(out, from, new Span(at, end), raw.end());
            } else if (isSpace(c)) {
                end = Scan.over(text, end, raw.end(), x -> isSpace((char) x));
                if (!isSpace(out.last())) {
                    out.replace(" ", from, new Span(at, end));
                }
            } else {
                end = Scan.over(text, end, raw.end(), x -> "&{".indexOf(x) < 0 && !isSpace((char) x));
                out.copy(from, new Span(at, end));
            }
            at = end;
        }
    }

    /** Adds the characters of a span with its lines as they are; only entities are read. */
    static void addLines(MappedText.MappedTextBuilder out, MappedText from, Span raw) {
        int at = raw.start();
        while (at < raw.end()) {
            if (from.text().charAt(at) == '&') {
                at = entity(out, from, new Span(at, raw.end()));
            } else {
                int next = from.text().indexOf('&', at);
                int end = next < 0 || next > raw.end() ? raw.end() : next;
                out.copy(from, new Span(at, end));
                at = end;
            }
        }
    }

    /** What an entity reads as; the entity itself where there is none of that name. */
    static String decode(String entity) {
        String common = COMMON.get(entity);
        return common == null ? Parser.unescapeEntities(entity, false) : common;
    }

    /** The entity that starts at a place; its length is 0 where none does. */
    static Span entityAt(String text, Span rest) {
        Matcher entity = ENTITY.matcher(text).region(rest.start(), Math.min(rest.end(), rest.start() + 40));
        return entity.lookingAt() ? new Span(rest.start(), entity.end()) : Span.at(rest.start());
    }

    static boolean isSpace(char c) {
        return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f';
    }

    /** Where a template tag that starts here ends; the place itself where none does. */
    private static int tagEnd(String text, int at, int limit) {
        String closes = text.startsWith("{{", at) ? "}}" : text.startsWith("{%", at) ? "%}" : "";
        int end = closes.isEmpty()
                ? -1
                : text.substring(at, Math.min(limit, at + LONGEST_TAG)).indexOf(closes);
        return end < 0 ? at : at + end + 2;
    }

    /** A tag between two words stands for a word; before a mark the blank in front of it goes too. */
    private static void leaveOut(MappedText.MappedTextBuilder out, MappedText from, Span tag, int limit) {
        String text = from.text();
        boolean blank = out.length() > 0 && out.last() == ' ';
        if (blank
                && tag.end() + 1 < limit
                && text.charAt(tag.end()) == ' '
                && Character.isLetter(text.charAt(tag.end() + 1))) {
            out.replace(LEFT_OUT, from, tag);
        } else if (blank && tag.end() < limit && Gap.isClosingMark(text.charAt(tag.end()))) {
            out.dropLast();
        }
    }

    private static int entity(MappedText.MappedTextBuilder out, MappedText from, Span rest) {
        Span entity = entityAt(from.text(), rest);
        String written = entity.of(from.text());
        String read = written.isEmpty() ? "" : decode(written);
        if (written.isEmpty() || read.equals(written)) {
            out.copy(from, new Span(rest.start(), rest.start() + 1));
            return rest.start() + 1;
        }
        out.replace(read, from, entity);
        return entity.end();
    }
}
