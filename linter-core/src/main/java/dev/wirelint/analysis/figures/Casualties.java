package dev.wirelint.analysis.figures;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.Part;
import dev.wirelint.article.Block;
import dev.wirelint.language.Sentence;
import java.util.ArrayList;
import java.util.List;

/** Reads the casualty figures of a story. */
public final class Casualties {
    private static final Part<List<Casualty>> PART = Part.of(Casualties::read);

    private Casualties() {}

    /** The figures that count people who came to harm, in reading order. */
    public static List<Casualty> of(Copy copy) {
        return copy.part(PART);
    }

    private static List<Casualty> read(Copy copy) {
        CasualtyReader reader = new CasualtyReader(copy);
        List<Casualty> found = new ArrayList<>();
        for (Block block : copy.article().blocks()) {
            for (Sentence sentence : copy.sentences(block)) {
                found.addAll(reader.casualties(block, sentence));
            }
        }
        return List.copyOf(found);
    }
}
