package dev.wirelint.analysis.figures;

import dev.wirelint.article.Article;
import dev.wirelint.article.Block;
import dev.wirelint.language.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Reads the casualty figures of a story. */
public final class Casualties {
    private Casualties() {}

    /** The figures in the order of the story; sentences are taken from where they are kept. */
    public static List<Casualty> read(Article article, Function<Block, List<Sentence>> sentencesOf) {
        CasualtyReader reader = new CasualtyReader(article.text());
        List<Casualty> found = new ArrayList<>();
        for (Block block : article.blocks()) {
            for (Sentence sentence : sentencesOf.apply(block)) {
                found.addAll(reader.casualties(block, sentence));
            }
        }
        return List.copyOf(found);
    }
}
