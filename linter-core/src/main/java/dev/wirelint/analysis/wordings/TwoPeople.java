package dev.wirelint.analysis.wordings;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.PlainWord;
import dev.wirelint.analysis.speakers.Speaker;
import dev.wirelint.text.Span;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Whether two speakers of a story can only be two people. */
final class TwoPeople {
    private static final int SHORTEST_NAME = 3;

    /** How many words a name may stand from the noun that says what its bearer is. */
    private static final int REACH = 7;

    private static final Set<String> OWNERS = Set.of("its", "his", "her", "their", "whose");
    private static final Set<String> NO_NAMES = Set.of("its", "his", "her", "their", "the", "one", "she");

    private TwoPeople() {}

    static boolean are(Copy copy, Speaker one, Speaker other) {
        Set<String> first = names(copy, named(copy, one));
        Set<String> second = names(copy, named(copy, other));
        if (!first.isEmpty() && !second.isEmpty()) {
            return first.stream().noneMatch(second::contains);
        }
        if (first.isEmpty() == second.isEmpty()) {
            return false;
        }
        Speaker byRole = first.isEmpty() ? one : other;
        Set<String> name = first.isEmpty() ? second : first;
        return isAnothers(copy, byRole, name);
    }

    /** The words that name a speaker; "its director" is no name of what he directs. */
    static Span named(Copy copy, Speaker speaker) {
        List<PlainWord> words = copy.words(speaker.words());
        boolean owned = !words.isEmpty() && OWNERS.contains(words.get(0).folded());
        boolean apart = speaker.named().end() < copy.text().length()
                && copy.text().charAt(speaker.named().end()) == ',';
        boolean named = !words.isEmpty()
                && !apart
                && speaker.words().contains(speaker.named())
                && !isCapital(copy, words.get(words.size() - 1));
        return owned || named ? speaker.words() : speaker.named();
    }

    /** The names in some words, as they are written, nothing that stands small elsewhere among them. */
    private static Set<String> names(Copy copy, Span span) {
        Set<String> names = new TreeSet<>();
        List<PlainWord> words = copy.words(span);
        if (words.isEmpty() || !isCapital(copy, words.get(words.size() - 1))) {
            return names;
        }
        for (PlainWord word : words) {
            String written = copy.textOf(word.span());
            if (Character.isUpperCase(written.charAt(0))
                    && written.length() >= SHORTEST_NAME
                    && !NO_NAMES.contains(word.folded())) {
                names.add(word.folded().replaceAll("'s$", ""));
            }
        }
        return names;
    }

    /** Whether the story ties the noun to somebody of another name, and nowhere to this one. */
    private static boolean isAnothers(Copy copy, Speaker byRole, Set<String> name) {
        List<PlainWord> role = copy.words(byRole.words());
        if (role.isEmpty()) {
            return false;
        }
        String noun = role.get(role.size() - 1).folded();
        List<PlainWord> words = copy.words();
        boolean anothers = false;
        for (int i = 0; i < words.size(); i++) {
            if (!words.get(i).folded().equals(noun)) {
                continue;
            }
            for (int j = Math.max(0, i - REACH); j < Math.min(words.size(), i + REACH); j++) {
                String near = words.get(j).folded();
                if (name.contains(near)) {
                    return false;
                }
                anothers |= j != i && isBearer(copy, words, i, j);
            }
        }
        return anothers;
    }

    /** Whether a full name stands next to the noun: "leader Ida Renner", "the leader, Ida Renner,". */
    private static boolean isBearer(Copy copy, List<PlainWord> words, int noun, int at) {
        boolean next = at > noun && at <= noun + 2 && at + 1 < words.size();
        return next
                && isCapital(copy, words.get(at))
                && isCapital(copy, words.get(at + 1))
                && copy.text()
                                .substring(
                                        words.get(noun).span().end(),
                                        words.get(at).span().start())
                                .strip()
                                .length()
                        <= SHORTEST_NAME;
    }

    private static boolean isCapital(Copy copy, PlainWord word) {
        return Character.isUpperCase(copy.text().charAt(word.span().start()));
    }
}
