package dev.wirelint.rules.figures;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.figures.Casualty;
import dev.wirelint.language.Sentence;
import dev.wirelint.language.Token;
import dev.wirelint.rule.WordList;
import dev.wirelint.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells the figures that need no source: of events long on record, before a court, in sport and fiction, and of what
 * has not happened.
 */
final class Background {
    /** In a longer one, only the sentence of the figure can date it. */
    private static final int LONGEST_PARAGRAPH = 2000;

    private static final int LONGEST_HEADING = 70;

    /** From the first character of a paragraph to the last of the one above. */
    private static final int PARAGRAPH_GAP = 3;

    private static final Pattern YEAR = Pattern.compile("20\\d\\d(?:[-/]\\d\\d)?");
    private static final Pattern OLD_YEAR = Pattern.compile("1[5-9]\\d\\ds?");

    private static final Set<String> LASTING = Set.of("since", "have", "has");

    private final Set<String> words = new HashSet<>();
    private final Set<String> pairs = new HashSet<>();

    Background(WordList list) {
        for (String entry : list.words()) {
            (entry.indexOf(' ') < 0 ? words : pairs).add(entry);
        }
    }

    boolean holds(Casualty casualty, Copy copy) {
        return speaksOfOther(casualty.sentence())
                || around(casualty, copy).stream()
                        .anyMatch(s -> namesPastYear(s, casualty.figure().number()));
    }

    /** The sentences that may date the event: those of its paragraph, and of the heading it stands under. */
    private static List<Sentence> around(Casualty casualty, Copy copy) {
        if (casualty.block().span().length() > LONGEST_PARAGRAPH) {
            return List.of(casualty.sentence());
        }
        List<Sentence> sentences = new ArrayList<>(copy.sentences(casualty.block()));
        int above = casualty.block().span().start() - PARAGRAPH_GAP;
        copy.article()
                .blockAt(above)
                .filter(b -> isHeading(copy.textOf(b.span())))
                .ifPresent(b -> sentences.addAll(copy.sentences(b)));
        return sentences;
    }

    private static boolean isHeading(String text) {
        return text.length() <= LONGEST_HEADING && !".!?”\"".contains(text.substring(text.length() - 1));
    }

    private boolean speaksOfOther(Sentence sentence) {
        String before = "";
        for (Token token : sentence.tokens()) {
            String word = token.text().toLowerCase(Locale.ROOT);
            if (words.contains(word) || pairs.contains(before + " " + word)) {
                return true;
            }
            before = word;
        }
        return false;
    }

    /** A year by itself is past; one in a full date may be today's, and what has gone on since is not on record yet. */
    private static boolean namesPastYear(Sentence sentence, Span figure) {
        boolean year = false;
        boolean lasting = false;
        String before = "";
        for (Token token : sentence.tokens()) {
            String word = token.text().toLowerCase(Locale.ROOT);
            if (token.span().overlaps(figure)) {
                continue;
            }
            if (OLD_YEAR.matcher(word).matches()) {
                return true;
            }
            lasting |= LASTING.contains(word);
            year |= (YEAR.matcher(word).matches() && !before.equals(","))
                    || (word.equals("year") && before.equals("last"));
            before = word;
        }
        return year && !lasting;
    }
}
