package dev.wirelint.analysis.figures;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.Part;
import dev.wirelint.article.Zone;
import dev.wirelint.language.Sentence;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Reads the casualty figures of a story. */
public final class Casualties {
    private static final Set<Zone> EVERYWHERE = EnumSet.allOf(Zone.class);
    private static final Part<Function<Set<Zone>, List<Casualty>>> PART = Part.ofZones(Casualties::of);
    private static final Part<Function<Sentence, List<Casualty>>> OF_SENTENCE = Part.ofSentences((copy, sentence) ->
            copy.article().blockAt(sentence.span().start()).stream()
                    .flatMap(block -> new CasualtyReader(copy).casualties(block, sentence).stream())
                    .toList());

    private Casualties() {}

    /** The figures that count people who came to harm, in reading order. */
    public static List<Casualty> of(Copy copy) {
        return copy.part(PART).apply(EVERYWHERE);
    }

    static List<Casualty> of(Copy copy, Sentence sentence) {
        return copy.part(OF_SENTENCE).apply(sentence);
    }
}
