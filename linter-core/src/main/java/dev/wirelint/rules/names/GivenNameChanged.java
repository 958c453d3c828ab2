package dev.wirelint.rules.names;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.SentenceAround;
import dev.wirelint.analysis.names.GivenNames;
import dev.wirelint.analysis.names.Ledger;
import dev.wirelint.analysis.names.Mention;
import dev.wirelint.analysis.people.Introduction;
import dev.wirelint.analysis.people.People;
import dev.wirelint.analysis.people.Person;
import dev.wirelint.finding.Confidence;
import dev.wirelint.language.English;
import dev.wirelint.rule.Check;
import dev.wirelint.rule.Findings;
import dev.wirelint.rule.Rule;
import dev.wirelint.rule.Settings;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds a family name that comes back with another given name, as of somebody the reader has met. */
public final class GivenNameChanged implements Rule {
    private static final int FEWEST_LETTERS = 3;

    @Override
    public Check prepare(Settings settings) {
        Pattern kin = Pattern.compile("(?<!['’]s )(?<!['’] )\\b(?:"
                + String.join("|", settings.list("kin").words()) + ")\\b");
        Set<Set<String>> shorts = new HashSet<>();
        settings.list("short-names").rows().forEach(r -> {
            List<String> names = List.of(r.column(0).split(" ", -1));
            names.forEach(a -> names.forEach(b -> shorts.add(pair(a, b))));
        });
        return (copy, findings) -> check(copy, findings, kin, shorts);
    }

    private static void check(Copy copy, Findings findings, Pattern kin, Set<Set<String>> shorts) {
        Set<String> done = new HashSet<>();
        for (Person person : People.of(copy).all()) {
            List<Person> bearers = People.of(copy).bearing(person.family());
            if (bearers.size() == 2 && bearers.get(1).equals(person) && done.add(person.family())) {
                Person first = bearers.get(0);
                if (isOne(first, person, shorts)
                        && !isSpelling(first, person, copy)
                        && !isExplained(first, person, kin, copy)) {
                    flag(first, person, copy, findings);
                }
            }
        }
    }

    private static boolean isOne(Person first, Person second, Set<Set<String>> shorts) {
        String a = first.given();
        String b = second.given();
        boolean spelled = a.length() >= FEWEST_LETTERS && b.length() >= FEWEST_LETTERS;
        boolean shortened = a.startsWith(b) || b.startsWith(a) || shorts.contains(pair(a, b));
        boolean rare = !English.get().word(first.family()).isKnown();
        boolean alike = a.charAt(0) == b.charAt(0) || (rare && GivenNames.has(a) && GivenNames.has(b));
        return spelled
                && alike
                && !shortened
                && first.full().size() + second.full().size() <= 3;
    }

    /** Whether another rule holds the two for spellings of one given name. */
    private static boolean isSpelling(Person first, Person second, Copy copy) {
        Set<String> both = pair(first.given(), second.given());
        return Ledger.of(copy).variants().stream()
                .anyMatch(v ->
                        both.equals(pair(v.preferred().spelling(), v.other().spelling())));
    }

    private static boolean isExplained(Person first, Person second, Pattern kin, Copy copy) {
        Mention later = second.first();
        boolean together = SentenceAround.of(first.first().span(), copy)
                .filter(s -> s.contains(later.span().start()))
                .isPresent();
        return together
                || (Introduction.of(later, copy) && !isSameIntroduction(first.first(), later, copy))
                || second.full().stream().anyMatch(m -> m.span().start() < lastOf(first) && !m.equals(later))
                || Stream.of(first.first(), later)
                        .flatMap(m -> SentenceAround.of(m.span(), copy).stream())
                        .anyMatch(s -> kin.matcher(copy.textOf(s)).find());
    }

    /** Whether both bear one title, or one noun says what both are. */
    private static boolean isSameIntroduction(Mention first, Mention later, Copy copy) {
        String one = Introduction.wordBefore(first, copy);
        String other = Introduction.wordBefore(later, copy);
        return !one.isEmpty() && one.equals(other);
    }

    private static int lastOf(Person person) {
        List<Mention> full = person.full();
        return full.get(full.size() - 1).span().start();
    }

    private static void flag(Person first, Person second, Copy copy, Findings findings) {
        Mention place = second.first();
        Mention other = first.first();
        findings.flag(
                        place.span(),
                        "\"" + second.name() + "\" here, \"" + first.name() + "\" on line " + copy.line(other.span())
                                + "; one person? check which")
                .confidence(Confidence.LIKELY)
                .group("given:" + first.family())
                .related(other.span(), "\"" + copy.textOf(other.span()) + "\" here");
    }

    private static Set<String> pair(String one, String other) {
        return new HashSet<>(List.of(one, other));
    }
}
