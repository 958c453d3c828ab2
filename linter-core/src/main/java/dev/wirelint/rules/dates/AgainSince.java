package dev.wirelint.rules.dates;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.Sought;
import dev.wirelint.finding.Confidence;
import dev.wirelint.language.Reading;
import dev.wirelint.language.Sentence;
import dev.wirelint.language.Token;
import dev.wirelint.rule.Findings;
import dev.wirelint.text.Span;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;

/** "For the first time since 1998", where the story tells that the same was done in 2010. */
final class AgainSince {
    private static final Sought FIRST_TIME =
            Sought.of("(?i)\\bfor the first time (?:since|after) (?<year>(?:19|20)\\d\\d)\\b");
    private static final Sought LATER = Sought.of(
            "\\b(?:when )?(?:I|we|he|she|they|it|\\p{Lu}\\p{L}+) (?:also |last |had |had also |had last )?(?<verb>\\p{L}+)\\b[^.;]{0,40}? in (?<year>(?:19|20)\\d\\d)\\b");
    private static final Set<String> LIGHT = Set.of("be", "have", "do", "say", "get", "go");

    private AgainSince() {}

    static void check(Copy copy, List<Sentence> sentences, OptionalInt now, Findings findings) {
        for (Sentence sentence : sentences) {
            String text = copy.textOf(sentence.span());
            Matcher first =
                    text.contains("first time") ? FIRST_TIME.inOnly(copy, sentence.span()) : FIRST_TIME.matcher("");
            if (first.find()) {
                Set<String> verbs = verbs(sentence, sentence.span().start() + first.start());
                int since = Integer.parseInt(first.group("year"));
                Span span = new Span(first.start(), first.end())
                        .shift(sentence.span().start());
                for (Sentence other : sentences) {
                    if (!other.equals(sentence)
                            && flagged(span, other, verbs, since, now.orElse(Integer.MAX_VALUE), copy, findings)) {
                        return;
                    }
                }
            }
        }
    }

    private static boolean flagged(
            Span first, Sentence other, Set<String> verbs, int since, int now, Copy copy, Findings findings) {
        Matcher later = LATER.inOnly(copy, other.span());
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
                findings.flag(
                                first,
                                "\"" + copy.textOf(first) + "\", and \"" + later.group() + "\" on line "
                                        + copy.line(span) + "; check both")
                        .confidence(Confidence.LIKELY)
                        .related(span, "a later time");
                return true;
            }
        }
        return false;
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
