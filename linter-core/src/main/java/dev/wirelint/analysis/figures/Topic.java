package dev.wirelint.analysis.figures;

import dev.wirelint.language.LanguageList;
import dev.wirelint.language.Reading;
import dev.wirelint.language.Sentence;
import dev.wirelint.language.Token;
import dev.wirelint.language.Word;
import dev.wirelint.text.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The words that tell what a sentence is about, by their base forms: names, nouns and verbs that say something. */
public final class Topic {
    /** Words of the dictionary that say nothing of the topic. */
    private static final Set<String> COMMONPLACE =
            LanguageList.of("commonplace.txt").words();

    private Topic() {}

    /** The topic of a sentence, the words at some places left out. */
    public static Set<String> of(Sentence sentence, List<Span> without) {
        Set<String> topic = new HashSet<>();
        for (Token token : sentence.tokens()) {
            if (token.isWord() && token.text().length() > 2 && without.stream().noneMatch(token.span()::overlaps)) {
                collect(token, topic);
            }
        }
        topic.removeAll(COMMONPLACE);
        return topic;
    }

    private static void collect(Token token, Set<String> topic) {
        Word word = token.word();
        if (!word.isKnown()) {
            topic.add(token.text().toLowerCase(Locale.ROOT).replaceFirst("[’']s?$", ""));
        }
        for (Reading reading : word.readings()) {
            if (reading.tag().startsWith("NN") || reading.tag().startsWith("VB")) {
                topic.add(reading.lemma().toLowerCase(Locale.ROOT));
            }
        }
    }
}
