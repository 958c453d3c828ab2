package dev.wirelint.analysis.names;

import dev.wirelint.language.LanguageList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The words that stand before a person's name as a title, and what may follow them before the name does. */
final class NameTitles {
    private static final Set<String> TITLES =
            LanguageList.of("names/titles.txt").everyWord();
    private static final Set<String> VAGUE = vague();
    private static final Set<String> PORTFOLIOS =
            LanguageList.of("names/portfolios.txt").everyWord();
    private static final Set<String> LINKS = Set.of("of", "for", "the", "and", "to");

    private NameTitles() {}

    static boolean has(String word) {
        return TITLES.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Whether the word stands before much else than persons as well. */
    static boolean isVague(String title) {
        return VAGUE.contains(title);
    }

    /** Whether a small word leads from a title to what it is the title of, as in "Secretary of State". */
    static boolean leadsOn(String word) {
        return LINKS.contains(word);
    }

    /** Whether an office may be named so behind "of", as in "Secretary of State Ann Example". */
    static boolean isPortfolio(NameWord word) {
        return PORTFOLIOS.contains(word.spelling());
    }

    private static Set<String> vague() {
        Set<String> words = new HashSet<>();
        for (List<String> row : LanguageList.of("names/titles.txt").rows()) {
            if (row.size() > 1) {
                words.addAll(List.of(row.get(0).split("\\s+")));
            }
        }
        return Set.copyOf(words);
    }
}
