package dev.wirelint.rules.punctuation;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.Sought;
import dev.wirelint.article.Block;
import dev.wirelint.rule.Check;
import dev.wirelint.rule.Findings;
import dev.wirelint.rule.Rule;
import dev.wirelint.rule.Settings;
import dev.wirelint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;

/** A hyphen between spaces in the place of a dash, in a story that has dashes between words. */
public final class DashMixed implements Rule {
    /** Behind it the sentence goes on in small letters, so it joins no two names and is no minus. */
    private static final Sought HYPHEN = Sought.of("(?<=[\\p{L}\\d,”\"’)%]) - (?=[“\"‘(]?\\p{Ll})");

    private static final Sought DASH = Sought.of("(?<=[\\p{L}\\d,”\"’)%])(?: ?— ?| – )(?=[“\"‘(]?\\p{L})");

    @Override
    public Check prepare(Settings settings) {
        return (copy, findings) -> {
            List<Span> hyphens = places(HYPHEN, copy, settings);
            List<Span> dashes = hyphens.isEmpty() ? List.of() : places(DASH, copy, settings);
            if (!dashes.isEmpty()) {
                hyphens.forEach(h -> flag(h, dashes.get(0), copy, findings));
            }
        };
    }

    private static void flag(Span hyphen, Span dash, Copy copy, Findings findings) {
        String written = copy.textOf(dash);
        findings.flag(
                        hyphen,
                        "a hyphen here, \"" + written.strip() + "\" on line " + copy.line(dash) + "; write a dash")
                .suggest(written)
                .related(dash, "a dash stands here");
    }

    private static List<Span> places(Sought mark, Copy copy, Settings settings) {
        List<Span> places = new ArrayList<>();
        for (Block block : copy.blocks(settings.zones())) {
            Matcher matcher = mark.in(copy, block.span());
            matcher.useTransparentBounds(true);
            while (matcher.find()) {
                places.add(new Span(matcher.start(), matcher.end()));
            }
        }
        return places;
    }
}
