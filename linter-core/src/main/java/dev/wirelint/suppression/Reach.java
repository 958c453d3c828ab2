package dev.wirelint.suppression;

import dev.wirelint.article.Article;
import dev.wirelint.article.Block;
import dev.wirelint.text.SourceText;
import dev.wirelint.text.Span;
import java.util.List;
import java.util.function.Predicate;

/**
 * The part of a file a note speaks for. One on a line of its own speaks for what comes next, one beside copy for the
 * copy it stands beside.
 */
final class Reach {
    private Reach() {}

    static Span of(Stet stet, Article article, List<Stet> all) {
        SourceText source = article.source();
        return switch (stet.scope()) {
            case FILE -> new Span(0, source.content().length());
            case LINE -> line(stet.span(), source, all);
            case PARAGRAPH -> paragraph(line(stet.span(), source, all), stet.span(), article);
        };
    }

    /** The line beside the note, or the next one that holds more than notes. */
    private static Span line(Span note, SourceText source, List<Stet> all) {
        int number = source.position(note.start()).line();
        Span own = new Span(
                source.line(number).start(),
                source.line(source.position(note.end()).line()).end());
        if (holdsCopy(own, source, all)) {
            return own;
        }
        for (int next = source.position(note.end()).line() + 1; next <= source.lastLine(); next++) {
            if (holdsCopy(source.line(next), source, all)) {
                return source.line(next);
            }
        }
        return own;
    }

    private static boolean holdsCopy(Span line, SourceText source, List<Stet> all) {
        int at = line.start();
        for (Stet stet : all) {
            if (stet.span().overlaps(line)) {
                if (at < stet.span().start()
                        && !source.content().substring(at, stet.span().start()).isBlank()) {
                    return true;
                }
                at = Math.max(at, stet.span().end());
            }
        }
        return at < line.end() && !source.content().substring(at, line.end()).isBlank();
    }

    /** All blocks on the line, whole, but none that ends before the note. */
    private static Span paragraph(Span line, Span note, Article article) {
        Predicate<Span> meant = line.contains(note) ? line::overlaps : b -> line.overlaps(b) && b.end() > note.end();
        return article.blocks().stream()
                .map(Block::span)
                .map(article.map()::toSource)
                .filter(meant)
                .reduce(line, Span::covering);
    }
}
