package dev.wirelint.rules.names;

import com.google.auto.service.AutoService;
import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.names.GivenNames;
import dev.wirelint.analysis.names.Ledger;
import dev.wirelint.analysis.names.Mention;
import dev.wirelint.analysis.names.Mention.Kind;
import dev.wirelint.analysis.names.NameWord;
import dev.wirelint.analysis.people.Introduction;
import dev.wirelint.analysis.people.Person;
import dev.wirelint.finding.Confidence;
import dev.wirelint.language.English;
import dev.wirelint.rule.Check;
import dev.wirelint.rule.Findings;
import dev.wirelint.rule.NameEntry;
import dev.wirelint.rule.Rule;
import dev.wirelint.rule.Settings;
import dev.wirelint.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds a family name that does what only people do, and belongs to nobody the story brought in. */
@AutoService(Rule.class)
public final class SurnameNotIntroduced implements Rule {
    private static final int SHORTEST = 5;
    private static final int MOST = 2;
    private static final int REACH = 40;

    @Override
    public Check prepare(Settings settings) {
        Set<String> household = settings.names("names").entries().stream()
                .flatMap(SurnameNotIntroduced::words)
                .collect(Collectors.toUnmodifiableSet());
        Pattern acts = any("(?:['’]s?)? (?:", settings.list("acts").words(), ")\\b");
        Pattern body = any("\\b(?:", settings.list("bodies").words(), ")\\b");
        return (copy, findings) -> check(copy, findings, household, acts, body);
    }

    private static Pattern any(String open, List<String> words, String close) {
        return Pattern.compile(open + String.join("|", words) + close);
    }

    private static Stream<String> words(NameEntry entry) {
        return Stream.concat(Stream.of(entry.prefer()), entry.also().stream())
                .flatMap(n -> Arrays.stream(n.split("[ -]")));
    }

    private static void check(Copy copy, Findings findings, Set<String> household, Pattern acts, Pattern body) {
        Map<String, List<Mention>> byName = new HashMap<>();
        Set<String> parts = new HashSet<>();
        for (Mention mention : Ledger.of(copy).mentions()) {
            List<String> units = Person.units(mention);
            if (units.size() == 1) {
                byName.computeIfAbsent(units.get(0), n -> new ArrayList<>()).add(mention);
            } else {
                mention.words().stream().map(NameWord::spelling).forEach(parts::add);
                parts.addAll(units);
            }
        }
        byName.forEach((name, mentions) -> {
            Mention first = mentions.get(0);
            boolean unknown = mentions.size() <= MOST
                    && isSurname(name, mentions)
                    && first.words().stream()
                            .map(NameWord::spelling)
                            .noneMatch(w -> parts.contains(w) || household.contains(w));
            boolean acting = mentions.stream().anyMatch(m -> acts(m, copy, acts));
            if (unknown
                    && acting
                    && mentions.stream().noneMatch(m -> Introduction.of(m, copy))
                    && !isBody(mentions, copy, body)) {
                findings.flag(
                                first.span(),
                                "\"" + copy.textOf(first.span())
                                        + "\" stands here by family name, and nobody of that name was introduced")
                        .confidence(Confidence.LIKELY);
            }
        });
    }

    private static boolean isSurname(String name, List<Mention> mentions) {
        return name.length() >= SHORTEST
                && name.chars().skip(1).noneMatch(c -> Character.isUpperCase(c) && name.indexOf('-') < 0)
                && !English.get().word(name).isKnown()
                && !GivenNames.has(name)
                && mentions.stream()
                        .allMatch(m -> m.zone().isProse()
                                && !m.articled()
                                && m.title().isEmpty()
                                && m.certain().filter(k -> k != Kind.PERSON).isEmpty());
    }

    private static boolean acts(Mention mention, Copy copy, Pattern acts) {
        int end = mention.span().end();
        return acts.matcher(copy.text())
                .region(end, Math.min(copy.text().length(), end + REACH))
                .lookingAt();
    }

    /** Whether the words around speak of it as of a company or another body. */
    private static boolean isBody(List<Mention> mentions, Copy copy, Pattern body) {
        return mentions.stream().anyMatch(m -> copy.article()
                .blockAt(m.span().start())
                .map(b -> body.matcher(around(m, b.span(), copy)).find())
                .orElse(true));
    }

    private static String around(Mention mention, Span block, Copy copy) {
        int end = Math.min(block.end(), mention.span().end() + 4 * REACH);
        int start = Math.max(block.start(), mention.span().start() - REACH);
        return copy.text().substring(start, end);
    }
}
