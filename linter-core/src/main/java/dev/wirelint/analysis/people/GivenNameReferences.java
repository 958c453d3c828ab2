package dev.wirelint.analysis.people;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.SentenceAround;
import dev.wirelint.analysis.names.BodyNouns;
import dev.wirelint.analysis.names.GivenNames;
import dev.wirelint.analysis.names.Ledger;
import dev.wirelint.analysis.names.Mention;
import dev.wirelint.analysis.names.Mention.Bearer;
import dev.wirelint.analysis.names.WorldPlaces;
import dev.wirelint.analysis.quotations.Quotations;
import dev.wirelint.article.Zone;
import dev.wirelint.language.English;
import dev.wirelint.language.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds somebody who is called by the given name where the story goes on, in copy that goes by family names.
 *
 * @param familyFirst family names that stand before the given name, in lower case
 * @param eitherFirst family names that stand first or last, so that nobody can tell which half is which
 */
public record GivenNameReferences(Set<String> familyFirst, Set<String> eitherFirst) {
    private static final int GROWN_UP = 18;
    private static final int MOST = 2;
    private static final int REACH = 20;
    /** Who is told of as married has, further down, the family name of another. */
    private static final Pattern MARRIED = Pattern.compile("\\bmarried (?:his |her |the )?(?:\\p{Ll}+ ){0,2}$");

    private static final Pattern NEXT = Pattern.compile(" (\\p{Ll}+)");
    /** The small half of a given name that stands last, as in "Hyun-sook". */
    private static final Pattern HALF = Pattern.compile("-(?:$|\\p{Ll})");

    private static final Pattern PRONOUN = Pattern.compile("\\b(?:[Ss]?[Hh]e|him|[Hh]er|[Hh]is)\\b");

    private static final Set<String> CHILDREN =
            Set.of("child", "daughter", "son", "granddaughter", "grandson", "boy", "girl");

    private static final Set<Zone> ABOVE = Set.of(Zone.HEADLINE, Zone.DECK);

    /** Each person that is called so, once, in the order of the people. */
    public List<GivenNameReference> in(Copy copy) {
        List<GivenNameReference> slips = new ArrayList<>();
        Map<String, List<Mention>> bySpelling = Ledger.of(copy).mentions().stream()
                .filter(m -> m.words().size() == 1)
                .collect(Collectors.groupingBy(Mention::spelling));
        for (Person person : People.of(copy).all()) {
            if (eitherFirst.contains(person.given().toLowerCase(Locale.ROOT))) {
                continue;
            }
            boolean turned = familyFirst.contains(person.given().toLowerCase(Locale.ROOT))
                    && person.first().words().size() == 2;
            if (turned
                    && English.get()
                            .word(person.family().toLowerCase(Locale.ROOT))
                            .isCommon()) {
                continue;
            }
            String name = turned ? person.family() : person.given();
            List<Mention> bare = bySpelling.getOrDefault(name, List.of());
            boolean later = !bare.isEmpty()
                    && person.first().span().start() < bare.get(0).span().start();
            if (later && bare.size() <= MOST && (turned || isPerson(person, copy)) && stands(person, name, copy)) {
                bare.stream()
                        .filter(m -> (Voices.speaks(m, copy) || acts(m, copy))
                                && m.zone().isProse()
                                && m.title().isEmpty()
                                && !Quotations.of(copy).mayHold(m.span()))
                        .findFirst()
                        .ifPresent(m -> slips.add(
                                new GivenNameReference(m, person, turned ? person.given() : person.family())));
            }
        }
        return List.copyOf(slips);
    }

    private static boolean stands(Person person, String name, Copy copy) {
        List<Person> all = People.of(copy).all();
        boolean family =
                all.stream().filter(p -> p.family().equals(person.family())).count() > 1;
        boolean another = all.stream()
                .anyMatch(p -> !p.equals(person)
                        && (p.given().equals(name)
                                || p.family().equals(name)
                                || p.family().equals(person.given())));
        boolean above = Ledger.of(copy).mentions().stream()
                .anyMatch(m -> ABOVE.contains(m.zone()) && Person.units(m).equals(List.of(name)));
        boolean full = person.first().words().size() > 1
                && !person.given().isEmpty()
                && name.length() > 2
                && name.chars().anyMatch(Character::isLowerCase);
        boolean plural = copy.text().contains(" " + person.family() + "s ")
                || HALF.matcher(person.family()).find();
        return full && !isMarriedIn(person, copy) && !plural && !family && !another && !above && !isChild(person, copy);
    }

    private static boolean isMarriedIn(Person person, Copy copy) {
        int start = person.first().span().start();
        return MARRIED.matcher(copy.text().substring(Math.max(0, start - REACH), start))
                .find();
    }

    /** A club or a ship has two words too. */
    private static boolean isPerson(Person person, Copy copy) {
        Mention first = person.first();
        if (WorldPlaces.has(person.family()) && !GivenNames.has(person.given())) {
            return first.title().isPresent();
        }
        return GivenNames.has(person.given())
                || first.title().isPresent()
                || first.isCertainlyPerson()
                || first.kind().equals(Optional.of(Bearer.PERSON))
                || isToldAsPerson(person, copy);
    }

    /** Whether the story gives an office or an age, or says who it is and goes on with "he" or "she". */
    private static boolean isToldAsPerson(Person person, Copy copy) {
        Optional<Person> one = Optional.of(person);
        Mention first = person.first();
        return Offices.of(copy).all().stream().anyMatch(r -> r.person().equals(one))
                || Ages.of(copy).all().stream().anyMatch(a -> a.person().equals(one))
                || (Introduction.of(first, copy)
                        && !BodyNouns.has(Introduction.wordBefore(first, copy))
                        && PRONOUN.matcher(copy.text())
                                .region(first.span().end(), copy.text().length())
                                .find());
    }

    /** Whether a sentence opens with the name and goes on with a verb. */
    private static boolean acts(Mention mention, Copy copy) {
        int end = mention.span().end();
        Matcher next =
                NEXT.matcher(copy.text()).region(end, Math.min(copy.text().length(), end + REACH));
        if (!mention.words().get(0).opens() || !next.lookingAt()) {
            return false;
        }
        Word word = English.get().word(next.group(1));
        return word.canBeFiniteVerb() && !word.can("NN") && !word.can("IN");
    }

    private static boolean isChild(Person person, Copy copy) {
        return Ages.of(copy).all().stream()
                        .filter(a -> a.person().equals(Optional.of(person)))
                        .anyMatch(a -> a.most() < GROWN_UP)
                || SentenceAround.of(person.first().span(), copy).stream()
                        .flatMap(s -> copy.words(s).stream())
                        .anyMatch(w -> CHILDREN.contains(w.folded()));
    }
}
