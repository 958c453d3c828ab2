package dev.wirelint.analysis.people;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.Part;
import dev.wirelint.analysis.names.GivenNames;
import dev.wirelint.analysis.names.Ledger;
import dev.wirelint.analysis.names.Mention;
import dev.wirelint.analysis.names.Mention.Bearer;
import dev.wirelint.article.Zone;
import dev.wirelint.text.InOrder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The people a story names in its running copy. */
public final class People {
    private static final Part<People> PART = Part.of(People::read);
    private static final Set<Zone> ZONES = Set.of(Zone.LEDE, Zone.BODY, Zone.QUOTE, Zone.LIST_ITEM);

    private static final Set<String> BY_GIVEN_NAME =
            Set.of("sir", "dame", "lady", "lord", "prince", "princess", "father");

    private final List<Person> all;
    private final Map<Mention, Person> byMention = new HashMap<>();
    private final Map<String, List<Person>> byFamily = new HashMap<>();
    private final List<Mention> named;

    private People(List<Person> all) {
        this.all = List.copyOf(all);
        for (Person person : all) {
            person.mentions().forEach(m -> byMention.put(m, person));
            byFamily.computeIfAbsent(Person.key(person.family()), f -> new ArrayList<>())
                    .add(person);
        }
        this.named = byMention.keySet().stream()
                .sorted((a, b) -> a.span().compareTo(b.span()))
                .toList();
    }

    public static People of(Copy copy) {
        return copy.part(PART);
    }

    /** Everybody, in the order in which the story brings them in. */
    public List<Person> all() {
        return all;
    }

    /** Those of one family name. */
    public List<Person> bearing(String family) {
        return byFamily.getOrDefault(Person.key(family), List.of());
    }

    /** Whom a place of the story names. */
    public Optional<Person> at(Mention mention) {
        return Optional.ofNullable(byMention.get(mention));
    }

    /** The places that name a person, in reading order. */
    public List<Mention> named() {
        return named;
    }

    /** The person named last before a place. */
    public Optional<Person> before(int offset) {
        int next = InOrder.firstFrom(named, Mention::span, offset);
        return next == 0 ? Optional.empty() : at(named.get(next - 1));
    }

    private static People read(Copy copy) {
        Map<String, Map<String, List<Mention>>> families = new LinkedHashMap<>();
        List<Mention> mentions = Ledger.of(copy).mentions().stream()
                .filter(m -> ZONES.contains(m.zone()))
                .toList();
        for (Mention mention : mentions) {
            if (Person.count(mention) > 1 && isPerson(mention)) {
                Map<String, List<Mention>> bearers =
                        families.computeIfAbsent(Person.key(Person.family(mention)), f -> new LinkedHashMap<>());
                String given = Person.key(Person.given(mention));
                bearers.computeIfAbsent(known(bearers, given), g -> new ArrayList<>())
                        .add(mention);
            }
        }
        for (Mention mention : mentions) {
            if (Person.count(mention) == 1) {
                String key = Person.key(Person.family(mention));
                Map<String, List<Mention>> bearers = families.get(key);
                if (bearers == null
                        && mention.title().filter(BY_GIVEN_NAME::contains).isPresent()) {
                    bearers = byGiven(families, key);
                }
                if (bearers == null && mention.title().isPresent() && mention.isCertainlyPerson()) {
                    bearers = new LinkedHashMap<>(Map.of("", new ArrayList<>()));
                    families.put(key, bearers);
                }
                if (bearers != null && bearers.size() == 1) {
                    bearers.values().iterator().next().add(mention);
                }
            }
        }
        List<Person> people = new ArrayList<>();
        families.values()
                .forEach(bearers -> bearers.forEach((given, places) -> {
                    places.sort((a, b) -> a.span().compareTo(b.span()));
                    Mention full = places.stream()
                            .filter(m -> Person.count(m) > 1)
                            .findFirst()
                            .orElse(places.get(0));
                    people.add(new Person(given.isEmpty() ? "" : Person.given(full), Person.family(full), places));
                }));
        people.sort((a, b) -> a.first().span().compareTo(b.first().span()));
        return new People(people);
    }

    /** The one person of this given name, as Sir Anthony Eddington is Sir Anthony. */
    private static @Nullable Map<String, List<Mention>> byGiven(
            Map<String, Map<String, List<Mention>>> families, String given) {
        List<Map<String, List<Mention>>> found = families.values().stream()
                .filter(f -> f.size() == 1 && f.containsKey(given))
                .toList();
        return found.size() == 1 ? found.get(0) : null;
    }

    /** The given name of the bearer who has this one as a further name, or the name itself. */
    private static String known(Map<String, List<Mention>> bearers, String given) {
        return bearers.entrySet().stream()
                .filter(b -> b.getValue().stream()
                        .anyMatch(m -> Person.units(m).stream().map(Person::key).anyMatch(given::equals)))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(given);
    }

    /** A given name, a title or a verb of saying beside it; a company or a street has none of them. */
    private static boolean isPerson(Mention mention) {
        boolean thing = mention.kind().filter(k -> k != Bearer.PERSON).isPresent()
                || mention.certain().filter(k -> k != Bearer.PERSON).isPresent();
        boolean told = mention.kind().equals(Optional.of(Bearer.PERSON))
                || mention.isCertainlyPerson()
                || mention.title().isPresent()
                || GivenNames.has(mention.words().get(0).spelling());
        return !thing && (told || (mention.isFullName() && !mention.articled()));
    }
}
