package dev.wirelint.analysis.tenses;

import dev.wirelint.language.Sentence;
import dev.wirelint.language.Token;
import dev.wirelint.text.Scan;
import dev.wirelint.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a clause says of a time that closes it: that something will happen then, or that it did.
 *
 * @param verb the words that say so
 */
record Tense(Span verb, boolean isFuture) {
    /** What may stand between a verb and its time in so many words. */
    private static final int FARTHEST = 12;

    private static final Set<String> SKIPPED = Set.of("on", "the", "in", "by", "early", "late");
    private static final Set<String> NOT_ITS_OWN = Set.of("of", "over", "about", "after", "from", "since", "against");
    private static final Set<String> AFTER_PAST = Set.of("on", "in", "at", "by", "with", "near", "as");
    private static final Pattern BOUNDARY = Pattern.compile(
            "[,;:()\"“”–—-]|(?i:that|which|who|whose|when|while|if|because|but|than|between|and|or|where|since)");

    private static final Pattern PLANNED_FOR = Pattern.compile("due|set|expected|scheduled|planned|slated|going");
    private static final Pattern FINITE =
            Pattern.compile("is|are|was|were|ha[sd]|have|would|could|should|may|might|must|can");

    /** The last tense before a place in a sentence, unless another clause begins between the two. */
    static Optional<Tense> before(Sentence sentence, int place, Pattern planned) {
        List<Token> tokens = sentence.tokens().stream()
                .takeWhile(t -> t.span().end() <= place)
                .toList();
        int last = Scan.back(tokens, tokens.size(), 0, t -> SKIPPED.contains(lower(t))) - 1;
        for (int i = last; i >= 0 && i > last - FARTHEST; i--) {
            String word = lower(tokens.get(i));
            if (BOUNDARY.matcher(word).matches()
                    || NOT_ITS_OWN.contains(word)
                    || planned.matcher(word).matches()) {
                return i > 0 && isDueTo(tokens, i, word) ? Optional.of(of(tokens, i - 1, i, true)) : Optional.empty();
            }
            Optional<Tense> read = at(tokens, i, last);
            if (read.isPresent() || isFinite(tokens.get(i))) {
                return read.filter(t -> t.isFuture || isPlain(tokens, t, place, planned));
            }
        }
        return Optional.empty();
    }

    private static boolean isPlain(List<Token> tokens, Tense tense, int place, Pattern planned) {
        return tense.verb.end() <= place
                && tokens.stream()
                        .filter(t -> t.span().overlaps(tense.verb))
                        .noneMatch(t -> planned.matcher(lower(t)).matches());
    }

    private static Optional<Tense> at(List<Token> tokens, int at, int last) {
        Token token = tokens.get(at);
        String word = lower(token);
        if (word.equals("will") && !token.startsWithCapital()) {
            return Optional.of(of(tokens, at, Math.min(at + 1, tokens.size() - 1), true));
        }
        if (at > 0
                && word.equals("to")
                && (wordAt(tokens, at - 1).equals("is")
                        || wordAt(tokens, at - 1).equals("are"))) {
            return Optional.of(of(tokens, at - 1, Math.min(at + 1, tokens.size() - 1), true));
        }
        boolean past = !token.startsWithCapital() && token.word().can("VBD");
        boolean direct = at == last
                || AFTER_PAST.contains(wordAt(tokens, at + 1))
                || wordAt(tokens, at + 1).endsWith("ly");
        if (past || token.word().can("VBN")) {
            return participle(tokens, at, past && direct && !token.word().can("NN"), direct);
        }
        return Optional.empty();
    }

    private static Optional<Tense> participle(List<Token> tokens, int at, boolean plainPast, boolean direct) {
        int before = Scan.back(tokens, at, 0, t -> lower(t).endsWith("ly") || t.reads("not")) - 1;
        return switch (wordAt(tokens, before)) {
            case "was", "were" -> direct ? Optional.of(of(tokens, before, at, false)) : Optional.empty();
            case "be" -> future(tokens, before - 1, at);
            case "been", "being", "had", "have", "has", "is", "are", "to", "a", "an", "the" -> Optional.empty();
            default -> plainPast ? Optional.of(of(tokens, at, at, false)) : Optional.empty();
        };
    }

    private static Optional<Tense> future(List<Token> tokens, int before, int verb) {
        int at = before;
        while (at >= 0
                && (wordAt(tokens, at).endsWith("ly")
                        || wordAt(tokens, at).equals("not")
                        || wordAt(tokens, at).equals("also"))) {
            at--;
        }
        String word = wordAt(tokens, at);
        if (word.equals("will")) {
            return Optional.of(of(tokens, at, verb, true));
        }
        int is = PLANNED_FOR.matcher(wordAt(tokens, at - 1)).matches() ? at - 2 : at - 1;
        boolean ahead = word.equals("to")
                && (wordAt(tokens, is).equals("is") || wordAt(tokens, is).equals("are"));
        return ahead ? Optional.of(of(tokens, is, verb, true)) : Optional.empty();
    }

    /** "Is due", "are expected": said of what lies ahead. */
    private static boolean isDueTo(List<Token> tokens, int at, String word) {
        String before = wordAt(tokens, at - 1);
        return !BOUNDARY.matcher(word).matches()
                && !NOT_ITS_OWN.contains(word)
                && (before.equals("is") || before.equals("are"));
    }

    /** Whether the search for a verb ends here: what stands before it belongs to another. */
    private static boolean isFinite(Token token) {
        return token.isWord()
                && !token.startsWithCapital()
                && (FINITE.matcher(lower(token)).matches()
                        || (token.word().can("VBD") && !token.word().can("NN")));
    }

    private static Tense of(List<Token> tokens, int from, int to, boolean future) {
        return new Tense(
                new Span(tokens.get(from).span().start(), tokens.get(to).span().end()), future);
    }

    private static String wordAt(List<Token> tokens, int at) {
        return at >= 0 && at < tokens.size() ? lower(tokens.get(at)) : "";
    }

    private static String lower(Token token) {
        return token.text().toLowerCase(Locale.ROOT);
    }
}
