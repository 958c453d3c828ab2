package dev.wirelint.analysis.paragraphs;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.Part;
import dev.wirelint.article.Block;
import dev.wirelint.article.Zone;
import dev.wirelint.language.English;
import dev.wirelint.language.Word;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The paragraphs of a story that are verse whose lines a system ran together. Each line keeps its capital, so that
 * words that are no names have one in the middle of a sentence.
 */
public final class RunOnVerse {
    private static final Set<Zone> COPY = Set.of(Zone.LEDE, Zone.BODY, Zone.QUOTE);
    private static final int CLEAR = 2;

    /** A word with a capital after a small letter or a comma, and a word without one behind it. */
    private static final Pattern LINE_START =
            Pattern.compile("[\\p{Ll},)]\\s(\\p{Lu}\\p{Ll}+)(?:[’']\\p{Ll}{1,2})?,? (?=\\p{Ll})");

    private static final Part<RunOnVerse> PART = Part.of(RunOnVerse::read);

    private final Set<Block> blocks;

    private RunOnVerse(Set<Block> blocks) {
        this.blocks = Set.copyOf(blocks);
    }

    /** A paragraph with two such words, and those beside it that have one or end without a mark. */
    public static RunOnVerse of(Copy copy) {
        return copy.part(PART);
    }

    private static RunOnVerse read(Copy copy) {
        List<Block> all = copy.article().blocks();
        Set<Block> verse = new HashSet<>();
        for (int i = 0; i < all.size(); i++) {
            if (lineStarts(copy.text(), all.get(i)) >= CLEAR) {
                verse.add(all.get(i));
                for (int j = i - 1; j >= 0 && goesWith(copy.text(), all.get(j), verse); j--) {
                    verse.add(all.get(j));
                }
                for (int j = i + 1; j < all.size() && goesWith(copy.text(), all.get(j), verse); j++) {
                    verse.add(all.get(j));
                }
            }
        }
        return new RunOnVerse(verse);
    }

    public boolean holds(Block block) {
        return blocks.contains(block);
    }

    private static boolean goesWith(String text, Block block, Set<Block> verse) {
        return !verse.contains(block)
                && COPY.contains(block.zone())
                && !block.span().isEmpty()
                && (Ending.of(text, block.span()) == Ending.BARE || lineStarts(text, block) > 0);
    }

    private static int lineStarts(String text, Block block) {
        if (!COPY.contains(block.zone())) {
            return 0;
        }
        Matcher start = LINE_START
                .matcher(text)
                .region(block.span().start(), block.span().end());
        int found = 0;
        while (start.find()) {
            found += isNoName(start.group(1)) ? 1 : 0;
        }
        return found;
    }

    /** A pronoun, a conjunction, a preposition, or a verb such as "let"; "The" opens the titles of works as well. */
    private static boolean isNoName(String word) {
        Word common = English.get().word(word.toLowerCase(Locale.ROOT));
        boolean link = common.can("PRP") || common.can("CC") || common.can("IN") || common.can("W");
        return (link && !common.can("NN") && !common.can("VB")) || (common.can("VB") && common.can("VBD"));
    }
}
