package dev.wirelint.facts.repeats;

import dev.wirelint.language.English;
import dev.wirelint.language.Word;
import java.util.List;
import java.util.Set;

/**
 * Tells the words of a page from a background paragraph that recurs honestly: a page speaks to its reader, names its
 * address, orders, or does not finish its sentence.
 */
final class PromptShape {
    private static final Set<String> READER = Set.of("you", "your", "you're", "our", "we", "my");
    private static final String END_MARKS = ".?)";
    private static final int LONGER_THAN_A_SUBHEAD = 6;
    private static final String LINKS = "©@|»›→";

    private PromptShape() {}

    static boolean has(String text, List<String> words) {
        return (END_MARKS.indexOf(text.charAt(text.length() - 1)) < 0 && words.size() >= LONGER_THAN_A_SUBHEAD)
                || text.chars().anyMatch(c -> LINKS.indexOf(c) >= 0)
                || text.contains("http")
                || text.contains("www.")
                || words.stream().anyMatch(READER::contains)
                || orders(words.get(0));
    }

    private static boolean orders(String first) {
        Word word = English.get().word(first);
        return word.readings().stream().anyMatch(r -> r.tag().equals("VB"))
                && !word.can("NN")
                && !word.can("JJ")
                && !word.can("IN");
    }
}
