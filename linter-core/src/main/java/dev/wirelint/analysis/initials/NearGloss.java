package dev.wirelint.analysis.initials;

import dev.wirelint.language.English;
import dev.wirelint.language.LanguageList;
import dev.wirelint.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Reads the words shortly before initials as what they stand for, in small letters too or in other words: "the Ohio
 * auditor general ... OHAG", "the electoral commission ... the ECP".
 */
final class NearGloss {
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}'\u2019]*|[.!?;:()]|\\n\\s*\\n");
    private static final Set<String> BODIES =
            LanguageList.of("names/organisations.txt").everyWord();
    private static final int REACH = 350;
    private static final int FEWEST_WORDS = 2;
    private static final int LONGEST_PREFIX = 2;
    private static final int SHORTEST_WORD = 4;

    private final List<String> words;
    private final String letters;
    private final Set<String> kinds;

    private NearGloss(List<String> words, String letters, Set<String> kinds) {
        this.words = words;
        this.letters = letters.toLowerCase(Locale.ROOT);
        this.kinds = kinds;
    }

    /** @param kinds the nouns that say what something is */
    static boolean explains(String text, Initials initials, Span place, Set<String> kinds) {
        String before = text.substring(Math.max(0, place.start() - REACH), place.start());
        List<String> words =
                WORD.matcher(before).results().map(MatchResult::group).toList();
        NearGloss gloss = new NearGloss(words, initials.letters(), kinds);
        for (int i = 0; i < words.size(); i++) {
            if (gloss.spells(i, 0, 0) || gloss.namesKind(i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the words from one on begin with the letters from one on; a word gives one letter or two. */
    private boolean spells(int word, int letter, int taken) {
        if (letter == letters.length()) {
            String last = words.get(word - 1);
            return taken >= Math.min(FEWEST_WORDS + 1, letters.length())
                    && English.get().word(last.toLowerCase(Locale.ROOT)).can("NN");
        }
        if (word == words.size()) {
            return false;
        }
        String next = words.get(word).toLowerCase(Locale.ROOT);
        if (taken > 0 && Initials.isSmall(next) && spells(word + 1, letter, taken)) {
            return true;
        }
        boolean capital = Character.isUpperCase(words.get(word).charAt(0));
        if (!capital && next.length() < SHORTEST_WORD) {
            return false;
        }
        int most = capital ? LONGEST_PREFIX : 1;
        for (int length = 1; length <= Math.min(most, letters.length() - letter); length++) {
            boolean fits = next.startsWith(letters.substring(letter, letter + length));
            if (fits && spells(word + 1, letter + length, taken + 1)) {
                return true;
            }
        }
        return false;
    }

    /** Whether words beside each other, the last of them a body's noun, begin with all letters but one. */
    private boolean namesKind(int first) {
        int letter = 0;
        int found = 0;
        for (int word = first; word < words.size() && letter < letters.length(); word++) {
            String next = words.get(word).toLowerCase(Locale.ROOT);
            if (!Initials.isSmall(next)) {
                int at = letters.indexOf(next.charAt(0), letter);
                if (at < 0 || (found == 0 && at > 0) || at - letter > 1) {
                    return false;
                }
                letter = at + 1;
                found++;
                if (found >= Math.max(FEWEST_WORDS, letters.length() - 1)
                        && (kinds.contains(next) || BODIES.contains(next))) {
                    return true;
                }
            }
        }
        return false;
    }
}
