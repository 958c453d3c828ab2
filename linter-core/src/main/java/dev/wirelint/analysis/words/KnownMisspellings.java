package dev.wirelint.analysis.words;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.PlainWord;
import dev.wirelint.analysis.SpellingTold;
import dev.wirelint.analysis.quotations.Quotations;
import dev.wirelint.article.Block;
import dev.wirelint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Misspellings that editors know by sight, in small letters, at the start of a sentence or in a headline of capitals.
 *
 * @param known each with the right spelling
 * @param house words that the house spells as it likes
 */
public record KnownMisspellings(Map<String, String> known, Set<String> house) {

    /** Those of a paragraph, in reading order. */
    public List<Misspelling> in(Copy copy, Block block) {
        List<Misspelling> misspelled = new ArrayList<>();
        for (PlainWord owner : copy.words(block.span())) {
            PlainWord word = withoutOwning(owner);
            String right = known.get(word.folded());
            boolean cited = right != null
                    && SpellingTold.of(copy)
                    && Quotations.of(copy).hold(word.span());
            if (right != null && !cited && !house.contains(word.folded()) && isNoName(copy, block, word, right)) {
                misspelled.add(new Misspelling(word.span(), right, inCaseOf(copy.textOf(word.span()), right)));
            }
        }
        return List.copyOf(misspelled);
    }

    /** "Goverment's" has the slip in its first part. */
    private static PlainWord withoutOwning(PlainWord word) {
        if (!word.folded().endsWith("'s")) {
            return word;
        }
        int length = word.folded().length() - 2;
        int start = word.span().start();
        return new PlainWord(new Span(start, start + length), word.folded().substring(0, length));
    }

    private static boolean isNoName(Copy copy, Block block, PlainWord word, String right) {
        String written = copy.textOf(word.span());
        if (!Character.isUpperCase(written.charAt(0)) || Character.isUpperCase(right.charAt(0))) {
            return true;
        }
        boolean capitals = copy.textOf(block.span()).chars().noneMatch(Character::isLowerCase);
        String before =
                copy.text().substring(block.span().start(), word.span().start()).stripTrailing();
        return capitals || before.isEmpty() || ".!?".indexOf(before.charAt(before.length() - 1)) >= 0;
    }

    private static String inCaseOf(String written, String right) {
        if (written.equals(written.toUpperCase(Locale.ROOT))) {
            return right.toUpperCase(Locale.ROOT);
        }
        return Character.isUpperCase(written.charAt(0))
                ? Character.toUpperCase(right.charAt(0)) + right.substring(1)
                : right;
    }
}
