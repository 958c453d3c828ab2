package dev.wirelint.analysis.names;

import dev.wirelint.article.Zone;
import dev.wirelint.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * One place where a story names somebody or something.
 *
 * @param words the name's own words, at least one, without a title before them
 * @param kind what is named, where its surroundings tell
 * @param certain what it is beyond doubt, as a person is whom a given name introduces
 * @param articled whether "the" stands before it
 * @param title the last word of the title before it, lower case
 * @param region the country or state that follows to say which place it is
 * @param breath the number of the list or pair of names it stands in, such as "Mali, Chad and Niger"
 */
public record Mention(
        List<NameWord> words,
        Zone zone,
        Optional<Bearer> kind,
        Optional<Bearer> certain,
        boolean articled,
        Optional<String> title,
        Optional<String> region,
        int breath) {
    public Mention {
        words = List.copyOf(words);
    }

    /** What a name may be the name of. */
    public enum Bearer {
        PERSON,
        PLACE,
        ORGANISATION
    }

    public Span span() {
        return Span.covering(words.get(0).span(), words.get(words.size() - 1).span());
    }

    /** Whether a person is named by given name and family name. */
    public boolean isFullName() {
        boolean somethingElse = kind.isPresent() && kind.get() != Bearer.PERSON;
        return !somethingElse
                && words.stream().filter(w -> !w.particle()).count() > 1
                && (words.stream().noneMatch(NameWord::isOrdinary) || opensWithGivenName());
    }

    /**
     * Whether the first word is a given name and no word of the language besides, as in "Emmanuel Macron", or one
     * inside a sentence before what is no word, as in "the pilot, Piers Renner".
     */
    private boolean opensWithGivenName() {
        NameWord first = words.get(0);
        boolean inside = !first.opens() && !words.get(words.size() - 1).isOrdinary();
        return words.size() == 2 && first.isGivenName() && (!first.word().isCommon() || inside);
    }

    /** Whether a person is named so beyond doubt, by given name or title. */
    public boolean isCertainlyPerson() {
        return certain.equals(Optional.of(Bearer.PERSON));
    }

    /** The name in the spelling of running copy. */
    public String spelling() {
        StringBuilder spelling = new StringBuilder();
        for (NameWord word : words) {
            spelling.append(word.spelling()).append(word.jointAfter());
        }
        return spelling.substring(0, spelling.length() - 1);
    }
}
