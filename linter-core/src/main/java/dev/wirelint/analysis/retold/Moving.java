package dev.wirelint.analysis.retold;

import dev.wirelint.language.Sentence;
import dev.wirelint.language.Token;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Tells the sentences whose numbers change, are a part, come on top, or are not yet so. */
final class Moving {
    private Moving() {}

    /** Whether a sentence has one of these words, or two of them side by side. */
    static boolean tells(Sentence sentence, Set<String> words) {
        Set<String> said = new HashSet<>();
        String before = "";
        for (Token token : sentence.tokens()) {
            String word = token.text().toLowerCase(Locale.ROOT);
            said.add(word);
            said.add(before + " " + word);
            before = word;
        }
        return said.stream().anyMatch(words::contains);
    }
}
