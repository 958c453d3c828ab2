package dev.wirelint.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.languagetool.AnalyzedSentence;
import org.languagetool.JLanguageTool;

/** The words of a sentence with all readings the dictionary has, in the shape LanguageTool's rules take. */
final class Tagging {
    private static final JLanguageTool TOOL =
            new JLanguageTool(English.get().language(), List.of(), null, null, null, null, false, false, List.of());

    private Tagging() {}

    static AnalyzedSentence tag(String sentence) {
        try {
            return TOOL.getRawAnalyzedSentence(sentence);
        } catch (IOException e) {
            throw new UncheckedIOException("the English dictionary cannot be read", e);
        }
    }
}
