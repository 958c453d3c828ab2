package dev.wirelint.facts.keyfigures;

import dev.wirelint.analysis.figures.Statement;
import dev.wirelint.article.Article;
import dev.wirelint.facts.kinds.SortKey;
import dev.wirelint.text.FirstPlaces;
import dev.wirelint.text.InOrder;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * A figure of a year that is named, and so of a matter that is over: it does not move from story to story as a toll of
 * this morning does.
 *
 * @param key what is counted, when, and how many there were
 * @param written the figure as the copy has it
 * @param topic some words that tell what its sentences are about, sorted
 * @param stories in how many stories it stands
 * @param places one place a story, of the first stories by name
 */
public record KeyFigure(FigureKey key, String written, List<String> topic, int stories, FirstPlaces places) {
    private static final Pattern YEAR = Pattern.compile("(?:1[5-9]|20)\\d\\d");
    private static final int MOST_WORDS = 24;
    private static final int MOST_PLACES = 5;

    /**
     * What makes two figures the same.
     *
     * @param matter what is counted and what was done to it
     * @param years the years of its sentence, sorted
     * @param names the names of its sentence, sorted
     * @param least the least it can be
     * @param most the most it can be
     */
    record FigureKey(String matter, List<String> years, List<String> names, double least, double most)
            implements Comparable<FigureKey> {
        private static final Comparator<FigureKey> ORDER = Comparator.comparing(FigureKey::matter)
                .thenComparing(k -> String.join(" ", k.years))
                .thenComparing(k -> String.join(" ", k.names))
                .thenComparingDouble(FigureKey::least)
                .thenComparingDouble(FigureKey::most);

        @Override
        public int compareTo(FigureKey other) {
            return ORDER.compare(this, other);
        }

        /** The same order in bytes. */
        byte[] sorted() {
            return new SortKey()
                    .text(matter)
                    .text(String.join(" ", years))
                    .text(String.join(" ", names))
                    .decimal(least)
                    .decimal(most)
                    .done();
        }
    }

    /** The figure of a statement that names a year and somebody or some place. */
    static Optional<KeyFigure> of(Article article, Statement statement) {
        List<String> years = sorted(
                statement.when().stream().filter(w -> YEAR.matcher(w).matches()).toList());
        if (years.isEmpty() || statement.names().isEmpty()) {
            return Optional.empty();
        }
        List<String> topic = sorted(statement.topic());
        return Optional.of(new KeyFigure(
                new FigureKey(
                        statement.matter(), years, sorted(statement.names()), statement.least(), statement.most()),
                statement.figure().span().of(article.text()),
                List.copyOf(topic.subList(0, Math.min(MOST_WORDS, topic.size()))),
                1,
                FirstPlaces.of(article.source()
                        .place(article.map().toSource(statement.figure().span())))));
    }

    private static List<String> sorted(Collection<String> words) {
        return List.copyOf(new TreeSet<>(words));
    }

    /** What is counted, with the years: only figures that agree in it can be of one matter. */
    public String matter() {
        return key.matter + " " + String.join(" ", key.years);
    }

    /** The years that it is of. */
    public List<String> years() {
        return key.years;
    }

    /** Whether both cannot be right of one matter. */
    public boolean contradicts(KeyFigure other) {
        return Statement.contradict(key.least, key.most, other.key.least, other.key.most);
    }

    /** Whether the one names all that the other names, and so may speak of the same. */
    public boolean couldBeOf(KeyFigure other) {
        return key.names.containsAll(other.key.names) || other.key.names.containsAll(key.names);
    }

    /** How many words that tell what they are about the two have in common. */
    public int sharedTopic(KeyFigure other) {
        Set<String> shared = new HashSet<>(topic);
        shared.retainAll(other.topic);
        return shared.size();
    }

    KeyFigure merge(KeyFigure other) {
        return new KeyFigure(
                key,
                written.compareTo(other.written) <= 0 ? written : other.written,
                InOrder.first(topic, other.topic, Comparator.naturalOrder(), MOST_WORDS),
                stories + other.stories,
                places.merge(other.places, MOST_PLACES));
    }

    void write(DataOutput out) throws IOException {
        out.writeUTF(key.matter);
        write(key.years, out);
        write(key.names, out);
        out.writeDouble(key.least);
        out.writeDouble(key.most);
        out.writeUTF(written);
        write(topic, out);
        out.writeInt(stories);
        places.write(out);
    }

    static KeyFigure read(DataInput in) throws IOException {
        FigureKey key = new FigureKey(in.readUTF(), readWords(in), readWords(in), in.readDouble(), in.readDouble());
        return new KeyFigure(key, in.readUTF(), readWords(in), in.readInt(), FirstPlaces.read(in));
    }

    private static void write(List<String> words, DataOutput out) throws IOException {
        out.writeInt(words.size());
        for (String word : words) {
            out.writeUTF(word);
        }
    }

    private static List<String> readWords(DataInput in) throws IOException {
        List<String> words = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            words.add(in.readUTF());
        }
        return List.copyOf(words);
    }
}
