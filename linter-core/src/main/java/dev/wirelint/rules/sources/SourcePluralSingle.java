package dev.wirelint.rules.sources;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.PlainWord;
import dev.wirelint.analysis.attributions.Attribution;
import dev.wirelint.analysis.attributions.Attributions;
import dev.wirelint.analysis.quotations.Quotations;
import dev.wirelint.finding.Confidence;
import dev.wirelint.language.Sentence;
import dev.wirelint.rule.Check;
import dev.wirelint.rule.Elsewhere;
import dev.wirelint.rule.Findings;
import dev.wirelint.rule.Rule;
import dev.wirelint.rule.Settings;
import dev.wirelint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Several unnamed sources who turn out to be one (Reuters Handbook, "Sourcing"). */
public final class SourcePluralSingle implements Rule {
    private static final Set<String> ONE = Set.of("one", "another", "each", "either", "neither", "none", "any");

    @Override
    public Check prepare(Settings settings) {
        Set<String> nouns = Set.copyOf(settings.list("sources").words());
        return (copy, findings) -> {
            List<Span> sources = new ArrayList<>();
            for (Sentence sentence : copy.sentences(settings.zones())) {
                for (Attribution attribution : Attributions.of(copy).in(sentence)) {
                    attribution
                            .source()
                            .filter(s -> !Quotations.of(copy).hold(s))
                            .ifPresent(sources::add);
                }
            }
            nouns.forEach(noun -> check(copy, sources, noun, findings));
        };
    }

    private static void check(Copy copy, List<Span> sources, String noun, Findings findings) {
        Optional<Span> plural = sources.stream()
                .filter(s -> PlainWord.folded(copy.words(s)).contains(noun + "s"))
                .findFirst();
        if (plural.isEmpty()) {
            return;
        }
        Optional<Span> single = sources.stream()
                .filter(s -> s.start() > plural.get().start())
                .filter(s -> PlainWord.folded(copy.words(s)).equals(List.of("the", noun)))
                .findFirst();
        if (single.isPresent() && isNeverIntroduced(copy, noun)) {
            findings.flag(
                            plural.get(),
                            "several here, \"the " + noun + "\" "
                                    + Elsewhere.of(List.of(single.get()), plural.get(), copy)
                                    + "; say how many there were")
                    .confidence(Confidence.NEARLY_SURE)
                    .related(single.get(), "one of them, or the only one");
        }
    }

    /** Whether the story never says "a source", "one of the sources" or "source Ana Duarte". */
    private static boolean isNeverIntroduced(Copy copy, String noun) {
        List<PlainWord> words = copy.words();
        for (int i = 0; i < words.size(); i++) {
            boolean one = words.get(i).folded().equals(noun)
                    && (i == 0 || !words.get(i - 1).folded().equals("the"));
            boolean oneOf = words.get(i).folded().equals(noun + "s") && isOneOf(words, i);
            if (one || oneOf) {
                return false;
            }
        }
        return true;
    }

    private static boolean isOneOf(List<PlainWord> words, int noun) {
        for (int i = noun - 1; i > 0 && noun - i <= 5; i--) {
            if (words.get(i).folded().equals("of")
                    && ONE.contains(words.get(i - 1).folded())) {
                return true;
            }
        }
        return false;
    }
}
