package dev.wirelint.language;

import org.languagetool.AnalyzedSentence;

/** A sentence as pattern rules read it: its words tagged, and the readings that do not fit the sentence taken away. */
public final class Tagged {
    private final AnalyzedSentence sentence;

    Tagged(AnalyzedSentence sentence) {
        this.sentence = sentence;
    }

    AnalyzedSentence sentence() {
        return sentence;
    }
}
