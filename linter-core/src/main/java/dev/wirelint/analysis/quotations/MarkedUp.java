package dev.wirelint.analysis.quotations;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.Part;
import dev.wirelint.article.Article;
import dev.wirelint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where markup in the file says that somebody is quoted, as the element {@code q} of HTML and NITF does. */
public final class MarkedUp {
    private static final Pattern TAG = Pattern.compile("<(/?)q(?:\\s[^<>]*)?>", Pattern.CASE_INSENSITIVE);

    private static final Part<List<Span>> PART = Part.of(copy -> read(copy.article()));

    private MarkedUp() {}

    /** The stretches of the file, tags and all, in its order; one that is not closed runs to the end. */
    public static List<Span> of(Copy copy) {
        return copy.part(PART);
    }

    private static List<Span> read(Article article) {
        List<Span> stretches = new ArrayList<>();
        String file = article.source().content();
        Matcher tag = TAG.matcher(file);
        int depth = 0;
        int start = 0;
        while (tag.find()) {
            boolean closes = !tag.group(1).isEmpty();
            if (!closes && depth++ == 0) {
                start = tag.start();
            } else if (closes && depth > 0 && --depth == 0) {
                stretches.add(new Span(start, tag.end()));
            }
        }
        if (depth > 0) {
            stretches.add(new Span(start, file.length()));
        }
        return List.copyOf(stretches);
    }
}
