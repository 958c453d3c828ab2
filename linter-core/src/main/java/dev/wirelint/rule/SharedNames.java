package dev.wirelint.rule;

import dev.wirelint.language.WordList;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The names of one house with those of a shipped list, brought together once for all rules that ask for the list. */
public final class SharedNames {
    private final Vocabulary vocabulary;
    private final Map<WordList, HouseNames> byList = new ConcurrentHashMap<>();

    public SharedNames(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    HouseNames with(WordList list) {
        return byList.computeIfAbsent(list, l -> HouseNames.of(vocabulary.names(), l));
    }
}
