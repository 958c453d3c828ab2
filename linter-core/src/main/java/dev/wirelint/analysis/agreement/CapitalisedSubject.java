package dev.wirelint.analysis.agreement;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.Part;
import dev.wirelint.language.Token;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A noun that opens its sentence, and so has a capital, may be a name: a song, a series, a person. */
final class CapitalisedSubject {
    private static final Pattern INSIDE =
            Pattern.compile("[\\p{Ll}\\p{N},;][ \"“‘']{1,2}(?:\\p{Lu}[\\p{L}.]* )?(?<word>\\p{Lu}\\p{L}+)");

    /** The words that have a capital inside a sentence of the story. */
    private static final Part<Set<String>> WORDS = Part.of(
            copy -> INSIDE.matcher(copy.text()).results().map(r -> r.group(1)).collect(Collectors.toUnmodifiableSet()));

    private CapitalisedSubject() {}

    /** Whether the story has the word with a capital inside a sentence, or says here who made it: "Angels by". */
    static boolean isName(Copy copy, List<Token> tokens, Token noun) {
        if (!noun.startsWithCapital()) {
            return false;
        }
        int next = tokens.indexOf(noun) + 1;
        boolean made = next + 1 < tokens.size()
                && tokens.get(next).is("by")
                && tokens.get(next + 1).startsWithCapital();
        return made || copy.part(WORDS).contains(noun.text());
    }
}
