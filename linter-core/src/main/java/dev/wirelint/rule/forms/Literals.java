package dev.wirelint.rule.forms;

import dev.wirelint.text.Letters;
import dev.wirelint.text.Needed;
import java.util.List;
import java.util.Locale;

/** Letters of which some must stand in a text before it is worth a closer look; none asked for is always enough. */
record Literals(List<String> letters, Needed needed) {
    static Literals of(List<String> letters) {
        return new Literals(
                letters.stream().map(l -> l.toLowerCase(Locale.ROOT)).toList(), Needed.anyOf(letters));
    }

    /** Whether they may be in a text, as far as can be told at once. */
    boolean mayBeIn(Letters text) {
        return needed.isIn(text);
    }

    boolean areIn(Letters text) {
        return needed.isIn(text) && (letters.isEmpty() || letters.stream().anyMatch(l -> isIn(text.text(), l)));
    }

    private static boolean isIn(String text, String letters) {
        int last = text.length() - letters.length();
        char first = letters.charAt(0);
        char capital = Character.toUpperCase(first);
        for (int i = 0; i <= last; i++) {
            char c = text.charAt(i);
            if ((c == first || c == capital) && text.regionMatches(true, i, letters, 0, letters.length())) {
                return true;
            }
        }
        return false;
    }
}
