package dev.wirelint.rules.punctuation;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.InWords;
import dev.wirelint.analysis.Sought;
import dev.wirelint.article.Block;
import dev.wirelint.language.English;
import dev.wirelint.language.LanguageList;
import dev.wirelint.rule.Check;
import dev.wirelint.rule.Findings;
import dev.wirelint.rule.Rule;
import dev.wirelint.rule.Settings;
import dev.wirelint.text.Scan;
import dev.wirelint.text.Span;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;

/** A mark in a word that is no apostrophe: a back-tick, an accent, an opening quotation mark, a prime. */
public final class PunctuationApostrophe implements Rule {
    private static final Sought MARK = Sought.of("(?<=\\p{IsLatin})[`´‘‛′](?=\\p{IsLatin})");

    private static final Set<String> PERSONS = Set.of("i", "you", "he", "she", "it", "we", "they");
    private static final Set<String> CUT_BEFORE_T =
            LanguageList.beside(PunctuationApostrophe.class, "cut-before-t.txt").words();

    @Override
    public Check prepare(Settings settings) {
        return (copy, findings) -> {
            String right = copy.text().chars().filter(c -> c == '’').count()
                            >= copy.text().chars().filter(c -> c == '\'').count()
                    ? "’"
                    : "'";
            for (Block block : copy.blocks(settings.zones())) {
                check(copy, block.span(), right, findings);
            }
        };
    }

    private static void check(Copy copy, Span block, String right, Findings findings) {
        Matcher mark = MARK.in(copy, block);
        mark.useTransparentBounds(true);
        while (mark.find()) {
            if (isApostrophe(copy.text(), block, mark)) {
                String place = InWords.after(copy.text(), block, mark.start());
                String name = mark.group().equals("‘") ? "opening quote" : InWords.mark(mark.group());
                findings.flag(
                                new Span(mark.start(), mark.end()),
                                "the " + name + place + " is no apostrophe; use " + right)
                        .replaceIf(isEnglish(copy.text(), block, mark), right);
            }
        }
    }

    /**
     * Names from Arabic and Hawaiian are written with such marks; only what English joins with an apostrophe is taken.
     */
    private static boolean isApostrophe(String text, Span block, Matcher mark) {
        String before = before(text, block, mark.start());
        return switch (after(text, block, mark.end())) {
            case "s" -> before.length() > 1;
            case "t" -> before.endsWith("n");
            case "m" -> before.equals("i");
            case "re", "ve", "ll", "d" -> before.equals("i") || before.length() > 1;
            default -> false;
        };
    }

    /** Whether it can be nothing else: in a word that no name has, such as "don't", and behind a word with an "s". */
    private static boolean isEnglish(String text, Span block, Matcher mark) {
        String before = before(text, block, mark.start());
        boolean known = English.get().word(before).isCommon();
        return switch (after(text, block, mark.end())) {
            case "s" -> known && before.length() > 1;
            case "t" -> CUT_BEFORE_T.contains(before);
            default -> PERSONS.contains(before);
        };
    }

    /** The letters before the mark, in lower case. */
    private static String before(String text, Span block, int end) {
        return text.substring(Scan.back(text, end, block.start(), Character::isLetter), end)
                .toLowerCase(Locale.ROOT);
    }

    private static String after(String text, Span block, int start) {
        return text.substring(start, Scan.over(text, start, block.end(), Character::isLetter));
    }
}
