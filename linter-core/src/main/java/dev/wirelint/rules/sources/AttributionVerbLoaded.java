package dev.wirelint.rules.sources;

import com.google.auto.service.AutoService;
import dev.wirelint.analysis.attributions.Attribution;
import dev.wirelint.analysis.attributions.Attribution.Kind;
import dev.wirelint.language.English;
import dev.wirelint.language.Reading;
import dev.wirelint.language.Sentence;
import dev.wirelint.language.Token;
import dev.wirelint.rule.Check;
import dev.wirelint.rule.Rule;
import dev.wirelint.rule.Settings;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** A verb of saying that judges what it brings in, such as "claimed" (Guardian style guide, "said"). */
@AutoService(Rule.class)
public final class AttributionVerbLoaded implements Rule {
    private static final Set<String> NO_SUBJECT =
            Set.of("at", "of", "by", "for", "on", "with", "about", "over", "against", "from", "whose", "to", "in");

    @Override
    public Check prepare(Settings settings) {
        Set<String> loaded = Set.copyOf(settings.list("verbs").words());
        return (copy, findings) -> {
            Set<String> told = new HashSet<>();
            for (Sentence sentence : copy.sentences(settings.zones())) {
                for (Attribution attribution : copy.attributions().in(sentence)) {
                    String verb = copy.textOf(attribution.cue());
                    if (attribution.kind() == Kind.SAYING
                            && attribution.source().isPresent()
                            && !copy.quotations().hold(attribution.cue())
                            && isVerb(sentence, attribution)
                            && lemma(verb, loaded).filter(told::add).isPresent()) {
                        plain(verb)
                                .ifPresent(said -> findings.flag(
                                                attribution.cue(),
                                                "\"" + verb + "\" judges what it reports; \"" + said
                                                        + "\" lets readers judge")
                                        .suggest(said));
                    }
                }
            }
        };
    }

    /** The base form, where it is on the list; each is told of once a story. */
    private static Optional<String> lemma(String verb, Set<String> loaded) {
        return English.get().word(verb).readings().stream()
                .filter(r -> r.tag().startsWith("VB") && loaded.contains(r.lemma()))
                .map(Reading::lemma)
                .findFirst();
    }

    /** "Hit back at claims that" has the noun. */
    private static boolean isVerb(Sentence sentence, Attribution attribution) {
        Token before = sentence.first();
        for (Token token : sentence.tokens()) {
            if (token.span().equals(attribution.cue())) {
                return !NO_SUBJECT.contains(before.text().toLowerCase(Locale.ROOT));
            }
            before = token;
        }
        return false;
    }

    private static Optional<String> plain(String verb) {
        if (verb.endsWith("ed")) {
            return Optional.of("said");
        }
        return verb.endsWith("ing") ? Optional.empty() : Optional.of(verb.endsWith("s") ? "says" : "say");
    }
}
