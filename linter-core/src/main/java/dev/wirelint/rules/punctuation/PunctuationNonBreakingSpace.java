package dev.wirelint.rules.punctuation;

import dev.wirelint.analysis.Sought;
import dev.wirelint.analysis.amounts.Currency;
import dev.wirelint.article.Block;
import dev.wirelint.rule.Check;
import dev.wirelint.rule.Reach;
import dev.wirelint.rule.Rule;
import dev.wirelint.rule.Settings;
import dev.wirelint.text.Span;
import java.util.regex.Matcher;

/** A space that does not break, or of a width of its own, between two words. */
public final class PunctuationNonBreakingSpace implements Rule {
    private static final Sought SPACE =
            Sought.of("(?<=[^\\s\\d])[\\u00a0\\u2000-\\u200a\\u202f\\u205f\\u3000](?=[^\\s\\d–—%°" + Currency.SIGNS
                    + ":;!?»,.)\\]”’])");

    @Override
    public Reach reach() {
        return Reach.PARAGRAPH;
    }

    @Override
    public Check prepare(Settings settings) {
        return (copy, findings) -> {
            for (Block block : copy.blocks(settings.zones())) {
                Matcher space = SPACE.around(copy, block.span());
                while (space.find()) {
                    String kind =
                            space.group().equals("\u00a0") || space.group().equals("\u202f")
                                    ? "a space that does not break"
                                    : "a space of unusual width";
                    findings.flag(new Span(space.start(), space.end()), kind + " between two words; use a plain one")
                            .replace(" ");
                }
            }
        };
    }
}
