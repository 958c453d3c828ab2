package dev.wirelint.analysis.paragraphs;

import dev.wirelint.language.Token;
import dev.wirelint.language.Word;
import dev.wirelint.text.Scan;
import java.util.List;

/** What a label brings in without a verb: "Sources: company archives, official inquiries". */
final class Labelled {
    private static final int LONGEST_LABEL = 7;

    private Labelled() {}

    static boolean is(List<Token> sentence) {
        int end = Math.min(sentence.size(), LONGEST_LABEL);
        int colon = Scan.over(sentence, 0, end, t -> !t.is(":"));
        return colon > 0 && colon < end && sentence.stream().noneMatch(Labelled::isSurelyVerb);
    }

    private static boolean isSurelyVerb(Token token) {
        Word word = token.word();
        return word.canBeFiniteVerb() && !word.can("NN") && !word.can("JJ") && !word.can("IN");
    }
}
