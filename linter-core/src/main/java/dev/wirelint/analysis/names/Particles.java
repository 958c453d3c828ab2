package dev.wirelint.analysis.names;

import dev.wirelint.language.LanguageList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The small words inside names, such as "bin", "al" and "van". */
final class Particles {
    private static final Set<String> FREE = words("free");
    private static final Set<String> HYPHENATED = words("hyphen");
    private static final Set<String> ARTICLES = words("article");
    private static final Set<String> HEADS = words("head");

    private Particles() {}

    static boolean has(String word, boolean hyphenFollows) {
        return FREE.contains(word) || (hyphenFollows && HYPHENATED.contains(word));
    }

    static boolean hasInAnyCase(String word) {
        return FREE.contains(word.toLowerCase(Locale.ROOT)) || HYPHENATED.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Whether it is the Arabic article in one of its spellings. */
    static boolean isArticle(String word) {
        return ARTICLES.contains(word);
    }

    /** Whether it is an article of another language that opens a name, as in "Le Soir". */
    static boolean isHead(String word) {
        return HEADS.contains(word);
    }

    private static Set<String> words(String way) {
        Set<String> words = new HashSet<>();
        for (List<String> row : LanguageList.of("names/particles.txt").rows()) {
            if (row.get(0).equals(way)) {
                words.addAll(List.of(row.get(1).split("\\s+")));
            }
        }
        return Set.copyOf(words);
    }
}
