package dev.wirelint.lsp;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A name put into the vocabulary of a configuration, whose other lines stay as they are written.
 *
 * @param at where the words are put in
 */
record VocabularyEdit(int at, String words) {
    private static final Pattern VOCABULARY = Pattern.compile("(?m)^vocabulary:[ \\t]*(?:#.*)?(?:\\R|\\z)");
    private static final Pattern ANY_VOCABULARY = Pattern.compile("(?m)^[\"']?vocabulary[\"']?\\s*:");
    private static final Pattern CHILD = Pattern.compile("(?m)^( +)[\\w-]+:");
    private static final Pattern NAMES = Pattern.compile("(?m)^( +)names:[ \\t]*(?:#.*)?(?:\\R|\\z)");
    private static final Pattern ITEM = Pattern.compile("\\G(?:[ \\t]*(?:#.*)?\\R)*( *)- ");
    private static final Pattern NEXT_KEY = Pattern.compile("(?m)^[^\\s#-]");

    /**
     * Puts an entry in, the first of its list.
     *
     * @param lines of the entry
     * @return absent where the vocabulary is written so that nothing can be put in
     */
    static Optional<VocabularyEdit> of(String text, String... lines) {
        Matcher vocabulary = VOCABULARY.matcher(text);
        if (!vocabulary.find()) {
            return ANY_VOCABULARY.matcher(text).find() ? Optional.empty() : Optional.of(atTheEnd(text, lines));
        }
        int start = vocabulary.end();
        Matcher next = NEXT_KEY.matcher(text);
        int end = next.find(start) ? next.start() : text.length();
        String below = text.substring(start, end);
        Matcher names = NAMES.matcher(below);
        if (names.find()) {
            Matcher item = ITEM.matcher(below);
            String indent = item.find(names.end()) ? item.group(1) : names.group(1) + "  ";
            return Optional.of(
                    new VocabularyEdit(start + names.end(), broken(text, start + names.end()) + entry(indent, lines)));
        }
        Matcher child = CHILD.matcher(below);
        String indent = child.find() ? child.group(1) : "  ";
        if (below.contains(indent + "names:")) {
            return Optional.empty();
        }
        return Optional.of(
                new VocabularyEdit(start, broken(text, start) + indent + "names:\n" + entry(indent + "  ", lines)));
    }

    private static VocabularyEdit atTheEnd(String text, String... lines) {
        return new VocabularyEdit(
                text.length(), broken(text, text.length()) + "vocabulary:\n  names:\n" + entry("    ", lines));
    }

    /** A line end where the line before has none. */
    private static String broken(String text, int at) {
        return at == 0 || text.charAt(at - 1) == '\n' || text.charAt(at - 1) == '\r' ? "" : "\n";
    }

    private static String entry(String indent, String... lines) {
        List<String> entry = new ArrayList<>();
        for (String line : lines) {
            entry.add(indent + (entry.isEmpty() ? "" : "  ") + line + "\n");
        }
        return String.join("", entry);
    }

    String applied(String text) {
        return text.substring(0, at) + words + text.substring(at);
    }
}
