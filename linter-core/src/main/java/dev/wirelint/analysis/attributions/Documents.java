package dev.wirelint.analysis.attributions;

import dev.wirelint.language.LanguageList;
import dev.wirelint.language.Token;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells the nouns of data, documents and statements, which stand behind what they show. */
final class Documents {
    private static final Set<String> NOUNS = Stream.of("data", "document", "statement")
            .flatMap(k -> LanguageList.of("sources.txt").words(k).stream())
            .collect(Collectors.toUnmodifiableSet());
    private static final Set<String> PAPERS = Stream.of("document", "statement")
            .flatMap(k -> LanguageList.of("sources.txt").words(k).stream())
            .collect(Collectors.toUnmodifiableSet());
    private static final Set<String> POLLS =
            Set.of("poll", "polls", "survey", "surveys", "census", "pollster", "pollsters");
    private static final Set<String> COUNTING = Set.of("report", "study", "review", "audit", "statistics", "figures");
    private static final int LONGEST_SUBJECT = 6;

    private Documents() {}

    /** A count of what people think or are, whose figures fill a story. */
    static boolean isPoll(Token token) {
        return POLLS.contains(token.text().toLowerCase(Locale.ROOT));
    }

    /** A paper that counts, so that figures below it may be its own. */
    static boolean isCounting(Token token) {
        return isPoll(token) || COUNTING.contains(token.text().toLowerCase(Locale.ROOT));
    }

    static boolean isSource(Token token) {
        return NOUNS.contains(token.text().toLowerCase(Locale.ROOT));
    }

    /** "The annual review released on Tuesday showed": what shows it stands before, in the same stretch of words. */
    static boolean standBefore(Around verb) {
        for (int i = 1; i <= LONGEST_SUBJECT && !verb.before(i).isEmpty(); i++) {
            if (SourceWords.BOUNDARIES.contains(verb.before(i))) {
                return false;
            }
            if (NOUNS.contains(verb.before(i))) {
                return true;
            }
        }
        return false;
    }

    /** "A survey by the guild gives", "the report has": the subject of the verb. */
    static boolean areSubjectOf(List<Token> tokens, int verb) {
        OptionalInt head = SubjectHead.of(tokens, verb);
        return head.isPresent()
                && PAPERS.contains(tokens.get(head.getAsInt()).text().toLowerCase(Locale.ROOT));
    }
}
