package dev.wirelint.analysis.furniture;

import dev.wirelint.language.English;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Two lines of a page that hang together with nothing between them. */
final class GluedLines {
    /** The words that the second of two glued lines opens with. */
    private static final Set<String> OPENS_LINK = Set.of("MORE", "MOST", "TOP", "LATEST", "READ", "WATCH", "TRENDING");

    private static final Pattern GLUED = Pattern.compile("\\b(?<first>\\p{Lu}{3,})(?<rest>\\p{Lu}\\p{L}+)\\b");

    private GluedLines() {}

    /** "RELATED STORIESMORE FROM SPORT": a row of capitals with two words in one, the first a page's. */
    static boolean hangTogether(String written, Predicate<String> pageWord) {
        Matcher glued = GLUED.matcher(written);
        while (glued.find()) {
            String all = glued.group();
            for (int end = 3; end < all.length() - 1; end++) {
                String first = all.substring(0, end);
                boolean shouted = first.equals(first.toUpperCase(Locale.ROOT));
                String rest = all.substring(end);
                boolean headed = OPENS_LINK.contains(rest) && isWord(first);
                if (shouted
                        && (headed || pageWord.test(first.toLowerCase(Locale.ROOT)))
                        && !isWord(all)
                        && !pageWord.test(all.toLowerCase(Locale.ROOT))) {
                    return all.length() - end > 2 && written.indexOf(' ') > 0;
                }
            }
        }
        return false;
    }

    private static boolean isWord(String shouted) {
        return English.get().word(shouted.toLowerCase(Locale.ROOT)).isKnown();
    }
}
