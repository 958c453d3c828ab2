package dev.wirelint.rules.wire;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.Sought;
import dev.wirelint.article.Block;
import dev.wirelint.article.Zone;
import dev.wirelint.rule.Check;
import dev.wirelint.rule.Findings;
import dev.wirelint.rule.Rule;
import dev.wirelint.rule.Settings;
import dev.wirelint.text.Span;
import java.util.Set;
import java.util.regex.Matcher;

/** Holds what an advisory line says of a paragraph to the number of paragraphs there are. */
public final class TrashlineParagraphRef implements Rule {
    private static final Sought REFERENCE =
            Sought.of("\\bparagraphs? (\\d{1,3})(?:(?:, ?\\d{1,3})* ?(?:-|–|,|to|and|&) ?(\\d{1,3}))?");
    private static final Set<Zone> PARAGRAPHS = Set.of(Zone.LEDE, Zone.BODY, Zone.QUOTE, Zone.LIST_ITEM);

    @Override
    public Check prepare(Settings settings) {
        return (copy, findings) -> copy.blocks(settings.zones()).forEach(b -> check(b, copy, findings));
    }

    private static void check(Block line, Copy copy, Findings findings) {
        int paragraphs = copy.blocks(PARAGRAPHS).size();
        Matcher reference = REFERENCE.inOnly(copy, line.span());
        while (reference.find()) {
            int last = Integer.parseInt(reference.group(2) == null ? reference.group(1) : reference.group(2));
            if (last > paragraphs && paragraphs > 1) {
                Span span = new Span(reference.start(), reference.end())
                        .shift(line.span().start());
                findings.flag(
                        span,
                        "there is no paragraph " + last + ": the story has " + paragraphs + "; check which was meant");
            }
        }
    }
}
