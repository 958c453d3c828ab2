package dev.wirelint.analysis;

import dev.wirelint.article.Article;
import dev.wirelint.article.Block;
import dev.wirelint.article.Dateline;
import dev.wirelint.article.Zone;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * The paragraphs of a story that is being written, each with what was read out of it alone. Those that have not changed
 * go from one version of the story into the next, wherever they stand in it; for one thread.
 */
public final class KeptParagraphs {
    private Map<ParagraphText, Copy> known = Map.of();

    /** A version of the story, which takes over what is known of its paragraphs; others are forgotten. */
    public Copy copy(Article version) {
        return copy(version, () -> true);
    }

    /** The same, for as long as somebody wants to know what it says. */
    public Copy copy(Article version, BooleanSupplier wanted) {
        Map<ParagraphText, Copy> kept = new HashMap<>();
        List<Copy.AloneParagraph> standing = new ArrayList<>();
        for (Block block : version.blocks()) {
            ParagraphText text = ParagraphText.of(version, block);
            Copy before = kept.getOrDefault(text, known.get(text));
            Copy alone = before == null ? Copy.alone(version.alone(block)) : before;
            kept.put(text, alone);
            standing.add(new Copy.AloneParagraph(alone, block.span()));
        }
        known = kept;
        return Copy.of(version, standing, wanted);
    }

    /** All that what is read out of a paragraph alone can hang on. */
    private record ParagraphText(Zone zone, boolean declared, String text, Optional<Dateline> dateline) {
        static ParagraphText of(Article story, Block block) {
            return new ParagraphText(block.zone(), block.declared(), story.textOf(block), story.datelineOf(block));
        }
    }
}
