package dev.wirelint.rules.language;

import dev.wirelint.analysis.PlainWord;
import dev.wirelint.rule.NameEntry;
import dev.wirelint.rule.Term;
import dev.wirelint.rule.Vocabulary;
import java.util.HashSet;
import java.util.Set;

/** The words of the house, which it spells as it likes. */
final class SettledWords {
    private SettledWords() {}

    /** The words of its names and terms, as they are compared. */
    static Set<String> of(Vocabulary house) {
        Set<String> words = new HashSet<>();
        for (NameEntry name : house.names()) {
            collect(name.prefer(), words);
            name.also().forEach(form -> collect(form, words));
        }
        for (Term term : house.terms()) {
            collect(term.use(), words);
        }
        return words;
    }

    private static void collect(String phrase, Set<String> words) {
        PlainWord.read(phrase).forEach(w -> words.add(w.folded()));
    }
}
