package dev.wirelint.rules.sources;

import dev.wirelint.analysis.sources.LoadedVerbs;
import dev.wirelint.rule.Check;
import dev.wirelint.rule.Findings;
import dev.wirelint.rule.Rule;
import dev.wirelint.rule.Settings;
import dev.wirelint.text.Span;
import java.util.Optional;
import java.util.Set;

/** A verb of saying that judges what it brings in, such as "claimed" (Guardian style guide, "said"). */
public final class AttributionVerbLoaded implements Rule {
    @Override
    public Check prepare(Settings settings) {
        Set<String> loaded = Set.copyOf(settings.list("verbs").words());
        return (copy, findings) ->
                LoadedVerbs.of(copy, settings.zones(), loaded).forEach(v -> flag(v, copy.textOf(v), findings));
    }

    private static void flag(Span place, String verb, Findings findings) {
        plain(verb)
                .ifPresent(
                        said -> findings.flag(place, "\"" + verb + "\" judges what it reports; write \"" + said + "\"")
                                .suggest(said));
    }

    private static Optional<String> plain(String verb) {
        if (verb.endsWith("ed")) {
            return Optional.of("said");
        }
        return verb.endsWith("ing") ? Optional.empty() : Optional.of(verb.endsWith("s") ? "says" : "say");
    }
}
