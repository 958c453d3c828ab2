package dev.wirelint.analysis.names;

import dev.wirelint.analysis.lists.LanguageList;
import dev.wirelint.analysis.names.Mention.Kind;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What the words in and around a name tell of its kind. */
final class Surroundings {
    private static final Set<String> ORGANISATIONS =
            LanguageList.of("names/organisations.txt").everyWord();
    private static final Set<String> LEADING_TO_PLACES = placeWords("before");
    private static final Set<String> MAKING_PLACES = placeWords("after");
    private static final Set<String> SPEECH =
            LanguageList.of("names/speech.txt").everyWord();
    private static final Set<String> SETTLED =
            Set.of("city", "town", "village", "port", "province", "region", "capital");
    private static final int REACH = 16;

    private Surroundings() {}

    static Optional<Kind> kindOf(List<NameWord> words, String text, Optional<String> title) {
        String last = lower(words.get(words.size() - 1).spelling());
        if (words.size() > 1 && ORGANISATIONS.contains(last)) {
            return Optional.of(Kind.ORGANISATION);
        }
        if (title.isPresent()) {
            return Optional.of(Kind.PERSON);
        }
        int start = words.get(0).span().start();
        int end = words.get(words.size() - 1).span().end();
        String before = wordBefore(text, start);
        String after = wordAfter(text, end);
        if (SPEECH.contains(after) || SPEECH.contains(before) || after.equals("who")) {
            return Optional.of(Kind.PERSON);
        }
        boolean place = MAKING_PLACES.contains(last)
                || MAKING_PLACES.contains(after)
                || LEADING_TO_PLACES.contains(before)
                || (before.equals("of") && SETTLED.contains(wordBefore(text, start - before.length() - 1)));
        return place ? Optional.of(Kind.PLACE) : Optional.empty();
    }

    private static String wordBefore(String text, int start) {
        int end = Math.max(0, start);
        while (end > 0 && text.charAt(end - 1) == ' ') {
            end--;
        }
        int at = end;
        while (at > 0 && end - at < REACH && Character.isLetter(text.charAt(at - 1))) {
            at--;
        }
        return lower(text.substring(at, end));
    }

    private static String wordAfter(String text, int end) {
        int start = end;
        while (start < text.length() && text.charAt(start) == ' ') {
            start++;
        }
        int at = start;
        while (at < text.length() && at - start < REACH && Character.isLetter(text.charAt(at))) {
            at++;
        }
        return lower(text.substring(start, at));
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    private static Set<String> placeWords(String side) {
        Set<String> words = new HashSet<>();
        for (List<String> row : LanguageList.of("names/places.txt").rows()) {
            if (row.get(0).equals(side)) {
                words.addAll(List.of(row.get(1).split("\\s+")));
            }
        }
        return Set.copyOf(words);
    }
}
