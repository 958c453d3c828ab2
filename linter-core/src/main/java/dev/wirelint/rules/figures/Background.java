package dev.wirelint.rules.figures;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.figures.Casualty;
import dev.wirelint.language.Token;
import dev.wirelint.rule.WordList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells the figures that need no source: of events long on record, before a court, in sport and fiction, and of what has
 * not happened.
 */
final class Background {
    private static final Pattern YEAR = Pattern.compile("(?:1[5-9]|20)\\d\\d(?:s|-\\d\\d)?");

    private final Set<String> words = new HashSet<>();
    private final Set<String> pairs = new HashSet<>();

    Background(WordList list) {
        for (String entry : list.words()) {
            (entry.indexOf(' ') < 0 ? words : pairs).add(entry);
        }
    }

    boolean holds(Casualty casualty, Copy copy) {
        List<Token> tokens = casualty.sentence().tokens();
        boolean running = false;
        boolean year = false;
        String before = "";
        for (Token token : tokens) {
            String word = token.text().toLowerCase(Locale.ROOT);
            if (words.contains(word) || pairs.contains(before + " " + word)) {
                return true;
            }
            running |= word.equals("since");
            year |= YEAR.matcher(word).matches()
                    && !token.span().overlaps(casualty.figure().span());
            before = word;
        }
        return year && !running;
    }
}
