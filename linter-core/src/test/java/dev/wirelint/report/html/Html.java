package dev.wirelint.report.html;

import dev.wirelint.report.CheckedStory;
import dev.wirelint.report.Report;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A written report, to look into. */
record Html(String text) {
    static Html of(CheckedStory... stories) throws IOException {
        return of(new Report(List.of(stories)));
    }

    static Html of(Report report) throws IOException {
        StringWriter out = new StringWriter();
        new HtmlReport(List.of()).write(report, out);
        return new Html(out.toString());
    }

    /** What stands between two marks of markup, wherever that is. */
    List<String> between(String start, String end) {
        return Pattern.compile(Pattern.quote(start) + "(.*?)" + Pattern.quote(end), Pattern.DOTALL)
                .matcher(text)
                .results()
                .map(m -> m.group(1))
                .toList();
    }

    /** The words of the first copy, a line a paragraph. */
    String copy() {
        String paper =
                between("<div class=\"paper\">", "<details class=\"source\">").get(0);
        List<String> paragraphs = Pattern.compile("<(p|h3|h4)>(.*?)</\\1>", Pattern.DOTALL)
                .matcher(paper)
                .results()
                .map(m -> plain(m.group(2)))
                .toList();
        return String.join("\n", paragraphs);
    }

    /** The words of the first file's own view, a line a line. */
    String file() {
        return String.join(
                "\n",
                Pattern.compile("<code>(.*?)</code>", Pattern.DOTALL)
                        .matcher(between("<details class=\"source\">", "</details>")
                                .get(0))
                        .results()
                        .map(m -> plain(m.group(1)))
                        .toList());
    }

    /** The words a finding is marked at in the first copy, all pieces of it together. */
    String marked(int finding) {
        String paper =
                between("<div class=\"paper\">", "<details class=\"source\">").get(0);
        StringBuilder words = new StringBuilder();
        Pattern.compile("<mark[^>]* data-f=\"" + finding + "\">(.*?)</mark>", Pattern.DOTALL)
                .matcher(paper)
                .results()
                .map(MatchResult::group)
                .forEach(m -> words.append(plain(m)));
        return words.toString();
    }

    /** The words of the cells of a table's row. */
    static String cells(String row) {
        return plain(row.replaceAll("</t[hd]>", "|"));
    }

    static String plain(String markup) {
        return markup.replaceAll("<[^>]*>", "")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&#34;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }
}
