package dev.wirelint.format;

import dev.wirelint.article.Article;
import dev.wirelint.article.Notation;
import dev.wirelint.text.MappedText;
import dev.wirelint.text.Scan;
import dev.wirelint.text.SourceText;
import dev.wirelint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Comma-separated values: a record a row, the first with the names of the columns; tabs and semicolons do too. */
final class CsvTable implements ArchiveFormat {
    @Override
    public String format() {
        return "csv";
    }

    @Override
    public Set<String> extensions() {
        return Set.of("csv", "tsv");
    }

    @Override
    public boolean recognises(String opening) {
        int end = opening.indexOf('\n');
        String head = end < 0 ? opening : opening.substring(0, end);
        try {
            return RowFields.isStory(names(cells(MappedText.of(head), separator(head))));
        } catch (UnreadableInput e) {
            return false;
        }
    }

    @Override
    public boolean quotesLineEnds() {
        return true;
    }

    @Override
    public RowReader rows(SourceText first, RowFields fields) throws UnreadableInput {
        char separator = separator(first.content());
        List<String> names = names(cells(MappedText.of(first.content()), separator));
        List<String> body = fields.of("body", names);
        List<String> headline = fields.of("headline", names);
        if (names.stream().noneMatch(n -> body.contains(n) || headline.contains(n))) {
            throw new UnreadableInput("has no column of that name; " + fields.cure(), first.content());
        }
        return new RowReader() {
            @Override
            public Map<String, String> taken() {
                return fields.taken(names);
            }

            @Override
            public boolean firstIsStory() {
                return false;
            }

            @Override
            public Article read(SourceText row) throws UnreadableInput {
                List<MappedText> cells = cells(MappedText.of(row.content()), separator);
                if (cells.size() > names.size()) {
                    throw new UnreadableInput(
                            "has " + cells.size() + " cells, and the first row names " + names.size()
                                    + "; put text that holds the separator between quotation marks",
                            row.content());
                }
                return new RowStory(
                                names,
                                name -> {
                                    int at = names.indexOf(name);
                                    return at >= 0 && at < cells.size() ? List.of(cells.get(at)) : List.of();
                                },
                                fields)
                        .read(row, Notation.CSV);
            }
        };
    }

    private static List<String> names(List<MappedText> cells) {
        return cells.stream().map(c -> c.text().strip()).toList();
    }

    /** What parts the names of the columns: the one of the usual marks that stands there most. */
    private static char separator(String head) {
        char most = ',';
        for (char candidate : new char[] {';', '\t'}) {
            most = count(head, candidate) > count(head, most) ? candidate : most;
        }
        return most;
    }

    private static long count(String head, char wanted) {
        return head.chars().filter(c -> c == wanted).count();
    }

    private static List<MappedText> cells(MappedText row, char separator) throws UnreadableInput {
        String text = row.text();
        int limit = Scan.back(text, text.length(), 0, c -> c == '\n' || c == '\r');
        List<MappedText> cells = new ArrayList<>();
        int at = 0;
        while (at <= limit) {
            MappedText.MappedTextBuilder cell = new MappedText.MappedTextBuilder();
            if (at < limit && text.charAt(at) == '"') {
                at = quoted(row, at + 1, limit, cell);
            }
            int end = text.indexOf(separator, at);
            end = end < 0 || end > limit ? limit : end;
            if (at > 0 && text.charAt(at - 1) == '"' && !text.substring(at, end).isBlank()) {
                throw new UnreadableInput(
                        "has a quotation mark inside a cell; double it, as in \"a \"\"b\"\" c\"",
                        text.substring(0, at - 1));
            }
            cells.add(cell.copy(row, new Span(at, end)).build());
            at = end + 1;
        }
        return cells;
    }

    /** Reads on to the closing quotation mark, and gives the place behind it. */
    private static int quoted(MappedText row, int start, int limit, MappedText.MappedTextBuilder cell) {
        String text = row.text();
        int from = start;
        int at = start;
        while (at < limit) {
            if (text.charAt(at) != '"') {
                at++;
            } else if (at + 1 < limit && text.charAt(at + 1) == '"') {
                cell.copy(row, new Span(from, at)).replace("\"", row, new Span(at, at + 2));
                at += 2;
                from = at;
            } else {
                cell.copy(row, new Span(from, at));
                return at + 1;
            }
        }
        cell.copy(row, new Span(from, at));
        return at;
    }
}
