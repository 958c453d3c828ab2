package dev.wirelint.report.accuracy;

import dev.wirelint.report.Summary;
import dev.wirelint.report.accuracy.Accuracy.RuleAccuracy;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Accuracy as tables: in plain text for a screen, in Markdown for a page. */
public final class AccuracyText {
    private static final List<String> HEADER =
            List.of("", "labelled", "found", "right", "wrong", "missed", "precision", "recall");

    private AccuracyText() {}

    /** The tables for a screen. */
    public static String plain(Accuracy accuracy) {
        return Summary.number(accuracy.stories(), "labelled story", "labelled stories") + "\n\n"
                + table("rule", accuracy.rules(), false) + "\n" + table("reading", accuracy.readings(), false);
    }

    /** One table in Markdown. */
    public static String markdown(String first, List<RuleAccuracy> rows) {
        return table(first, rows, true);
    }

    private static String table(String first, List<RuleAccuracy> rows, boolean markdown) {
        List<List<String>> lines = new ArrayList<>();
        lines.add(Stream.concat(Stream.of(first), HEADER.stream().skip(1)).toList());
        rows.forEach(r -> lines.add(cells(r, markdown)));
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            out.append(markdown ? "| " + String.join(" | ", lines.get(i)) + " |" : aligned(lines, i))
                    .append('\n');
            if (markdown && i == 0) {
                out.append("|---").append("|--:".repeat(HEADER.size() - 1)).append("|\n");
            }
        }
        return out.toString();
    }

    private static List<String> cells(RuleAccuracy row, boolean markdown) {
        String name = markdown && !row.name().contains(" ") ? "`" + row.name() + "`" : row.name();
        return List.of(
                row.preview() ? name + " (preview)" : name,
                String.valueOf(row.labelled()),
                String.valueOf(row.right() + row.wrong()),
                String.valueOf(row.right()),
                String.valueOf(row.wrong()),
                String.valueOf(row.missed()),
                row.right() + row.wrong() == 0 ? "-" : share(row.precision()),
                row.labelled() == 0 ? "-" : share(row.recall()));
    }

    private static String share(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }

    private static String aligned(List<List<String>> lines, int line) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < HEADER.size(); i++) {
            int column = i;
            int width =
                    lines.stream().mapToInt(l -> l.get(column).length()).max().orElse(0);
            String cell = lines.get(line).get(i);
            String gap = " ".repeat(width - cell.length());
            out.append(i == 0 ? cell + gap : "  " + gap + cell);
        }
        return out.toString();
    }
}
