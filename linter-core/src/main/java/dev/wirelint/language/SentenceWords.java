package dev.wirelint.language;

import java.util.Collections;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words of one sentence in lower case, and their base forms, to be compared with what rules cannot do without. */
final class SentenceWords {
    private final Sentence sentence;
    private final Set<String> words = new HashSet<>();
    private @Nullable Set<String> lemmas;

    SentenceWords(Sentence sentence) {
        this.sentence = sentence;
        for (Token token : sentence.tokens()) {
            words.add(token.text().toLowerCase(Locale.ROOT));
        }
    }

    Set<String> words() {
        return words;
    }

    boolean hasWord(Set<String> anyOf) {
        return !Collections.disjoint(words, anyOf);
    }

    boolean hasLemma(Set<String> anyOf) {
        if (lemmas == null) {
            lemmas = new HashSet<>(words);
            for (Token token : sentence.tokens()) {
                for (Reading reading : token.word().readings()) {
                    lemmas.add(reading.lemma().toLowerCase(Locale.ROOT));
                }
            }
        }
        return !Collections.disjoint(lemmas, anyOf);
    }
}
