package dev.wirelint.rules.wire;

import dev.wirelint.rule.Check;
import dev.wirelint.rule.Reach;
import dev.wirelint.rule.Rule;
import dev.wirelint.rule.Settings;
import dev.wirelint.text.Span;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds a dateline with the tag of another agency. */
public final class AgencyTagMismatch implements Rule {
    @Override
    public Reach reach() {
        return Reach.PARAGRAPH;
    }

    @Override
    public Check prepare(Settings settings) {
        Set<String> own = Arrays.stream(settings.text("agency", "").split(","))
                .map(String::strip)
                .filter(a -> !a.isEmpty())
                .collect(Collectors.toSet());
        return (copy, findings) -> copy.article().dateline().ifPresent(dateline -> {
            String agency = dateline.agency();
            if (!agency.isEmpty() && !own.isEmpty() && !own.contains(agency)) {
                String tag = "(" + agency + ")";
                int at = copy.textOf(dateline.span()).indexOf(tag);
                Span span = at < 0
                        ? dateline.span()
                        : new Span(at, at + tag.length()).shift(dateline.span().start());
                findings.flag(
                        span,
                        "the dateline names " + agency + ", the house is " + settings.text("agency", "")
                                + "; check whose copy it is");
            }
        });
    }
}
