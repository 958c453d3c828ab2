package dev.wirelint.rules.language;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.PlainWord;
import dev.wirelint.analysis.SpellingTold;
import dev.wirelint.analysis.quotations.Quotations;
import dev.wirelint.article.Block;
import dev.wirelint.finding.Confidence;
import dev.wirelint.rule.Findings;
import dev.wirelint.rule.Settings;
import dev.wirelint.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Misspellings that editors know by sight, in small letters, at the start of a sentence or in a headline of capitals.
 */
final class KnownMisspellings {
    private KnownMisspellings() {}

    static void check(Copy copy, Settings settings, Map<String, String> known, Set<String> house, Findings findings) {
        for (Block block : copy.blocks(settings.zones())) {
            List<PlainWord> words = copy.words(block.span());
            for (PlainWord owner : words) {
                PlainWord word = withoutOwning(owner);
                String right = known.get(word.folded());
                boolean cited = right != null
                        && SpellingTold.of(copy)
                        && Quotations.of(copy).hold(word.span());
                if (right != null && !cited && !house.contains(word.folded()) && isNoName(copy, block, word, right)) {
                    String written = copy.textOf(word.span());
                    findings.flag(word.span(), "\"" + written + "\" is misspelled; write \"" + right + "\"")
                            .confidence(Confidence.CLEAR)
                            .suggest(inCaseOf(written, right));
                }
            }
        }
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
