package dev.wirelint.rule;

import dev.wirelint.text.PageException;
import java.util.List;

/**
 * A list an editor keeps in a file beside the rule's page.
 *
 * @param location the file, for messages
 * @param rows the lines that are neither empty nor comments, each cut into its columns; a plain word list has one
 */
public record WordList(String location, List<Row> rows) {
    public WordList {
        rows = List.copyOf(rows);
    }

    /** The first column of every row. */
    public List<String> words() {
        return rows.stream().map(r -> r.columns().get(0)).toList();
    }

    /**
     * One line of a list.
     *
     * @param line its number in the file, from 1
     */
    public record Row(int line, List<String> columns) {
        public Row {
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
