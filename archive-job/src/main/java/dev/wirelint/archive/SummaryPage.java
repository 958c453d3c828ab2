package dev.wirelint.archive;

import dev.wirelint.report.Tool;
import java.util.Collection;
import java.util.List;
import org.apache.spark.sql.Row;

/** The page that sums up a run; it loads nothing. */
final class SummaryPage {
    private static final String HEAD = """
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
            <title>wirelint: the archive</title>
            <style>
            body { font: 16px/1.5 system-ui, sans-serif; max-width: 70rem; margin: 2rem auto; padding: 0 1rem; }
            table { border-collapse: collapse; width: 100%; }
            th, td { text-align: left; vertical-align: top; padding: .25rem .75rem .25rem 0; border-bottom: 1px solid #ccc; }
            </style>
            </head>
            <body>
            <main>
            <h1>The archive</h1>
            """;

    private final StringBuilder html = new StringBuilder(HEAD);

    SummaryPage(long articles, long findings) {
        html.append("<p>")
                .append(articles)
                .append(" stories, ")
                .append(findings)
                .append(" findings. ");
        html.append(escaped(Tool.NAME + " " + Tool.version())).append("</p>\n");
    }

    /** Adds a table; where there is nothing to show it says so. */
    void table(String heading, List<String> columns, List<Row> rows) {
        html.append("<h2>").append(escaped(heading)).append("</h2>\n");
        if (rows.isEmpty()) {
            html.append("<p>None.</p>\n");
            return;
        }
        html.append("<table>\n<thead><tr>");
        columns.forEach(
                c -> html.append("<th scope=\"col\">").append(escaped(c)).append("</th>"));
        html.append("</tr></thead>\n<tbody>\n");
        for (Row row : rows) {
            html.append("<tr>");
            for (int i = 0; i < columns.size(); i++) {
                html.append("<td>")
                        .append(escaped(row.isNullAt(i) ? "" : row.get(i).toString()))
                        .append("</td>");
            }
            html.append("</tr>\n");
        }
        html.append("</tbody>\n</table>\n");
    }

    void list(String heading, Collection<String> items) {
        html.append("<h2>").append(escaped(heading)).append("</h2>\n");
        if (items.isEmpty()) {
            html.append("<p>Nothing.</p>\n");
            return;
        }
        html.append("<ul>\n");
        items.forEach(item -> html.append("<li>").append(escaped(item)).append("</li>\n"));
        html.append("</ul>\n");
    }

    String html() {
        return html + "</main>\n</body>\n</html>\n";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
