package dev.wirelint.language;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words of one sentence in lower case, and their base forms, to be compared with what rules cannot do without. */
final class SentenceWords {
    private final Sentence sentence;
    private final List<String> inOrder;
    private @Nullable Set<String> lemmas;

    SentenceWords(Sentence sentence) {
        this.sentence = sentence;
        this.inOrder = new ArrayList<>(sentence.tokens().size());
        for (Token token : sentence.tokens()) {
            inOrder.add(token.text().toLowerCase(Locale.ROOT));
        }
    }

    List<String> inOrder() {
        return inOrder;
    }

    boolean hasWord(Set<String> anyOf) {
        for (String word : inOrder) {
            if (anyOf.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word of the first set stands right before one of the second. */
    boolean hasPair(Set<String> first, Set<String> second) {
        for (int i = 1; i < inOrder.size(); i++) {
            if (second.contains(inOrder.get(i)) && first.contains(inOrder.get(i - 1))) {
                return true;
            }
        }
        return false;
    }

    boolean hasLemma(Set<String> anyOf) {
        if (lemmas == null) {
            lemmas = new HashSet<>(inOrder);
            for (Token token : sentence.tokens()) {
                for (Reading reading : token.word().readings()) {
                    lemmas.add(reading.lemma().toLowerCase(Locale.ROOT));
                }
            }
        }
        return anyOf.stream().anyMatch(lemmas::contains);
    }
}
