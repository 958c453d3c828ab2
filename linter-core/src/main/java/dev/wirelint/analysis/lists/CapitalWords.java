package dev.wirelint.analysis.lists;

import dev.wirelint.language.LanguageList;
import dev.wirelint.language.Sentence;
import dev.wirelint.language.Token;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Tells words from names of the same letters: "may" from May, "will" from Will, "polish" from Polish. */
public final class CapitalWords {
    private static final Set<String> OTHERS =
            LanguageList.of("capital-words.txt").words();

    private static final Set<String> MONTHS = Set.of("may", "march", "august");

    private CapitalWords() {}

    /** The word at a place of a sentence in small letters; as written where it is a name of the same letters. */
    public static String plain(Sentence sentence, int at) {
        List<Token> tokens = sentence.tokens();
        Token token = tokens.get(at);
        String small = token.text().toLowerCase(Locale.ROOT);
        if (!token.startsWithCapital() || !OTHERS.contains(small)) {
            return small;
        }
        return isFirst(tokens, at) && !isNamedBy(tokens, at + 1, MONTHS.contains(small)) ? small : token.text();
    }

    private static boolean isFirst(List<Token> tokens, int at) {
        return at == 0 || (at == 1 && !tokens.get(0).isWord());
    }

    /** "May 3 was cold", "Will Duarte left": what follows shows the name even where a sentence begins. */
    private static boolean isNamedBy(List<Token> tokens, int next, boolean month) {
        return next < tokens.size()
                && ((month && Character.isDigit(tokens.get(next).text().charAt(0)))
                        || tokens.get(next).startsWithCapital());
    }
}
