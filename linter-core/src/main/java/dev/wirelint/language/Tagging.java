package dev.wirelint.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.languagetool.AnalyzedSentence;
import org.languagetool.JLanguageTool;
import org.languagetool.Language;
import org.languagetool.tagging.disambiguation.Disambiguator;
import org.languagetool.tagging.disambiguation.rules.XmlRuleDisambiguator;

/**
 * LanguageTool's tags with its disambiguation, which takes long to load and costs more than all the rest: set up when a
 * sentence first needs it. The chunker is never asked.
 */
final class Tagging {
    private final JLanguageTool tool;
    private final Disambiguator disambiguator;

    private Tagging(Language language) {
        tool = new JLanguageTool(language, List.of(), null, null, null, null, false, false, List.of());
        disambiguator = new XmlRuleDisambiguator(language, false);
    }

    static Tagged tag(String sentence) {
        try {
            Tagging tagging = Holder.TAGGING;
            AnalyzedSentence raw = tagging.tool.getRawAnalyzedSentence(sentence);
            AnalyzedSentence read = tagging.disambiguator.disambiguate(raw);
            return new Tagged(new AnalyzedSentence(read.getTokens(), raw.getTokens()));
        } catch (IOException e) {
            throw new UncheckedIOException("the English dictionary cannot be read", e);
        }
    }

    private static final class Holder {
        private static final Tagging TAGGING = new Tagging(English.get().language());
    }
}
