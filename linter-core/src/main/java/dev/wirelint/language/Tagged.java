package dev.wirelint.language;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.languagetool.AnalyzedSentence;

/**
 * A sentence as pattern rules read it. Its words are looked up, and the readings that do not fit the sentence taken
 * away, only when a rule asks for that; one thread works on one.
 */
public final class Tagged {
    private final String text;
    private final Sentence sentence;
    private @Nullable SentenceWords words;
    private @Nullable AnalyzedSentence all;
    private @Nullable AnalyzedSentence fitting;

    Tagged(String text, Sentence sentence) {
        this.text = text;
        this.sentence = sentence;
    }

    int start() {
        return sentence.span().start();
    }

    List<Token> tokens() {
        return sentence.tokens();
    }

    SentenceWords words() {
        if (words == null) {
            words = new SentenceWords(sentence);
        }
        return words;
    }

    AnalyzedSentence read(Readings readings) {
        return readings == Readings.ALL ? all() : fitting();
    }

    /** Whether any rule has asked for tags. */
    boolean isRead() {
        return all != null || fitting != null;
    }

    private AnalyzedSentence all() {
        if (all == null) {
            all = Tagging.tag(sentence.span().of(text));
        }
        return all;
    }

    private AnalyzedSentence fitting() {
        if (fitting == null) {
            fitting = Disambiguation.of(Tagging.tag(sentence.span().of(text)));
        }
        return fitting;
    }
}
