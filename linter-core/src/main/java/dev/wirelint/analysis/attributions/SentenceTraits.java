package dev.wirelint.analysis.attributions;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.Part;
import dev.wirelint.analysis.Placeless;
import dev.wirelint.language.Sentence;
import dev.wirelint.language.Token;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;

/**
 * What a sentence by itself tells whoever carries sources on.
 *
 * @param words all of them in small letters
 * @param nouns those that show a topic
 * @param digits whether a number in digits stands in it
 * @param newcomer whether a body that may be new in the story does
 * @param share whether a share of something does
 * @param asked whether those do who were asked in a poll
 * @param poll whether a poll does
 * @param source whether a document does that stands behind what it shows
 * @param bringsIn whether a document is brought in
 */
record SentenceTraits(
        Set<String> words,
        Set<String> nouns,
        boolean digits,
        boolean newcomer,
        boolean share,
        boolean asked,
        boolean poll,
        boolean source,
        boolean bringsIn)
        implements Placeless {
    private static final Set<String> ASKED =
            Set.of("respondents", "asked", "polled", "surveyed", "questioned", "interviewed", "undecided");
    private static final Part<Function<Sentence, SentenceTraits>> PART =
            Part.ofSentences((copy, sentence) -> read(sentence));

    SentenceTraits {
        words = Set.copyOf(words);
        nouns = Set.copyOf(nouns);
    }

    static SentenceTraits of(Copy copy, Sentence sentence) {
        return copy.part(PART).apply(sentence);
    }

    static SentenceTraits read(Sentence sentence) {
        boolean digits = false;
        boolean newcomer = false;
        boolean share = false;
        boolean asked = false;
        boolean poll = false;
        boolean source = false;
        Set<String> words = new HashSet<>();
        for (Token token : sentence.tokens()) {
            String lower = token.text().toLowerCase(Locale.ROOT);
            words.add(lower);
            digits |= Around.isDigit(token);
            newcomer |= Actors.isNewcomer(token);
            share |= isShare(token);
            asked |= ASKED.contains(lower);
            poll |= Documents.isPoll(token);
            source |= Documents.isSource(token);
        }
        return new SentenceTraits(
                words,
                Attributions.nouns(sentence.tokens()),
                digits,
                newcomer,
                share,
                asked,
                poll,
                source,
                StandingDocument.isBroughtInBy(sentence));
    }

    private static boolean isShare(Token token) {
        return token.text().endsWith("%") || token.reads("percent") || token.reads("cent") || token.reads("points");
    }
}
