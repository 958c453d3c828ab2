package dev.wirelint.suppression;

import dev.wirelint.suppression.Stet.Scope;
import dev.wirelint.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the notes of a story in every form a format has for them: a comment, a processing instruction, a line of its
 * own in square brackets, a key of the front matter, the note to editors of a JSON item.
 */
final class StetReader {
    private static final Pattern COMMENT = Pattern.compile("<!--\\s*stet\\b((?:(?!-->).)*+)-->", Pattern.DOTALL);
    private static final Pattern INSTRUCTION = Pattern.compile("<\\?stet\\b((?:(?!\\?>).)*+)\\?>", Pattern.DOTALL);
    private static final Pattern BRACKETS = Pattern.compile("(?m)^[ \\t]*+(\\[stet\\b([^\\]\\r\\n]*+)\\])[ \\t]*+$");
    private static final Pattern NOTE_TO_EDITORS =
            Pattern.compile("\"ednote\"\\s*+:\\s*+\"\\s*+(\\[?stet\\b([^\"\\\\\\]]*+))");
    private static final Pattern KEY =
            Pattern.compile("(?m)^(stet:[ \\t]*+([^\\r\\n]*+)((?:\\R(?:[ \\t]++|-[ \\t])[^\\r\\n]*+)*+))");
    private static final Pattern LINE = Pattern.compile("[^\\r\\n]++");
    private static final Pattern UNTIL = Pattern.compile("\\s*+\\buntil=(\\S++)");

    private StetReader() {}

    /** The notes in the order of the file. */
    static List<Stet> read(String content) {
        if (!Stets.mayStandIn(content)) {
            return List.of();
        }
        List<Stet> stets = new ArrayList<>();
        for (Pattern form : List.of(COMMENT, INSTRUCTION)) {
            Matcher note = form.matcher(content);
            while (note.find()) {
                stets.add(stet(new Span(note.start(), note.end()), note.group(1), Scope.PARAGRAPH));
            }
        }
        bracketed(BRACKETS.matcher(content), Scope.PARAGRAPH, stets);
        if (content.startsWith("{") || content.startsWith("[")) {
            bracketed(NOTE_TO_EDITORS.matcher(content), Scope.FILE, stets);
        }
        Span front = frontMatter(content);
        keys(KEY.matcher(content).region(front.start(), front.end()), stets);
        stets.sort(Comparator.comparing(Stet::span));
        return stets;
    }

    private static void bracketed(Matcher note, Scope scope, List<Stet> stets) {
        while (note.find()) {
            stets.add(stet(new Span(note.start(1), note.end(1)), note.group(2), scope));
        }
    }

    /** What stands between the rules at the top of the file; nothing where there are none. */
    private static Span frontMatter(String content) {
        if (!content.startsWith("---\n") && !content.startsWith("---\r")) {
            return Span.at(0);
        }
        int end = content.indexOf("\n---", 3);
        return end < 0 ? Span.at(0) : new Span(4, end + 1);
    }

    private static void keys(Matcher key, List<Stet> stets) {
        while (key.find()) {
            int from = key.start(2);
            Matcher line = LINE.matcher(key.group(1)).region(from - key.start(1), key.end(1) - key.start(1));
            while (line.find()) {
                String words = line.group().strip();
                int start = key.start(1) + line.start() + line.group().indexOf(words);
                String bare = words.replaceFirst("^- *", "").replaceAll("^[\"']|[\"']$", "");
                if (!bare.isEmpty()) {
                    stets.add(stet(new Span(start, start + words.length()), bare, Scope.FILE));
                }
            }
        }
    }

    private static Stet stet(Span span, String words, Scope otherwise) {
        Matcher until = UNTIL.matcher(words);
        Optional<String> day = until.find() ? Optional.of(until.group(1).replaceFirst("[:,.]$", "")) : Optional.empty();
        String rest = until.replaceFirst(day.isPresent() && until.group(1).endsWith(":") ? ":" : "");
        int colon = rest.indexOf(':');
        String head = colon < 0 ? rest : rest.substring(0, colon);
        Scope scope = otherwise;
        List<String> rules = new ArrayList<>();
        for (String word : head.strip().split("[\\s,]+", -1)) {
            Optional<Scope> named = scope(word);
            scope = named.orElse(scope);
            if (named.isEmpty() && !word.isEmpty()) {
                rules.add(word);
            }
        }
        return new Stet(
                span,
                scope,
                rules,
                day,
                colon < 0 ? "" : rest.substring(colon + 1).strip());
    }

    private static Optional<Scope> scope(String word) {
        for (Scope scope : Scope.values()) {
            if (scope.name().toLowerCase(Locale.ROOT).equals(word)) {
                return Optional.of(scope);
            }
        }
        return Optional.empty();
    }
}
