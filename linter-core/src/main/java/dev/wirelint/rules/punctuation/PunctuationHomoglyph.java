package dev.wirelint.rules.punctuation;

import dev.wirelint.analysis.Copy;
import dev.wirelint.article.Block;
import dev.wirelint.language.WordList;
import dev.wirelint.rule.Check;
import dev.wirelint.rule.Findings;
import dev.wirelint.rule.Rule;
import dev.wirelint.rule.Settings;
import dev.wirelint.text.Span;
import java.lang.Character.UnicodeScript;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A Cyrillic or Greek letter in a word of Latin letters, which looks right and is never found again. */
public final class PunctuationHomoglyph implements Rule {
    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");

    @Override
    public Check prepare(Settings settings) {
        Map<Integer, String> looksLike = new HashMap<>();
        for (WordList.Row row : settings.list("letters").rows()) {
            looksLike.put(row.column(0).codePointAt(0), row.column(1));
        }
        return (copy, findings) -> {
            for (Block block : copy.blocks(settings.zones())) {
                check(copy, block.span(), looksLike, findings);
            }
        };
    }

    private static void check(Copy copy, Span block, Map<Integer, String> looksLike, Findings findings) {
        Matcher word = WORD.matcher(copy.text()).region(block.start(), block.end());
        while (word.find()) {
            String written = word.group();
            long latin = count(written, UnicodeScript.LATIN);
            long foreign = count(written, UnicodeScript.CYRILLIC) + count(written, UnicodeScript.GREEK);
            if (latin == 0 || foreign == 0 || isSign(written)) {
                continue;
            }
            StringBuilder plain = new StringBuilder();
            written.codePoints().forEach(c -> plain.append(looksLike.getOrDefault(c, Character.toString(c))));
            boolean allLatin = plain.codePoints().allMatch(c -> UnicodeScript.of(c) == UnicodeScript.LATIN);
            if (allLatin) {
                findings.flag(
                                new Span(word.start(), word.end()),
                                "\"" + written + "\" mixes letters of two alphabets; write it in Latin letters")
                        .replaceIf(isLatinAtHeart(written, latin), plain.toString());
            }
        }
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
