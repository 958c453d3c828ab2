package dev.wirelint.analysis.names;

import dev.wirelint.language.LanguageList;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells names that are made from one another from names that are spellings of one another. */
public final class Endings {
    private static final Set<String> DERIVING =
            LanguageList.of("names/deriving-endings.txt").words();

    /** Endings of family names by which a man's is told from his wife's or his sister's. */
    private static final Pattern OF_A_MAN = Pattern.compile("(?:ov|ev|in|yn|sk[iy]|ck[iy]|[tdnr][yi]|os|is|as)$");

    private static final Pattern OF_A_WOMAN =
            Pattern.compile("(?:ov|ev|in|yn|sk|ck|[tdnr]|sk?ay)a$|(?:ou|[tdnrkl]i|a)$");

    /** Endings of given names that stand apart from a man's of the same sound. */
    private static final Pattern OF_HER = Pattern.compile("(?:ah?|elle|ette|enne|anne|ine|ise|one|ole)$");

    private Endings() {}

    /** Whether a given name, folded, ends as a woman's does beside a man's of the same sound. */
    static boolean isWomans(String key) {
        return OF_HER.matcher(key).find();
    }

    /** Whether the one family name may be a man's and the other a woman's of the same family; both folded. */
    static boolean isOfTheOtherSex(String one, String two) {
        return (OF_A_MAN.matcher(one).find() && OF_A_WOMAN.matcher(two).find())
                || (OF_A_MAN.matcher(two).find() && OF_A_WOMAN.matcher(one).find());
    }

    /** Whether the one is the other with an ending, as a people's name or a wife's surname is; both folded. */
    public static boolean isDerived(String one, String two) {
        String shorter = one.length() < two.length() ? one : two;
        String longer = shorter.equals(one) ? two : one;
        if (longer.startsWith(shorter)) {
            return DERIVING.contains(longer.substring(shorter.length()));
        }
        int last = shorter.length() - 1;
        return longer.length() == shorter.length()
                && longer.startsWith(shorter.substring(0, last))
                && NameLetters.isVowel(longer.charAt(last))
                && NameLetters.isVowel(shorter.charAt(last));
    }
}
