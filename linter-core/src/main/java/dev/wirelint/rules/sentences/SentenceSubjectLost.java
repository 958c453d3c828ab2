package dev.wirelint.rules.sentences;

import dev.wirelint.analysis.Copy;
import dev.wirelint.finding.Confidence;
import dev.wirelint.language.LanguageList;
import dev.wirelint.language.Sentence;
import dev.wirelint.language.Token;
import dev.wirelint.language.Word;
import dev.wirelint.rule.Check;
import dev.wirelint.rule.Findings;
import dev.wirelint.rule.Rule;
import dev.wirelint.rule.Settings;
import dev.wirelint.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A sentence that has lost who or how many at its head: "Had been told to wait", "Of the 40 wells were found". */
public final class SentenceSubjectLost implements Rule {
    private static final Set<String> PERFECT = Set.of("Had", "Has", "Have", "Was", "Were");
    private static final Set<String> MODALS = Set.of("Will", "Would", "Could", "Should", "Must", "Can");
    private static final Set<String> AUXILIARIES = Set.of("was", "were", "have", "has", "had", "are");
    private static final Set<String> LIMITS =
            LanguageList.beside(SentenceSubjectLost.class, "limits.txt").words();
    private static final int LEAST_WORDS = 5;
    private static final int REACH = 9;

    @Override
    public Check prepare(Settings settings) {
        Set<String> counting = Set.copyOf(settings.list("counting-words").words());
        return (copy, findings) -> {
            for (Sentence sentence : copy.sentences(settings.zones())) {
                List<Token> tokens = sentence.tokens();
                if (sentence.wordCount() >= LEAST_WORDS && sentence.last().is(".") && sentence.isReadable()) {
                    check(copy, tokens, counting, findings);
                }
            }
        };
    }

    private static void check(Copy copy, List<Token> tokens, Set<String> counting, Findings findings) {
        if (opensWithVerb(tokens)) {
            Span head = Span.covering(tokens.get(0).span(), tokens.get(1).span());
            flag(copy, head, "say who or what", findings);
            return;
        }
        int verb = verbBehindOf(tokens, counting);
        if (verb > 0) {
            flag(copy, Span.covering(tokens.get(0).span(), tokens.get(verb).span()), "say how many", findings);
            return;
        }
        int limit = limit(tokens);
        if (limit > 0 && AUXILIARIES.contains(tokens.get(limit).text())) {
            flag(copy, Span.covering(tokens.get(0).span(), tokens.get(limit).span()), "say how many", findings);
        }
    }

    private static void flag(Copy copy, Span head, String cure, Findings findings) {
        findings.flag(head, "the sentence opens with \"" + copy.textOf(head) + "\" and has lost its subject; " + cure)
                .confidence(Confidence.SURE);
    }

    /** "Had been told": a form of a verb that only a subject can stand before, and not the question or wish. */
    private static boolean opensWithVerb(List<Token> tokens) {
        Token second = tokens.get(1);
        if (!Character.isLowerCase(second.text().codePointAt(0))) {
            return false;
        }
        Word word = second.word();
        if (MODALS.contains(tokens.get(0).text())) {
            return second.is("be") || second.is("have");
        }
        return PERFECT.contains(tokens.get(0).text())
                && (second.is("been") || (word.can("VBN") && !word.can("NN") && !word.can("JJ") && !word.can("DT")));
    }

    /**
     * Where the verb stands behind "Of the 40 wells sampled" when no number has come between; 0 where there is none.
     */
    private static int verbBehindOf(List<Token> tokens, Set<String> counting) {
        boolean opens = tokens.get(0).is("Of")
                && Set.of("the", "those", "these", "its", "their")
                        .contains(tokens.get(1).text());
        if (!opens || !isNumber(tokens.get(2), counting)) {
            return 0;
        }
        for (int i = 3; i < Math.min(tokens.size() - 1, REACH); i++) {
            String text = tokens.get(i).text().toLowerCase(Locale.ROOT);
            if (AUXILIARIES.contains(text)) {
                return i > 3 && tokens.get(i + 1).word().can("VBN") ? i : 0;
            }
            if (isNumber(tokens.get(i), counting)
                    || counting.contains(text)
                    || !tokens.get(i).isWord()) {
                return 0;
            }
        }
        return 0;
    }

    private static boolean isNumber(Token token, Set<String> counting) {
        return Character.isDigit(token.text().charAt(0))
                || token.word().can("CD")
                || counting.contains(token.text().toLowerCase(Locale.ROOT));
    }

    /** Where the words "at least" or their like end; 0 where the sentence opens with none. */
    private static int limit(List<Token> tokens) {
        String one = tokens.get(0).text().toLowerCase(Locale.ROOT);
        String two = one + " " + tokens.get(1).text();
        return LIMITS.contains(two) ? 2 : LIMITS.contains(one) ? 1 : 0;
    }
}
