package dev.wirelint.suppression;

import dev.wirelint.article.Comment;
import dev.wirelint.suppression.Stet.Scope;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the notes that let stand among the comments of a story, and what is meant as one in another tool's words. */
final class StetReader {
    private static final Pattern STET = Pattern.compile("(?is)\\A\\s*+stet\\b(.*+)");
    private static final Pattern UNTIL = Pattern.compile("\\s*+\\buntil=(\\S++)");
    /** A colon right behind the word, where another stands behind the rules. */
    private static final Pattern EARLY_COLON = Pattern.compile("\\A\\s*+:(?=[\\w, ]*+-[\\w, -]*+:)");

    private static final Pattern OWN_NAME = Pattern.compile("(?i)\\A[^\\p{L}\\p{N}]{0,3}wirelint[-:\\s]{1,3}+"
            + "(?:disable|enable|ignore|off|on|allow|skip|suppress|no|stet|except|exclude)");
    private static final Pattern OTHER_WORD =
            Pattern.compile("(?i)\\b(?:noqa|nolint|lint|vale|suppress|disable|ignore|allow|skip|off|no)(?:\\b|[-_:])");
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*+(?:-[a-z0-9]++)++");
    private static final int LONGEST = 200;

    private StetReader() {}

    /**
     * The notes in the order of the file.
     *
     * @param isRule whether there is a rule of an id
     */
    static List<Stet> read(List<Comment> comments, Predicate<String> isRule) {
        List<Stet> stets = new ArrayList<>();
        for (Comment comment : comments) {
            Matcher words = STET.matcher(comment.text());
            if (words.matches()) {
                stets.add(stet(comment, words.group(1)));
            } else {
                foreign(comment, isRule).ifPresent(stets::add);
            }
        }
        return stets;
    }

    /** What names this tool, or one of its rules, in the manner of others. */
    private static Optional<Stet> foreign(Comment comment, Predicate<String> isRule) {
        String words = comment.text();
        if (words.length() > LONGEST) {
            return Optional.empty();
        }
        boolean own = OWN_NAME.matcher(words).find();
        if (!own && !OTHER_WORD.matcher(words).find()) {
            return Optional.empty();
        }
        List<String> rules = ID.matcher(words)
                .results()
                .map(r -> r.group())
                .filter(isRule)
                .distinct()
                .toList();
        return own || !rules.isEmpty()
                ? Optional.of(
                        new Stet(comment.span(), comment.copy(), Scope.PARAGRAPH, rules, Optional.empty(), "", true))
                : Optional.empty();
    }

    private static Stet stet(Comment comment, String written) {
        String words = EARLY_COLON.matcher(written).replaceFirst("");
        Matcher until = UNTIL.matcher(words);
        Optional<String> day = until.find() ? Optional.of(until.group(1).replaceFirst("[:,.]$", "")) : Optional.empty();
        String rest = until.replaceFirst(day.isPresent() && until.group(1).endsWith(":") ? ":" : "");
        int colon = rest.indexOf(':');
        String head = colon < 0 ? rest : rest.substring(0, colon);
        Scope scope = Scope.PARAGRAPH;
        List<String> rules = new ArrayList<>();
        for (String part : head.strip().toLowerCase(Locale.ROOT).split("[\\s,]+", -1)) {
            String word = part.replaceFirst("^-", "");
            Optional<Scope> named = scope(word);
            scope = named.orElse(scope);
            if (named.isEmpty() && !word.isEmpty()) {
                rules.add(word);
            }
        }
        return new Stet(
                comment.span(),
                comment.copy(),
                scope,
                rules,
                day,
                colon < 0 ? "" : rest.substring(colon + 1).strip(),
                false);
    }

    private static Optional<Scope> scope(String word) {
        return switch (word) {
            case "paragraph", "next-line", "next" -> Optional.of(Scope.PARAGRAPH);
            case "line" -> Optional.of(Scope.LINE);
            case "file" -> Optional.of(Scope.FILE);
            default -> Optional.empty();
        };
    }
}
