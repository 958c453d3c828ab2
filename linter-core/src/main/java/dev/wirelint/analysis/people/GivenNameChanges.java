package dev.wirelint.analysis.people;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.SentenceAround;
import dev.wirelint.analysis.dates.MonthName;
import dev.wirelint.analysis.names.GivenNames;
import dev.wirelint.analysis.names.Ledger;
import dev.wirelint.analysis.names.Mention;
import dev.wirelint.analysis.names.Rolls;
import dev.wirelint.language.English;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds a family name that comes back with another given name, as of somebody the reader has met.
 *
 * @param kin words of kinship
 * @param shorts given names that stand for each other
 */
public record GivenNameChanges(Pattern kin, Set<Set<String>> shorts) {
    private static final int FEWEST_LETTERS = 3;
    private static final Pattern NEXT_NAME = Pattern.compile("(?:,|,? and) \\p{Lu}\\p{L}+(?: \\p{Lu}|,)");

    /**
     * Makes it of words.
     *
     * @param kin words of kinship, as parts of an expression
     * @param shortNames rows of given names that stand for each other
     */
    public static GivenNameChanges of(List<String> kin, List<String> shortNames) {
        Set<Set<String>> shorts = new HashSet<>();
        for (String row : shortNames) {
            List<String> names = List.of(row.split(" ", -1));
            names.forEach(a -> names.forEach(b -> shorts.add(pair(a, b))));
        }
        return new GivenNameChanges(
                Pattern.compile("(?<!['’]s )(?<!['’] )\\b(?:" + String.join("|", kin) + ")\\b"), shorts);
    }

    /** Each person with another given name, with the one the reader has met. */
    public Map<Person, Person> in(Copy copy) {
        Map<Person, Person> changes = new LinkedHashMap<>();
        Set<String> done = new HashSet<>();
        for (Person person : People.of(copy).all()) {
            List<Person> bearers = People.of(copy).bearing(person.family());
            if (bearers.size() == 2 && bearers.get(1).equals(person) && done.add(person.family())) {
                Person first = bearers.get(0);
                boolean kinNear = first.given().charAt(0) != person.given().charAt(0)
                        && kin.matcher(copy.text()).find();
                if (isOne(first, person)
                        && !kinNear
                        && !isSpelling(first, person, copy)
                        && !isExplained(first, person, copy)) {
                    changes.put(person, first);
                }
            }
        }
        return changes;
    }

    private boolean isOne(Person first, Person second) {
        String a = first.given();
        String b = second.given();
        boolean spelled = a.length() >= FEWEST_LETTERS && b.length() >= FEWEST_LETTERS && !isWord(a) && !isWord(b);
        boolean shortened = a.startsWith(b) || b.startsWith(a) || shorts.contains(pair(a, b));
        boolean rare = !English.get().word(first.family()).isKnown();
        boolean alike = a.charAt(0) == b.charAt(0) || (rare && GivenNames.has(a) && GivenNames.has(b));
        return spelled
                && alike
                && !shortened
                && first.full().size() + second.full().size() <= 3;
    }

    /** "Stop Sandby Expansion" is a body, "American Renner" of a country: the first word is no given name. */
    private static boolean isWord(String given) {
        return MonthName.is(given) || (!GivenNames.has(given) && isOfLanguage(given));
    }

    private static boolean isOfLanguage(String given) {
        return English.get().word(given.toLowerCase(Locale.ROOT)).isCommon()
                || English.get().word(given).can("JJ");
    }

    /** Whether another rule holds the two for spellings of one given name. */
    private static boolean isSpelling(Person first, Person second, Copy copy) {
        Set<String> both = pair(first.given(), second.given());
        return Ledger.of(copy).variants().stream()
                .anyMatch(v ->
                        both.equals(pair(v.preferred().spelling(), v.other().spelling())));
    }

    private boolean isExplained(Person first, Person second, Copy copy) {
        Mention later = second.first();
        boolean enrolled =
                Rolls.of(copy).hold(first.first().span()) && Rolls.of(copy).hold(later.span());
        boolean together = SentenceAround.of(first.first().span(), copy)
                .filter(s -> s.contains(later.span().start()))
                .isPresent();
        return together
                || enrolled
                || isListed(later, copy)
                || (Introduction.of(later, copy) && !isSameIntroduction(first.first(), later, copy))
                || second.full().stream().anyMatch(m -> m.span().start() < lastOf(first) && !m.equals(later))
                || Stream.of(first.first(), later)
                        .flatMap(m -> SentenceAround.of(m.span(), copy).stream())
                        .anyMatch(s -> kin.matcher(copy.textOf(s)).find());
    }

    /** "The likes of Ida Carver, Noah Briggs and Juno Marsh": who stands in a list is brought in by it. */
    private static boolean isListed(Mention mention, Copy copy) {
        return NEXT_NAME
                .matcher(copy.text())
                .region(mention.span().end(), copy.text().length())
                .lookingAt();
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

    private static Set<String> pair(String one, String other) {
        return new HashSet<>(List.of(one, other));
    }
}
