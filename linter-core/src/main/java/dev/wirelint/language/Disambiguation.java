package dev.wirelint.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.languagetool.AnalyzedSentence;
import org.languagetool.tagging.disambiguation.Disambiguator;
import org.languagetool.tagging.disambiguation.rules.XmlRuleDisambiguator;

/**
 * LanguageTool's disambiguation, which takes long to load and costs more than all the rest: set up when a sentence
 * first needs it. The chunker is never asked.
 */
final class Disambiguation {
    private static final Disambiguator DISAMBIGUATOR =
            new XmlRuleDisambiguator(English.get().language(), false);

    private Disambiguation() {}

    static AnalyzedSentence of(AnalyzedSentence raw) {
        try {
            AnalyzedSentence read = DISAMBIGUATOR.disambiguate(raw);
            return new AnalyzedSentence(read.getTokens(), raw.getTokens());
        } catch (IOException e) {
            throw new UncheckedIOException("the English disambiguation cannot be read", e);
        }
    }
}
