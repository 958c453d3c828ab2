package dev.wirelint.report;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * How the stories of a run were read.
 *
 * @param languages how many of them are in which other language than English
 * @param columns for each archive, the fields that were taken for parts of a story by their usual names, and what else
 *     there is to say of it
 * @param written what was written as it came, and is in the report no longer
 * @param styles gives the styles they were held to, in words, which not every report asks for
 */
public record ReadingNotes(
        Map<String, Integer> languages, List<String> columns, RowsWritten written, Supplier<List<String>> styles) {
    public static final ReadingNotes USUAL = new ReadingNotes(Map.of(), List.of(), RowsWritten.NOTHING);

    public ReadingNotes {
        languages = Map.copyOf(new TreeMap<>(languages));
        columns = List.copyOf(columns);
    }

    /** How stories were read, whatever they were held to. */
    public ReadingNotes(Map<String, Integer> languages, List<String> columns, RowsWritten written) {
        this(languages, columns, written, List::of);
    }

    /** The same of stories that were held to these styles. */
    public ReadingNotes heldTo(Supplier<List<String>> theirs) {
        return new ReadingNotes(languages, columns, written, theirs);
    }
}
