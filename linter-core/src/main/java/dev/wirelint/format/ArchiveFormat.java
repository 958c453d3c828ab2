package dev.wirelint.format;

import dev.wirelint.article.Article;
import dev.wirelint.text.SourceText;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A format of files that hold many stories, one a row. */
interface ArchiveFormat {
    List<ArchiveFormat> ALL = List.of(new JsonLines(), new CsvTable());

    /** The format's name for {@code --input-format}. */
    String format();

    /** The extensions of file names that say that a file may be in this format. */
    Set<String> extensions();

    /** Whether a file that opens like this holds stories, by the names of its fields. */
    boolean recognises(String opening);

    /** Whether a row may go on over line ends that stand between quotation marks. */
    boolean quotesLineEnds();

    /**
     * Gets ready to read rows.
     *
     * @param first the first row
     * @throws UnreadableInput where the fields cannot be found in such rows
     */
    RowReader rows(SourceText first, RowFields fields) throws UnreadableInput;

    /** Reads rows. Safe for use by many threads. */
    interface RowReader {
        /** Whether the first row is a story itself, and not the names of the columns. */
        boolean firstIsStory();

        Article read(SourceText row) throws UnreadableInput;

        /** The fields of the first row that were taken for parts of a story by their usual names. */
        default Map<String, String> taken() {
            return Map.of();
        }
    }
}
