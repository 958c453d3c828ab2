package dev.wirelint.analysis.attributions;

import dev.wirelint.analysis.dates.MonthName;
import dev.wirelint.analysis.dates.WeekdayName;
import dev.wirelint.language.LanguageList;
import dev.wirelint.language.Token;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells the people and bodies of a sentence that speak and act: a ministry, the police, a fund, whoever has a name. */
public final class Actors {
    private static final Set<String> NOUNS = LanguageList.of("actors.txt").words();
    private static final Set<String> PLACES = LanguageList.of("actors.txt").words("place");
    private static final Pattern TIME =
            Pattern.compile(MonthName.PATTERN + "|" + WeekdayName.WHOLE, Pattern.CASE_INSENSITIVE);
    private static final Pattern INITIALS = Pattern.compile("\\p{Lu}{2,6}");

    private Actors() {}

    /** Whether the word at a place names one. */
    public static boolean isActor(List<Token> tokens, int at) {
        return isBody(tokens.get(at)) || isName(tokens, at);
    }

    /** Whether a word is the noun of one. */
    public static boolean isBody(Token token) {
        return isOneOf(NOUNS, token);
    }

    /** Whether a word is the noun of one that may be new in a story: not "the country". */
    static boolean isNewcomer(Token token) {
        return isOneOf(NOUNS, token) && !isOneOf(PLACES, token);
    }

    private static boolean isOneOf(Set<String> nouns, Token token) {
        return nouns.contains(token.text().toLowerCase(Locale.ROOT))
                || token.word().readings().stream()
                        .anyMatch(r -> r.tag().startsWith("NN") && nouns.contains(r.lemma()));
    }

    /** Whether a word is a name: one with a capital that does not owe it to the start of the sentence. */
    public static boolean isName(List<Token> tokens, int at) {
        Token token = tokens.get(at);
        if (!token.isWord() || !token.startsWithCapital() || isTime(token)) {
            return false;
        }
        boolean first = at == 0 || (at == 1 && !tokens.get(0).isWord());
        return !first
                || !token.word().isKnown()
                || INITIALS.matcher(token.text()).matches();
    }

    /** Whether a word is a month or a day of the week. */
    static boolean isTime(Token token) {
        return TIME.matcher(token.text()).matches();
    }
}
