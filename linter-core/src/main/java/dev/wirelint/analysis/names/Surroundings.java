package dev.wirelint.analysis.names;

import dev.wirelint.analysis.names.Mention.Bearer;
import dev.wirelint.language.English;
import dev.wirelint.language.LanguageList;
import dev.wirelint.text.Scan;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What the words in and around a name tell of its kind.
 *
 * @param kind what they hint at
 * @param certain what they leave no doubt of
 * @param articled whether "the" stands before it
 */
record Surroundings(Optional<Bearer> kind, Optional<Bearer> certain, boolean articled) {
    private static final Set<String> LEADING_TO_PLACES = placeWords("before", false);
    private static final Set<String> SURELY_LEADING = placeWords("before", true);
    private static final Set<String> MAKING_PLACES = placeWords("after", false);
    private static final Set<String> SPEECH =
            LanguageList.of("names/speech.txt").everyWord();
    private static final Set<String> SETTLED =
            LanguageList.beside(Surroundings.class, "settled.txt").words();
    private static final Pattern AGE = Pattern.compile("(?:'s|’s)?, \\d{1,2}[,.;]");
    private static final int REACH = 16;

    /** @param title the word of a title before the name */
    static Surroundings of(List<NameWord> words, String text, Optional<String> title) {
        String last = lower(words.get(words.size() - 1).spelling());
        int start = words.get(0).span().start();
        int end = words.get(words.size() - 1).span().end();
        String before = wordBefore(text, start);
        String after = wordAfter(text, end);
        boolean articled = before.equals("the");
        if (words.size() > 1 && BodyNouns.closeNames(last)) {
            return new Surroundings(Optional.of(Bearer.ORGANISATION), Optional.of(Bearer.ORGANISATION), articled);
        }
        if (title.isPresent()) {
            Optional<Bearer> person = Optional.of(Bearer.PERSON);
            boolean vague = NameTitles.isVague(title.get());
            return new Surroundings(person, vague ? Optional.empty() : person, articled);
        }
        Optional<Bearer> kind = kindOf(text, start, before, after, last);
        return new Surroundings(kind, certain(words, text, end, kind, before, after), articled);
    }

    private static Optional<Bearer> kindOf(String text, int start, String before, String after, String last) {
        if (SPEECH.contains(after) || SPEECH.contains(before) || after.equals("who")) {
            return Optional.of(Bearer.PERSON);
        }
        boolean place = MAKING_PLACES.contains(last)
                || MAKING_PLACES.contains(after)
                || LEADING_TO_PLACES.contains(before)
                || isSettledBefore(text, start, before);
        return place ? Optional.of(Bearer.PLACE) : Optional.empty();
    }

    private static boolean isSettledBefore(String text, int start, String before) {
        return before.equals("of") && SETTLED.contains(wordBefore(text, start - before.length() - 1));
    }

    private static Optional<Bearer> certain(
            List<NameWord> words, String text, int end, Optional<Bearer> kind, String before, String after) {
        NameWord first = words.get(0);
        NameWord last = words.get(words.size() - 1);
        int start = first.span().start();
        boolean place = MAKING_PLACES.contains(lower(last.spelling()))
                || MAKING_PLACES.contains(after)
                || SURELY_LEADING.contains(before)
                || isSettledBefore(text, start, before);
        boolean known = words.size() == 1 && WorldPlaces.has(first.spelling()) && !first.isGivenName();
        if (place || (known && !kind.equals(Optional.of(Bearer.PERSON)))) {
            return Optional.of(Bearer.PLACE);
        }
        boolean named = words.size() > 1 && first.isGivenName() && !last.isInitial();
        if (named
                || AGE.matcher(text)
                        .region(end, Math.min(text.length(), end + REACH))
                        .lookingAt()) {
            return Optional.of(Bearer.PERSON);
        }
        boolean thing = isThingBehindArticle(words, before, after)
                || BodyNouns.standBefore(before)
                || (words.size() > 1 && Particles.isHead(first.text()));
        return thing ? Optional.of(Bearer.ORGANISATION) : Optional.empty();
    }

    /**
     * Whether "the" and a name of one word stand by themselves: "the Casa", and not "the Casas" or "the Casa affair".
     */
    private static boolean isThingBehindArticle(List<NameWord> words, String before, String after) {
        boolean noun = !after.isEmpty() && English.get().word(after).can("NN");
        return words.size() == 1
                && before.equals("the")
                && !noun
                && !words.get(0).spelling().endsWith("s");
    }

    private static String wordBefore(String text, int start) {
        int end = Scan.back(text, Math.max(0, start), 0, c -> c == ' ');
        return lower(text.substring(Scan.back(text, end, Math.max(0, end - REACH), Character::isLetter), end));
    }

    private static String wordAfter(String text, int end) {
        int start = Scan.over(text, end, text.length(), c -> c == ' ');
        int limit = Math.min(text.length(), start + REACH);
        return lower(text.substring(start, Scan.over(text, start, limit, Character::isLetter)));
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    private static Set<String> placeWords(String side, boolean sureOnly) {
        Set<String> words = new HashSet<>();
        for (List<String> row : LanguageList.of("names/places.txt").rows()) {
            if (row.get(0).equals(side) && (!sureOnly || row.size() > 2)) {
                words.addAll(List.of(row.get(1).split("\\s+")));
            }
        }
        return Set.copyOf(words);
    }
}
