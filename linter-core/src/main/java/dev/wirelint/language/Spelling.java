package dev.wirelint.language;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.languagetool.rules.spelling.morfologik.MorfologikSpeller;

/**
 * English words as LanguageTool's dictionaries spell them. A dictionary is opened when a word is first held against it.
 * Safe for use by many threads.
 */
public final class Spelling {
    /** Whose spelling. */
    public enum Dialect {
        AMERICAN("US"),
        BRITISH("GB");

        private final String country;

        Dialect(String country) {
            this.country = country;
        }
    }

    private static final Map<Dialect, Spelling> OPENED = new ConcurrentHashMap<>();

    private final MorfologikSpeller speller;
    private final Map<String, List<String>> asked = new LastAsked();

    private Spelling(Dialect dialect) {
        speller = new MorfologikSpeller("/en/hunspell/en_" + dialect.country + ".dict", 1);
    }

    public static Spelling of(Dialect dialect) {
        return OPENED.computeIfAbsent(dialect, Spelling::new);
    }

    /** Whether the dictionary has the word. */
    public synchronized boolean has(String word) {
        return !speller.isMisspelled(word);
    }

    /** How common a word is, from 0 to 25. */
    public synchronized int frequency(String word) {
        return speller.getFrequency(word);
    }

    /** The words of the dictionary that one slip of the fingers makes this one of, the likeliest first. */
    public synchronized List<String> near(String word) {
        List<String> known = asked.get(word);
        if (known == null) {
            known = List.copyOf(speller.findReplacements(word));
            asked.put(word, known);
        }
        return known;
    }

    /** A word is held against the whole dictionary, and a misspelled one seldom comes alone. */
    private static final class LastAsked extends LinkedHashMap<String, List<String>> {
        private static final int MOST = 1_000;

        LastAsked() {
            super(16, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, List<String>> eldest) {
            return size() > MOST;
        }
    }
}
