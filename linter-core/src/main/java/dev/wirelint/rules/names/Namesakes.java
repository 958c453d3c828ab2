package dev.wirelint.rules.names;

import dev.wirelint.analysis.names.Mention;
import dev.wirelint.analysis.names.Mention.Bearer;
import dev.wirelint.analysis.names.NameWord;
import dev.wirelint.language.English;
import dev.wirelint.language.LanguageList;
import dev.wirelint.language.Word;
import dev.wirelint.rule.SearchedText;
import dev.wirelint.rule.Settings;
import dev.wirelint.text.Scan;
import dev.wirelint.text.Span;
import java.util.HashSet;
import java.util.List;
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
            LanguageList.beside(Namesakes.class, "before-places.txt").words();

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

    /**
     * The words that are part of a person's name somewhere in the story, so that they name that person alone as well.
     */
    Set<String> persons(String text, List<Mention> mentions) {
        Set<String> persons = new HashSet<>();
        for (Mention mention : mentions) {
            boolean body = mention.kind().filter(Bearer.ORGANISATION::equals).isPresent();
            body |= isAttributive(text, mention);
            for (int i = 0; i < mention.words().size() && !body; i++) {
                NameWord word = mention.words().get(i);
                boolean named = (mention.isFullName() && (isName(mention, i - 1) || isName(mention, i + 1)))
                        || isTitled(text, mention, i)
                        || hasAge(text, word.span());
                if (named) {
                    persons.add(key(word));
                }
            }
        }
        return persons;
    }

    /**
     * Whether the word at a place of a mention names no place.
     *
     * @param preferred the place's name of today; a story that has it may well mean the place
     */
    boolean isNamesake(SearchedText story, Mention mention, Span form, String preferred, Set<String> persons) {
        String text = story.text();
        int first = indexAt(mention, form.start());
        int behind = Scan.over(
                mention.words(), first, mention.words().size(), w -> w.span().start() < form.end());
        String left = text.substring(Math.max(0, form.start() - REACH), form.start());
        String right = text.substring(form.end(), Math.min(text.length(), form.end() + REACH));
        boolean place = story.holds(preferred) && isAttributive(text, mention);
        return (isName(mention, first - 1)
                        && !(place && !isKnownName(mention.words().get(first - 1))))
                || isName(mention, behind)
                || isTitled(text, mention, first)
                || hasAge(text, form)
                || (behind - first == 1 && persons.contains(key(mention.words().get(first))))
                || holds(institutions, INSTITUTION.matcher(left))
                || holds(goods, WORD_BEFORE.matcher(left))
                || holds(goods, WORD_AFTER.matcher(right));
    }

    private static int indexAt(Mention mention, int start) {
        return Scan.over(
                mention.words(), 0, mention.words().size() - 1, w -> w.span().start() < start);
    }

    /**
     * Whether a word of the mention makes one name with its neighbour, as a weekday or a point of the compass does not.
     */
    private boolean isName(Mention mention, int index) {
        return index >= 0
                && index < mention.words().size()
                && !neighbours.contains(key(mention.words().get(index)));
    }

    private static boolean isKnownName(NameWord word) {
        return word.spelling().length() == 1
                || English.get().word(word.spelling()).can("NNP");
    }

    /** Whether a noun follows that the name says more of, as in "the Green Larkport programme". */
    private static boolean isAttributive(String text, Mention mention) {
        int end = mention.span().end();
        Matcher next = WORD_AFTER.matcher(text.substring(end, Math.min(text.length(), end + REACH)));
        if (!next.find()) {
            return false;
        }
        Word word = English.get().word(next.group(1));
        return word.can("NN") && !word.can("VBD") && !word.can("VBZ") && !word.can("MD") && !word.can("IN");
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
