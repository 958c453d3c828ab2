package dev.wirelint.rules.punctuation;

import com.google.auto.service.AutoService;
import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.InWords;
import dev.wirelint.article.Block;
import dev.wirelint.rule.Check;
import dev.wirelint.rule.Findings;
import dev.wirelint.rule.Rule;
import dev.wirelint.rule.Settings;
import dev.wirelint.text.Span;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A mark in a word that is no apostrophe: a back-tick, an accent, an opening quotation mark, a prime. */
@AutoService(Rule.class)
public final class PunctuationApostrophe implements Rule {
    private static final Pattern MARK = Pattern.compile("(?<=\\p{IsLatin})[`´‘‛′](?=\\p{IsLatin})");

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
        Matcher mark = MARK.matcher(copy.text()).region(block.start(), block.end());
        mark.useTransparentBounds(true);
        while (mark.find()) {
            if (isApostrophe(copy.text(), block, mark)) {
                String place = InWords.after(copy.text(), block, mark.start());
                String name = mark.group().equals("‘") ? "opening quote" : InWords.mark(mark.group());
                findings.flag(
                                new Span(mark.start(), mark.end()),
                                "the " + name + place + " is no apostrophe; use " + right)
                        .replace(right);
            }
        }
    }

    /**
     * Names from Arabic and Hawaiian are written with such marks; only what English joins with an apostrophe is taken.
     */
    private static boolean isApostrophe(String text, Span block, Matcher mark) {
        int end = mark.end();
        while (end < block.end() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        String after = text.substring(mark.end(), end);
        return switch (after) {
            case "s", "t", "re", "ve", "ll", "d", "m" -> true;
            default -> false;
        };
    }
}
