package dev.wirelint.language;

import dev.wirelint.text.Once;
import dev.wirelint.text.PageException;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A list an editor keeps in a file beside the rule's page; its rows are read when they are first asked for. */
public final class WordList {
    private final String location;
    private final Once<List<ListRow>> rows;

    /**
     * Holds a list.
     *
     * @param location the file, for messages
     * @param rows gives the lines that are neither empty nor comments, each cut into its columns; a plain word list has
     *     one
     */
    public WordList(String location, Supplier<List<ListRow>> rows) {
        this.location = location;
        this.rows = new Once<>(() -> List.copyOf(rows.get()));
    }

    /** A list whose rows were read. */
    public static WordList of(String location, List<ListRow> rows) {
        List<ListRow> all = List.copyOf(rows);
        return new WordList(location, () -> all);
    }

    /** The file, for messages. */
    public String location() {
        return location;
    }

    public List<ListRow> rows() {
        return rows.get();
    }

    /** The first column of every row. */
    public List<String> words() {
        return rows().stream().map(r -> r.columns().get(0)).toList();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof WordList list && location.equals(list.location) && rows().equals(list.rows());
    }

    @Override
    public int hashCode() {
        return location.hashCode();
    }

    /**
     * One line of a list.
     *
     * @param line its number in the file, from 1
     */
    public record ListRow(int line, List<String> columns) {
        public ListRow {
            columns = List.copyOf(columns);
        }

        /**
         * Holds a row to its columns.
         *
         * @throws PageException where the row has another number of columns
         */
        public void requireColumns(String location, int count) {
            if (columns.size() != count) {
                throw new PageException(location + ":" + line + ": the line has " + columns.size()
                        + " columns; it is to have " + count + ", parted by bars");
            }
        }

        /** The text of a column, empty where the row is shorter. */
        public String column(int index) {
            return index < columns.size() ? columns.get(index) : "";
        }
    }
}
