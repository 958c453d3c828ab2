package dev.wirelint.analysis.history;

import dev.wirelint.language.Sentence;
import dev.wirelint.language.Token;
import java.util.regex.Pattern;

/** Tells whether a sentence speaks of somebody of another nation, or of no man where one is told of. */
final class Nations {
    private static final Pattern NATION = Pattern.compile(
            "\\p{Lu}\\p{Ll}+(?:ish|ian|ean|ese|can|nch|tch|ch|eek|ss|ni|an|sh)|Dane|Swede|Finn|Pole|Turk|Czech|Serb|Croat|Slovak|Briton|Scot");

    private Nations() {}

    static boolean isOther(Sentence sentence, String who) {
        return sentence.tokens().stream()
                .map(Token::text)
                .filter(t -> NATION.matcher(t).matches())
                .anyMatch(t -> !t.equals(who));
    }
}
