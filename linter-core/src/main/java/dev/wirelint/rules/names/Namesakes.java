package dev.wirelint.rules.names;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.lists.LanguageList;
import dev.wirelint.analysis.names.Mention;
import dev.wirelint.analysis.names.Mention.Kind;
import dev.wirelint.analysis.names.NameWord;
import dev.wirelint.language.English;
import dev.wirelint.rule.NameEntry;
import dev.wirelint.rule.Settings;
import dev.wirelint.text.Span;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells where a word that is an old name of a place names somebody or something else: a person of that name, a body, a
 * dish, a battle.
 */
final class Namesakes {
    private static final Set<String> TITLES =
            LanguageList.of("names/titles.txt").everyWord();
    /** Words that stand before a title or a place as well as in a title. */
    private static final Set<String> BEFORE_PLACES =
            Set.of("former", "acting", "interim", "deputy", "chief", "head", "interior", "saint");

    private static final Pattern WORD_BEFORE = Pattern.compile("(\\p{L}+) $");
    private static final Pattern INSTITUTION = Pattern.compile("(\\p{L}+) of(?: the)? $");
    private static final Pattern WORD_AFTER = Pattern.compile("^[ -](\\p{Ll}+)");
    private static final Pattern AGE = Pattern.compile("^, (?:[1-9]\\d|1[01]\\d|aged )");
    private static final int REACH = 40;

    private final Set<String> neighbours;
    private final Set<String> institutions;
    private final Set<String> goods;

    /** Reads the page's lists. */
    Namesakes(Settings settings) {
        neighbours = Set.copyOf(settings.list("place-neighbours").words());
        institutions = Set.copyOf(settings.list("institutions").words());
        goods = Set.copyOf(settings.list("goods").words());
    }

    /** Reads the names of one story. */
    InStory in(Copy copy) {
        Set<String> persons = new HashSet<>();
        Set<String> compounds = new HashSet<>();
        for (Mention mention : copy.names().mentions()) {
            boolean body = mention.kind().filter(Kind.ORGANISATION::equals).isPresent();
            for (int i = 0; i < mention.words().size(); i++) {
                NameWord word = mention.words().get(i);
                boolean named = (mention.isFullName() && (isName(mention, i - 1) || isName(mention, i + 1)))
                        || isTitled(copy.text(), mention, i)
                        || hasAge(copy.text(), word.span());
                if (named && !body) {
                    persons.add(key(word));
                }
                if (isCompound(copy.text(), mention, i)) {
                    compounds.add(key(word));
                }
            }
        }
        return new InStory(copy.text(), Set.copyOf(persons), Set.copyOf(compounds));
    }

    /** A name as the last of several that part one thing from others: "the Nava Bengaluru scheme". */
    private boolean isCompound(String text, Mention mention, int index) {
        if (!isName(mention, index - 1) || index + 1 < mention.words().size()) {
            return false;
        }
        Matcher after = WORD_AFTER.matcher(text);
        after.region(mention.words().get(index).span().end(), text.length());
        return after.lookingAt() && English.get().word(after.group(1)).can("NN");
    }

    /** The names of one story. */
    final class InStory {
        private final String text;
        /** The words that are part of a person's name somewhere, so that they name that person alone as well. */
        private final Set<String> persons;

        private final Set<String> compounds;

        private InStory(String text, Set<String> persons, Set<String> compounds) {
            this.text = text;
            this.persons = persons;
            this.compounds = compounds;
        }

        /**
         * Whether the word at a place of a mention names no place. Where the story has the preferred form in such a
         * compound too, it means the place.
         */
        boolean isNamesake(Mention mention, Span form, NameEntry entry) {
            int first = indexAt(mention, form.start());
            int behind = first;
            while (behind < mention.words().size()
                    && mention.words().get(behind).span().start() < form.end()) {
                behind++;
            }
            String left = text.substring(Math.max(0, form.start() - REACH), form.start());
            String right = text.substring(form.end(), Math.min(text.length(), form.end() + REACH));
            boolean alike = compounds.contains(entry.prefer().toLowerCase(Locale.ROOT))
                    && isCompound(text, mention, behind - 1);
            boolean person = isName(mention, first - 1)
                    || (behind - first == 1
                            && persons.contains(key(mention.words().get(first))));
            return (person && !alike)
                    || isName(mention, behind)
                    || isTitled(text, mention, first)
                    || hasAge(text, form)
                    || holds(institutions, INSTITUTION.matcher(left))
                    || holds(goods, WORD_BEFORE.matcher(left))
                    || holds(goods, WORD_AFTER.matcher(right));
        }
    }

    private static int indexAt(Mention mention, int start) {
        int index = 0;
        while (index + 1 < mention.words().size()
                && mention.words().get(index).span().start() < start) {
            index++;
        }
        return index;
    }

    /**
     * Whether a word of the mention makes one name with its neighbour, as a weekday or a point of the compass does not.
     */
    private boolean isName(Mention mention, int index) {
        return index >= 0
                && index < mention.words().size()
                && !neighbours.contains(key(mention.words().get(index)));
    }

    private static boolean isTitled(String text, Mention mention, int index) {
        if (index > 0) {
            return false;
        }
        if (mention.title().filter(t -> !BEFORE_PLACES.contains(t)).isPresent()) {
            return true;
        }
        int start = mention.words().get(0).span().start();
        Matcher before = WORD_BEFORE.matcher(text.substring(Math.max(0, start - REACH), start));
        return before.find() && TITLES.contains(before.group(1)) && !BEFORE_PLACES.contains(before.group(1));
    }

    private static boolean hasAge(String text, Span word) {
        return AGE.matcher(text)
                .region(word.end(), Math.min(text.length(), word.end() + REACH))
                .find();
    }

    private static boolean holds(Set<String> words, Matcher place) {
        return place.find() && words.contains(place.group(1).toLowerCase(Locale.ROOT));
    }

    private static String key(NameWord word) {
        return word.spelling().toLowerCase(Locale.ROOT);
    }
}
