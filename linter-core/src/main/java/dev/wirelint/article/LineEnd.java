package dev.wirelint.article;

import dev.wirelint.text.Span;
import java.util.regex.Pattern;

/** The end of a line inside a paragraph of the file, as lines of verse or of an address have it. */
public final class LineEnd {
    private static final Pattern ONE = Pattern.compile("[ \\t\\\\]*(?:\\r\\n|\\n|\\r)[ \\t>]*|\\s*<br ?/?>\\s*");

    private LineEnd() {}

    /**
     * Whether nothing but a line end stands in the file between two lines of a story's text.
     *
     * @param end where the one line ends
     * @param start where the other starts
     */
    public static boolean parts(Article article, int end, int start) {
        int from = article.map().toSource(new Span(end - 1, end)).end();
        int to = article.map().toSource(new Span(start, start + 1)).start();
        return from <= to
                && ONE.matcher(article.source().content()).region(from, to).matches();
    }
}
