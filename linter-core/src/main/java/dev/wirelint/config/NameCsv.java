package dev.wirelint.config;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import dev.wirelint.rule.NameEntry;
import dev.wirelint.rule.Origin;
import dev.wirelint.rule.Unless;
import dev.wirelint.text.Nearest;
import dev.wirelint.text.PageException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Reads a name list an editor keeps as a spreadsheet. A first row that begins with {@code preferred} names the columns;
 * without one, the first column is the preferred form, the last a note, and those between are never used.
 */
public final class NameCsv {
    private static final Set<String> COLUMNS =
            Set.of("preferred", "also", "never", "kind", "note", "authority", "unless");

    private final String file;
    private final List<String> header;

    private NameCsv(String file, List<String> header) {
        this.file = file;
        this.header = header;
    }

    /**
     * Reads the entries of a list.
     *
     * @param file what messages call it
     * @throws PageException where the text is no such list; the message names the line and the cure
     */
    public static List<NameEntry> parse(String file, String text) {
        String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
        List<NameEntry> entries = new ArrayList<>();
        try (CsvReader<CsvRecord> rows = reader(plain)) {
            NameCsv reader = new NameCsv(file, List.of());
            boolean first = true;
            for (CsvRecord row : rows) {
                if (first && row.getField(0).strip().equalsIgnoreCase("preferred")) {
                    reader = new NameCsv(file, reader.columns(row));
                } else if (!isEmpty(row)) {
                    entries.add(reader.entry(row));
                }
                first = false;
            }
        } catch (CsvParseException e) {
            throw new PageException(file + ": this is no list of comma-separated columns: " + e.getMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return List.copyOf(entries);
    }

    private static CsvReader<CsvRecord> reader(String text) {
        return CsvReader.builder()
                .allowExtraFields(true)
                .allowMissingFields(true)
                .ofCsvRecord(text);
    }

    private List<String> columns(CsvRecord row) {
        List<String> columns = new ArrayList<>();
        for (String field : row.getFields()) {
            String column = field.strip().toLowerCase(Locale.ROOT);
            if (!COLUMNS.contains(column)) {
                String nearest = Nearest.hint(
                        column, COLUMNS, "the columns are preferred, also, never, kind, note, authority and unless");
                throw new PageException(origin(row) + ": there is no column '" + column + "'" + nearest);
            }
            columns.add(column);
        }
        return columns;
    }

    private NameEntry entry(CsvRecord row) {
        if (row.getFields().stream().anyMatch(f -> f.contains("\n"))) {
            throw new PageException(origin(row) + ": a cell goes over the end of its line; close its quotation mark");
        }
        if (header.isEmpty() && row.getFieldCount() < 3) {
            throw new PageException(origin(row) + ": a row has the preferred form, forms never to use, and a note"
                    + " (which may be empty), parted by commas");
        }
        List<String> preferred = cells(row, "preferred");
        if (preferred.size() != 1) {
            throw new PageException(origin(row) + ": the row needs one preferred form");
        }
        try {
            return new NameEntry(
                    first(row, "kind").map(k -> kind(row, k)),
                    preferred.get(0),
                    cells(row, "also"),
                    cells(row, "never"),
                    Unless.of(cells(row, "unless")),
                    String.join("; ", cells(row, "note")),
                    String.join("; ", cells(row, "authority")),
                    origin(row));
        } catch (IllegalArgumentException e) {
            throw new PageException(origin(row) + ": " + e.getMessage(), e);
        }
    }

    private NameEntry.NameOf kind(CsvRecord row, String label) {
        return NameEntry.NameOf.of(label.toLowerCase(Locale.ROOT))
                .orElseThrow(() -> new PageException(
                        origin(row) + ": the kind is person, place, people or organisation; not '" + label + "'"));
    }

    private Optional<String> first(CsvRecord row, String column) {
        return cells(row, column).stream().findFirst();
    }

    /** The forms in the cells of a column; a semicolon parts those of one cell. */
    private List<String> cells(CsvRecord row, String column) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < row.getFieldCount(); i++) {
            if (columnAt(i, row.getFieldCount()).equals(column)) {
                for (String form : row.getField(i).split(";", -1)) {
                    if (!form.isBlank()) {
                        cells.add(form.strip());
                    }
                }
            }
        }
        return cells;
    }

    private String columnAt(int index, int count) {
        if (!header.isEmpty()) {
            return index < header.size() ? header.get(index) : "";
        }
        return index == 0 ? "preferred" : index == count - 1 ? "note" : "never";
    }

    private Origin origin(CsvRecord row) {
        return new Origin(file, (int) row.getStartingLineNumber());
    }

    private static boolean isEmpty(CsvRecord row) {
        return row.getFields().stream().allMatch(String::isBlank);
    }
}
