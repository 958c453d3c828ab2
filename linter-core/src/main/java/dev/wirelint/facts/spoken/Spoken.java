package dev.wirelint.facts.spoken;

import dev.wirelint.analysis.names.Mention;
import dev.wirelint.analysis.quotations.QuotedWord;
import dev.wirelint.article.Article;
import dev.wirelint.text.FirstPlaces;
import dev.wirelint.text.Span;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One sentence, or part of one, that somebody is quoted as saying.
 *
 * @param speaker the last word of the speaker's name, as the first of the stories spells it
 * @param words as they stand between the marks
 * @param stories in how many stories they stand
 * @param places one place a story, of the first stories by name
 */
public record Spoken(String speaker, String words, int stories, FirstPlaces places) {
    /** Fewer words than this are a stock phrase as often as not. */
    private static final int SHORTEST = 6;

    private static final int LONGEST = 60;
    private static final int MOST_PLACES = 5;

    /** What makes two quoted sentences the same. */
    record SpokenKey(String speaker, String words) implements Comparable<SpokenKey> {
        private static final Comparator<SpokenKey> ORDER =
                Comparator.comparing(SpokenKey::speaker).thenComparing(SpokenKey::words);

        @Override
        public int compareTo(SpokenKey other) {
            return ORDER.compare(this, other);
        }
    }

    static Optional<Spoken> of(Article article, Mention speaker, List<QuotedWord> words) {
        if (words.size() < SHORTEST) {
            return Optional.empty();
        }
        Span span = Span.covering(
                words.get(0).span(),
                words.get(Math.min(words.size(), LONGEST) - 1).span());
        String name = speaker.words().get(speaker.words().size() - 1).spelling();
        return Optional.of(new Spoken(
                name,
                span.of(article.text()),
                1,
                FirstPlaces.of(article.source().place(article.map().toSource(span)))));
    }

    SpokenKey key() {
        return new SpokenKey(speaker.toLowerCase(Locale.ROOT), words);
    }

    Spoken merge(Spoken other) {
        return new Spoken(
                speaker.compareTo(other.speaker) <= 0 ? speaker : other.speaker,
                words,
                stories + other.stories,
                places.merge(other.places, MOST_PLACES));
    }

    void write(DataOutput out) throws IOException {
        out.writeUTF(speaker);
        out.writeUTF(words);
        out.writeInt(stories);
        places.write(out);
    }

    static Spoken read(DataInput in) throws IOException {
        String speaker = in.readUTF();
        String words = in.readUTF();
        return new Spoken(speaker, words, in.readInt(), FirstPlaces.read(in));
    }
}
