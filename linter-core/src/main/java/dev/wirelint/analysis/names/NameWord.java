package dev.wirelint.analysis.names;

import dev.wirelint.language.English;
import dev.wirelint.language.Word;
import dev.wirelint.text.Span;

/**
 * One word of a name.
 *
 * @param span its place in the article's text, without a possessive ending
 * @param text as it stands there
 * @param spelling the same in the case of running copy, with straight apostrophes
 * @param opens whether a capital would be due here in any case: at the start of a sentence, a quotation or a line
 * @param particle whether it is one of the small words inside names, such as "bin" or "al", or a small half of a
 *     compound, such as "un" in "Jong-un"
 * @param jointAfter the hyphen or space that stands behind it
 */
public record NameWord(Span span, String text, String spelling, boolean opens, boolean particle, String jointAfter) {
    /** What the dictionary knows of it. */
    Word word() {
        return English.get().word(spelling);
    }

    NameWord asParticle() {
        return new NameWord(span, text, spelling, opens, true, jointAfter);
    }

    /** Whether it is a given name that many bear. */
    boolean isGivenName() {
        return GivenNames.has(spelling);
    }

    boolean isInitial() {
        return spelling.length() == 1;
    }

    /** Whether the dictionary knows the word only as one that is no name. */
    public boolean isOrdinary() {
        Word word = word();
        return word.isKnown() && !word.can("NNP") && !Existing.has(spelling);
    }
}
