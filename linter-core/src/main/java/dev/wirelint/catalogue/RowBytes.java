package dev.wirelint.catalogue;

import dev.wirelint.language.WordList;
import java.util.ArrayList;
import java.util.List;

/** The rows of a list, in the bytes of the catalogue. */
final class RowBytes {
    private RowBytes() {}

    static void write(List<WordList.ListRow> rows, CatalogueOutput out) {
        out.number(rows.size());
        for (WordList.ListRow row : rows) {
            out.number(row.line());
            out.texts(row.columns());
        }
    }

    static List<WordList.ListRow> read(CatalogueInput in) {
        int count = in.number();
        List<WordList.ListRow> rows = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            rows.add(new WordList.ListRow(in.number(), in.texts()));
        }
        return rows;
    }
}
