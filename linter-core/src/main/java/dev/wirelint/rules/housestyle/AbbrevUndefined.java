package dev.wirelint.rules.housestyle;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.initials.Unexplained;
import dev.wirelint.analysis.initials.UnexplainedInitials;
import dev.wirelint.finding.Confidence;
import dev.wirelint.rule.Check;
import dev.wirelint.rule.Findings;
import dev.wirelint.rule.Reach;
import dev.wirelint.rule.Rule;
import dev.wirelint.rule.Settings;
import dev.wirelint.text.Span;
import java.util.Currency;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Initials that few readers know and the article never expands (Reuters Handbook, "abbreviations"). */
public final class AbbrevUndefined implements Rule {
    @Override
    public Reach reach() {
        return Reach.PARAGRAPH;
    }

    @Override
    public Check prepare(Settings settings) {
        Set<String> known = new HashSet<>();
        settings.list("known").words().forEach(w -> known.add(w.toUpperCase(Locale.ROOT)));
        Currency.getAvailableCurrencies().forEach(c -> known.add(c.getCurrencyCode()));
        UnexplainedInitials unexplained = new UnexplainedInitials(Set.copyOf(known), settings.list("kinds"));
        return (copy, findings) ->
                unexplained.in(copy, settings.zones()).forEach(initials -> flag(copy, findings, initials));
    }

    private static void flag(Copy copy, Findings findings, Unexplained unexplained) {
        Span place = unexplained.initials().span();
        String written = "\"" + copy.textOf(place) + "\"";
        unexplained
                .meant()
                .map(known -> findings.flag(place, written + " stands once; \"" + known + "\" meant?")
                        .suggest(known))
                .orElseGet(() -> findings.flag(place, written + " is explained nowhere; give the full name here"))
                .confidence(Confidence.LIKELY);
    }
}
