package dev.wirelint.facts.names;

import dev.wirelint.analysis.names.Existing;
import dev.wirelint.analysis.names.NameLetters;
import dev.wirelint.language.English;
import dev.wirelint.language.Word;
import dev.wirelint.text.FirstPlaces;
import dev.wirelint.text.Place;
import dev.wirelint.text.Position;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is known of one spelling of one word of a name over many stories.
 *
 * @param stories in how many stories it stands
 * @param mentions how often it stands there
 * @param standing what the stories leave no doubt that it names
 * @param isName whether a capital somewhere shows that it is a name
 * @param before a sample of the names right before it in full names
 * @param after a sample of the names right behind it
 * @param company a sample of the other names of its stories
 * @param fullName a full name it stands in, where a story gives one
 * @param places the first place in each story whose own rules do not speak of it, of the first stories by name
 */
public record SpellingFact(
        String spelling,
        int stories,
        int mentions,
        boolean isName,
        Standing standing,
        Sample before,
        Sample after,
        Sample company,
        Optional<String> fullName,
        FirstPlaces places) {
    SpellingFact merge(SpellingFact other) {
        return new SpellingFact(
                spelling,
                stories + other.stories,
                mentions + other.mentions,
                isName || other.isName,
                standing.merge(other.standing),
                before.merge(other.before),
                after.merge(other.after),
                company.merge(other.company),
                Stream.concat(fullName.stream(), other.fullName.stream()).min(Comparator.naturalOrder()),
                places.merge(other.places));
    }

    void write(DataOutput out) throws IOException {
        WordTable.WordTableWriter table = new WordTable.WordTableWriter();
        write(table);
        table.writeTo(out);
    }

    static SpellingFact read(DataInput in) throws IOException {
        return read(new WordTable.WordTableReader(in));
    }

    void write(WordTable.WordTableWriter out) throws IOException {
        out.word(spelling);
        out.number(stories);
        out.number(mentions);
        out.number(isName ? 1 : 0);
        standing.write(out);
        out.words(before.words());
        out.words(after.words());
        out.words(company.words());
        out.words(fullName.stream().toList());
        out.number(places.list().size());
        for (Place place : places.list()) {
            out.word(place.file());
            write(place.start(), out);
            write(place.end(), out);
        }
    }

    static SpellingFact read(WordTable.WordTableReader in) throws IOException {
        String spelling = in.word();
        int stories = in.number();
        int mentions = in.number();
        boolean isName = in.number() == 1;
        Standing standing = Standing.read(in);
        Sample before = new Sample(in.words());
        Sample after = new Sample(in.words());
        Sample company = new Sample(in.words());
        Optional<String> fullName = in.words().stream().findFirst();
        List<Place> places = new ArrayList<>();
        for (int left = in.number(); left > 0; left--) {
            places.add(new Place(in.word(), readPosition(in), readPosition(in)));
        }
        return new SpellingFact(
                spelling,
                stories,
                mentions,
                isName,
                standing,
                before,
                after,
                company,
                fullName,
                new FirstPlaces(places));
    }

    private static void write(Position position, WordTable.WordTableWriter out) throws IOException {
        out.number(position.offset());
        out.number(position.line());
        out.number(position.column());
    }

    private static Position readPosition(WordTable.WordTableReader in) throws IOException {
        return new Position(in.number(), in.number(), in.number());
    }

    String key() {
        return NameLetters.fold(spelling);
    }

    /** Whether it is known to exist. */
    boolean isKnown() {
        return word().isKnown() || Existing.has(spelling);
    }

    Word word() {
        return English.get().word(spelling);
    }
}
