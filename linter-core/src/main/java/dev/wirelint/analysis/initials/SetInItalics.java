package dev.wirelint.analysis.initials;

import dev.wirelint.article.Article;
import dev.wirelint.text.Span;
import java.util.regex.Pattern;

/** Tells words that stand in italics in the file, as the titles of papers and books do. */
final class SetInItalics {
    private static final Pattern TAG = Pattern.compile("<(?:i|em|cite)(?: [^<>]*)?>$", Pattern.CASE_INSENSITIVE);
    private static final int LONGEST_TAG = 80;

    private SetInItalics() {}

    static boolean is(Article article, Span span) {
        String content = article.source().content();
        Span inFile = article.map().toSource(span);
        String before = content.substring(Math.max(0, inFile.start() - LONGEST_TAG), inFile.start());
        String after = content.substring(inFile.end(), Math.min(content.length(), inFile.end() + 2));
        return isBetween("*", before, after)
                || isBetween("_", before, after)
                || (after.startsWith("</") && TAG.matcher(before).find());
    }

    /** Two marks are bold. */
    private static boolean isBetween(String mark, String before, String after) {
        return before.endsWith(mark)
                && after.startsWith(mark)
                && !before.endsWith(mark + mark)
                && !after.equals(mark + mark);
    }
}
