package dev.wirelint.analysis.history;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.history.Contradicted.Contradiction;
import dev.wirelint.language.Reading;
import dev.wirelint.language.Sentence;
import dev.wirelint.language.Token;
import dev.wirelint.text.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** "For the first time since 1998", where the story tells that the same was done in 2010. */
final class AgainSince {
    private static final Pattern FIRST_TIME =
            Pattern.compile("(?i)\\bfor the first time (?:since|after) (?<year>(?:19|20)\\d\\d)\\b");
    private static final Pattern LATER = Pattern.compile(
            "\\b(?:when )?(?:I|we|he|she|they|it|\\p{Lu}\\p{L}+) (?:also |last |had |had also |had last )?(?<verb>\\p{L}+)\\b[^.;]{0,40}? in (?<year>(?:19|20)\\d\\d)\\b");
    private static final Set<String> LIGHT = Set.of("be", "have", "do", "say", "get", "go");

    private AgainSince() {}

    static Optional<Contradicted> conflict(Copy copy, List<Sentence> sentences, OptionalInt now) {
        for (Sentence sentence : sentences) {
            String text = copy.textOf(sentence.span());
            Matcher first = text.contains("first time") ? FIRST_TIME.matcher(text) : FIRST_TIME.matcher("");
            if (first.find()) {
                Set<String> verbs = verbs(sentence, sentence.span().start() + first.start());
                int since = Integer.parseInt(first.group("year"));
                Span span = new Span(first.start(), first.end())
                        .shift(sentence.span().start());
                Optional<Contradicted> later = sentences.stream()
                        .filter(o -> !o.equals(sentence))
                        .flatMap(o -> later(span, o, verbs, since, now.orElse(Integer.MAX_VALUE), copy).stream())
                        .findFirst();
                if (later.isPresent()) {
                    return later;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Contradicted> later(
            Span first, Sentence other, Set<String> verbs, int since, int now, Copy copy) {
        Matcher later = LATER.matcher(copy.textOf(other.span()));
        int from = 0;
        while (later.find(from)) {
            from = later.end("verb");
            int year = Integer.parseInt(later.group("year"));
            int start = other.span().start() + later.start("verb");
            boolean same = other.tokens().stream()
                    .filter(t -> t.span().start() == start)
                    .anyMatch(t -> t.word().readings().stream()
                            .filter(r -> r.tag().startsWith("VB"))
                            .anyMatch(r -> verbs.contains(r.lemma())));
            if (same && year > since && year < now) {
                Span span =
                        new Span(later.start(), later.end()).shift(other.span().start());
                return Optional.of(new Contradicted(first, Contradiction.LATER_TIME, span, later.group()));
            }
        }
        return Optional.empty();
    }

    private static Set<String> verbs(Sentence sentence, int end) {
        Set<String> verbs = new HashSet<>();
        for (Token token : sentence.tokens()) {
            if (token.span().end() <= end) {
                token.word().readings().stream()
                        .filter(r -> r.tag().startsWith("VB"))
                        .map(Reading::lemma)
                        .filter(l -> !LIGHT.contains(l))
                        .forEach(verbs::add);
            }
        }
        return verbs;
    }
}
