package dev.wirelint.rules.headline;

import dev.wirelint.article.Block;
import dev.wirelint.rule.Check;
import dev.wirelint.rule.Reach;
import dev.wirelint.rule.Rule;
import dev.wirelint.rule.Settings;
import java.util.regex.Pattern;

/** Counts the letters of a headline. */
public final class HeadlineTooLong implements Rule {
    private static final Pattern TAG = Pattern.compile("^\\p{Lu}[\\p{Lu}\\d /]+-(?=\\p{Lu})");

    @Override
    public Reach reach() {
        return Reach.PARAGRAPH;
    }

    @Override
    public Check prepare(Settings settings) {
        int most = settings.number("most");
        return (copy, findings) -> {
            for (Block block : copy.blocks(settings.zones())) {
                String headline = TAG.matcher(copy.textOf(block.span())).replaceFirst("");
                int letters = headline.codePointCount(0, headline.length());
                if (letters > most) {
                    findings.flag(block.span(), "the headline has " + letters + " letters; cut " + (letters - most));
                }
            }
        };
    }
}
