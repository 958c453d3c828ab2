package dev.wirelint.article;

import dev.wirelint.text.OffsetMap;
import dev.wirelint.text.SourceText;
import dev.wirelint.text.Span;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * A story as rules see it: one plain text, cut into blocks with their zones, and the way back to the file.
 *
 * @param source the file as it was decoded
 * @param text the blocks' texts in reading order, two line feeds between paragraphs; line ends inside a block are LF
 * @param blocks in the order of their spans, which do not overlap
 * @param map from {@code text} to {@code source}
 */
public record Article(SourceText source, String text, List<Block> blocks, Optional<Dateline> dateline, OffsetMap map) {
    public Article {
        blocks = List.copyOf(blocks);
    }

    public String name() {
        return source.name();
    }

    public String textOf(Span span) {
        return span.of(text);
    }

    public String textOf(Block block) {
        return block.span().of(text);
    }

    public List<Block> blocks(Collection<Zone> zones) {
        return blocks.stream().filter(b -> zones.contains(b.zone())).toList();
    }

    /** The block a place stands in; a place between two blocks stands in none. */
    public Optional<Block> blockAt(int offset) {
        int low = 0;
        int high = blocks.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Span span = blocks.get(middle).span();
            if (offset < span.start()) {
                high = middle - 1;
            } else if (offset >= span.end()) {
                low = middle + 1;
            } else {
                return Optional.of(blocks.get(middle));
            }
        }
        return Optional.empty();
    }
}
