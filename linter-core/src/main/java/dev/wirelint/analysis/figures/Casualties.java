package dev.wirelint.analysis.figures;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.Part;
import dev.wirelint.article.Block;
import dev.wirelint.language.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Reads the casualty figures of a story. */
public final class Casualties {
    private static final Part<List<Casualty>> PART = Part.of(Casualties::read);
    private static final Part<Function<Sentence, List<Casualty>>> OF_SENTENCE = Part.ofSentences((copy, sentence) ->
            copy.article().blockAt(sentence.span().start()).stream()
                    .flatMap(block -> new CasualtyReader(copy).casualties(block, sentence).stream())
                    .toList());

    private Casualties() {}

    /** The figures that count people who came to harm, in reading order. */
    public static List<Casualty> of(Copy copy) {
        return copy.part(PART);
    }

    static List<Casualty> of(Copy copy, Sentence sentence) {
        return copy.part(OF_SENTENCE).apply(sentence);
    }

    private static List<Casualty> read(Copy copy) {
        List<Casualty> found = new ArrayList<>();
        for (Block block : copy.article().blocks()) {
            for (Sentence sentence : copy.sentences(block)) {
                found.addAll(of(copy, sentence));
            }
        }
        return List.copyOf(found);
    }
}
