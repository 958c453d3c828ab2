package dev.wirelint.analysis.agreement;

import dev.wirelint.language.Token;
import dev.wirelint.text.Span;

/**
 * A verb that does not agree with its subject.
 *
 * @param noun the subject's noun
 * @param kind what the noun is
 * @param direct whether the verb follows the noun at once
 */
public record WrongVerb(Token verb, Token noun, AgreesWith kind, boolean direct) {
    /** What a verb has to agree with. */
    public enum AgreesWith {
        ONE,
        MANY,
        /** Many, behind "there". */
        THERE
    }

    /** From the noun to the verb, whichever stands first. */
    Span span() {
        return Span.covering(noun.span(), verb.span());
    }
}
