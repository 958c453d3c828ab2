package dev.wirelint.facts.versions;

import dev.wirelint.article.Article;
import dev.wirelint.text.Place;
import dev.wirelint.text.Position;
import dev.wirelint.text.Span;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Where the words of a sentence stand in the file, without the file at hand.
 *
 * @param start where the sentence starts
 * @param words of each word where it starts and where it ends, counted from there
 * @param lines where the further lines start that the sentence stands on, counted from there
 */
record WordPlaces(Position start, List<Span> words, List<Integer> lines) {
    WordPlaces {
        words = List.copyOf(words);
        lines = List.copyOf(lines);
    }

    /** @param words places in the article's text, in order */
    static WordPlaces of(Article article, Span sentence, List<Span> words) {
        Span whole = article.map().toSource(sentence);
        Position start = article.source().position(whole.start());
        List<Span> places = new ArrayList<>();
        for (Span word : words) {
            places.add(article.map().toSource(word).shift(-whole.start()));
        }
        List<Integer> lines = new ArrayList<>();
        int line = start.line();
        for (Span place : places) {
            Position at = article.source().position(whole.start() + place.start());
            if (at.line() != line) {
                lines.add(place.start() - at.column() + 1);
                line = at.line();
            }
        }
        return new WordPlaces(start, places, lines);
    }

    /** The place from one word to another, both taken in. */
    Place place(String file, int first, int last) {
        return new Place(
                file,
                position(words.get(first).start()),
                position(words.get(last).end()));
    }

    private Position position(int at) {
        int passed = (int) lines.stream().filter(l -> l <= at).count();
        return new Position(
                start.offset() + at,
                start.line() + passed,
                passed == 0 ? start.column() + at : at - lines.get(passed - 1) + 1);
    }

    void write(DataOutput out) throws IOException {
        start.write(out);
        VersionText.write(
                words,
                (w, o) -> {
                    o.writeInt(w.start());
                    o.writeShort(w.length());
                },
                out);
        VersionText.write(lines, (l, o) -> o.writeInt(l), out);
    }

    static WordPlaces read(DataInput in) throws IOException {
        return new WordPlaces(
                Position.read(in),
                VersionText.read(
                        i -> {
                            int at = i.readInt();
                            return new Span(at, at + i.readUnsignedShort());
                        },
                        in),
                VersionText.read(DataInput::readInt, in));
    }
}
