package dev.wirelint.analysis.figures;

import dev.wirelint.language.LanguageList;
import dev.wirelint.language.Word;
import java.util.Set;

/** Tells people who were missing and have been found: "nine climbers missing for four days have been rescued". */
final class FoundAlive {
    private static final LanguageList WORDS = LanguageList.of("figures/found-alive.txt");
    private static final Set<String> DONE = WORDS.words("done");
    private static final Set<String> DO = WORDS.words("do");
    private static final Set<String> NOT = WORDS.words("not");
    private static final int REACH = 24;

    private FoundAlive() {}

    /**
     * Whether people are found by the end of their sentence.
     *
     * @param end where their number and noun end
     */
    static boolean tells(FigureTokens phrase, int end) {
        int last = Math.min(phrase.size(), end + REACH);
        for (int i = end; i < last; i++) {
            if (NOT.contains(phrase.at(i))) {
                return false;
            }
        }
        for (int i = end; i < last; i++) {
            if (phrase.at(i).equals("missing")) {
                return areFound(phrase, i + 1, last);
            }
        }
        return false;
    }

    /** The next verb says it; another number brings in others. */
    private static boolean areFound(FigureTokens phrase, int from, int last) {
        boolean auxiliary = false;
        for (int i = from; i < last; i++) {
            Word word = phrase.word(i);
            if (DO.contains(phrase.at(i)) || (auxiliary && DONE.contains(phrase.at(i)))) {
                return true;
            }
            boolean helps = word.hasLemma("be") || word.hasLemma("have");
            boolean others = !auxiliary
                    && !isTime(phrase, i)
                    && new FigureReader(phrase).read(i).isPresent();
            if (others || (auxiliary && !helps && !word.can("RB"))) {
                return false;
            }
            auxiliary |= helps;
        }
        return false;
    }

    private static boolean isTime(FigureTokens phrase, int i) {
        String before = phrase.at(i - 1);
        return before.equals("for") || before.equals("since") || before.equals("on");
    }
}
