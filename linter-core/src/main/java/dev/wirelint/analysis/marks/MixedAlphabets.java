package dev.wirelint.analysis.marks;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.Sought;
import dev.wirelint.article.Block;
import dev.wirelint.article.Zone;
import dev.wirelint.text.Span;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;

/**
 * Finds words of Latin letters with a Cyrillic or Greek one among them, which looks right and is never found again.
 *
 * @param looksLike the Latin letter that each of them looks like
 */
public record MixedAlphabets(Map<Integer, String> looksLike) {
    private static final Sought WORD = Sought.of("\\p{L}{2,}");

    /** Those of the paragraphs in some zones, in reading order. */
    public List<MixedWord> in(Copy copy, Set<Zone> zones) {
        List<MixedWord> mixed = new ArrayList<>();
        for (Block block : copy.blocks(zones)) {
            Matcher word = WORD.in(copy, block.span());
            while (word.find()) {
                mixed(word.group(), new Span(word.start(), word.end())).ifPresent(mixed::add);
            }
        }
        return List.copyOf(mixed);
    }

    private Optional<MixedWord> mixed(String written, Span place) {
        long latin = count(written, UnicodeScript.LATIN);
        long foreign = count(written, UnicodeScript.CYRILLIC) + count(written, UnicodeScript.GREEK);
        if (latin == 0 || foreign == 0 || isSign(written)) {
            return Optional.empty();
        }
        StringBuilder plain = new StringBuilder();
        written.codePoints().forEach(c -> plain.append(looksLike.getOrDefault(c, Character.toString(c))));
        boolean allLatin = plain.codePoints().allMatch(c -> UnicodeScript.of(c) == UnicodeScript.LATIN);
        return allLatin
                ? Optional.of(new MixedWord(place, plain.toString(), isLatinAtHeart(written, latin)))
                : Optional.empty();
    }

    /**
     * A Latin word with a Cyrillic letter or two; Greek ones are signs of science, and the rest may be a Cyrillic word.
     */
    private static boolean isLatinAtHeart(String written, long latin) {
        return count(written, UnicodeScript.GREEK) == 0 && latin > count(written, UnicodeScript.CYRILLIC);
    }

    /** A small Greek letter beside a Latin capital is a sign of science: "TNFα", "NFκB". */
    private static boolean isSign(String word) {
        return word.codePoints().anyMatch(c -> UnicodeScript.of(c) == UnicodeScript.GREEK && Character.isLowerCase(c))
                && word.codePoints()
                        .anyMatch(c -> UnicodeScript.of(c) == UnicodeScript.LATIN && Character.isUpperCase(c));
    }

    private static long count(String word, UnicodeScript script) {
        return word.codePoints().filter(c -> UnicodeScript.of(c) == script).count();
    }
}
