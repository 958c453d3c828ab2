package dev.wirelint.format;

import dev.wirelint.article.Article;
import dev.wirelint.text.SourceText;
import java.util.Set;

/**
 * Reads one format into articles. Found by {@link java.util.ServiceLoader}; made for every run, so it loads what it
 * parses with only when it reads.
 */
public interface StoryReader {
    /** The format's name for {@code --input-format}. */
    String format();

    /** The file name extensions that say for sure that a file is in this format, lower case, without the dot. */
    Set<String> extensions();

    /** Extensions that files in this format share with files that are no stories; what is in the file decides. */
    default Set<String> sharedExtensions() {
        return Set.of();
    }

    /**
     * Whether a text that opens like this is in the format, where no extension tells.
     *
     * @param opening some thousand characters, the last perhaps in the middle of anything
     */
    boolean recognises(String opening);

    /**
     * Reads the whole of a file.
     *
     * @throws UnreadableInput where the file is broken, with what could be read before the trouble
     */
    Article read(SourceText source) throws UnreadableInput;
}
