package dev.wirelint.rules.names;

import dev.wirelint.analysis.people.UnknownSurnames;
import dev.wirelint.finding.Confidence;
import dev.wirelint.language.WordList;
import dev.wirelint.rule.Check;
import dev.wirelint.rule.NameEntry;
import dev.wirelint.rule.Rule;
import dev.wirelint.rule.Settings;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds a family name that does what only people do, and belongs to nobody the story brought in. */
public final class SurnameNotIntroduced implements Rule {
    private static final String ACTS = "(?:['’]s?)? (?:";

    @Override
    public Check prepare(Settings settings) {
        WordList acts = settings.list("acts");
        List<String> onlyActs = acts.rows().stream()
                .filter(r -> !r.column(1).isEmpty())
                .map(r -> r.column(0))
                .toList();
        UnknownSurnames unknown = new UnknownSurnames(
                any(ACTS, acts.words()),
                any(ACTS, onlyActs),
                any("\\b(?:", settings.list("bodies").words()),
                household(settings));
        return (copy, findings) -> unknown.in(copy)
                .forEach(first -> findings.flag(
                                first.span(),
                                "\"" + copy.textOf(first.span())
                                        + "\" stands here by family name, and nobody of that name was introduced; say who it is")
                        .confidence(Confidence.LIKELY));
    }

    private static Set<String> household(Settings settings) {
        return Stream.concat(
                        settings.names("names").entries().stream().flatMap(SurnameNotIntroduced::words),
                        settings.list("initials").words().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<String> words(NameEntry entry) {
        return Stream.concat(Stream.of(entry.prefer()), entry.also().stream())
                .flatMap(n -> Arrays.stream(n.split("[ -]", -1)));
    }

    private static Pattern any(String open, List<String> words) {
        return Pattern.compile(open + String.join("|", words) + ")\\b");
    }
}
