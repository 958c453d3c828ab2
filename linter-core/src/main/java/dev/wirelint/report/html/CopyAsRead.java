package dev.wirelint.report.html;

import dev.wirelint.article.Article;
import dev.wirelint.article.Comment;
import dev.wirelint.report.CheckedStory;
import dev.wirelint.text.ReverseMap;
import dev.wirelint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The words of a story where a change is shown: as they are read, and, where nothing is read, as they are written. */
final class CopyAsRead {
    private final String file;
    private final String copy;
    private final Optional<ReverseMap> way;

    /** What is written in the file for those who edit it, and is not read. */
    private final List<Span> notes;

    private CopyAsRead(String file, String copy, Optional<ReverseMap> way, List<Span> notes) {
        this.file = file;
        this.copy = copy;
        this.way = way;
        this.notes = notes;
    }

    static CopyAsRead of(CheckedStory story, Optional<Article> article) {
        return new CopyAsRead(
                story.source().content(),
                article.map(Article::text).orElse(""),
                article.map(a -> a.map().reversed()),
                article.map(a -> a.comments().stream().map(Comment::span).toList())
                        .orElse(List.of()));
    }

    boolean isEmpty() {
        return file.isEmpty();
    }

    /** Where what stands in a place of the file is read in the copy; absent where it is not. */
    Optional<Span> inCopy(Span inFile) {
        return way.flatMap(w -> w.toText(inFile));
    }

    /** The words of a place of the copy. */
    String words(Span place) {
        return place.of(copy);
    }

    /** Places of the file, in the copy where all of them are read there in the same order, or else in the file. */
    WordsInPlace of(List<Span> inFile) {
        List<Span> places = new ArrayList<>();
        int end = 0;
        for (Span span : inFile) {
            Optional<Span> place =
                    isNote(span) ? Optional.empty() : inCopy(span).filter(this::isWhole);
            if (place.isEmpty() || place.get().start() < end) {
                return new WordsInPlace(file, inFile);
            }
            places.add(place.get());
            end = place.get().end();
        }
        return new WordsInPlace(copy, places);
    }

    private boolean isNote(Span inFile) {
        return !inFile.isEmpty() && notes.stream().anyMatch(n -> n.contains(inFile));
    }

    private boolean isWhole(Span place) {
        return !splitsPair(copy, place.start()) && !splitsPair(copy, place.end());
    }

    /** Whether a place stands between the two halves of one character. */
    static boolean splitsPair(String text, int place) {
        return place > 0
                && place < text.length()
                && Character.isLowSurrogate(text.charAt(place))
                && Character.isHighSurrogate(text.charAt(place - 1));
    }

    /** A text and places in it. */
    record WordsInPlace(String text, List<Span> places) {}
}
