package dev.wirelint.analysis.ledger;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.dates.MonthName;
import dev.wirelint.analysis.dates.WeekdayName;
import dev.wirelint.analysis.ledger.NamedOne.NameBearer;
import dev.wirelint.analysis.ledger.NamedOne.SpelledAs;
import dev.wirelint.analysis.names.Ledger;
import dev.wirelint.analysis.names.Mention;
import dev.wirelint.analysis.names.NameLetters;
import dev.wirelint.analysis.names.Occurrence;
import dev.wirelint.analysis.names.Variant;
import dev.wirelint.analysis.people.People;
import dev.wirelint.analysis.people.Person;
import dev.wirelint.article.Zone;
import dev.wirelint.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Brings the mentions of a story together by who or what they name. */
final class NamedOnes {
    /** What the copy does not say the kind of is told of from its second mention on. */
    private static final int OFTEN = 2;

    private static final Set<Zone> COPY =
            Set.of(Zone.HEADLINE, Zone.DECK, Zone.LEDE, Zone.BODY, Zone.LIST_ITEM, Zone.QUOTE);
    private static final Pattern DAY_OR_MONTH = Pattern.compile(MonthName.PATTERN + "|" + WeekdayName.WHOLE);

    private final Map<Mention, Gathered> byMention = new HashMap<>();

    private NamedOnes() {}

    /** The mentions of one bearer, in the order in which they were found to be his. */
    private static final class Gathered {
        private final LinkedHashSet<Mention> mentions = new LinkedHashSet<>();
        private boolean person;

        private List<Mention> inOrder() {
            return mentions.stream().sorted(Comparator.comparing(Mention::span)).toList();
        }
    }

    static List<NamedOne> of(Copy copy) {
        NamedOnes all = new NamedOnes();
        for (Person person : People.of(copy).all()) {
            Gathered gathered = new Gathered();
            gathered.person = true;
            person.mentions().forEach(m -> all.put(m, gathered));
        }
        Ledger ledger = Ledger.of(copy);
        Map<String, Gathered> bySpelling = new LinkedHashMap<>();
        for (Mention mention : ledger.mentions()) {
            if (!all.byMention.containsKey(mention)) {
                all.put(mention, bySpelling.computeIfAbsent(NameLetters.fold(mention.spelling()), s -> new Gathered()));
            }
        }
        ledger.variants().forEach(all::join);
        return all.byMention.values().stream()
                .distinct()
                .flatMap(g -> named(g).stream())
                .sorted(Comparator.comparing(NamedOne::first))
                .toList();
    }

    private void put(Mention mention, Gathered gathered) {
        byMention.put(mention, gathered);
        gathered.mentions.add(mention);
    }

    /** Two spellings of one name have one bearer. */
    private void join(Variant variant) {
        Gathered preferred =
                byMention.get(variant.preferred().occurrences().get(0).mention());
        for (Occurrence occurrence : variant.other().occurrences()) {
            Gathered other = byMention.get(occurrence.mention());
            if (preferred != null && other != null && !other.equals(preferred)) {
                other.mentions.remove(occurrence.mention());
                put(occurrence.mention(), preferred);
            }
        }
    }

    private static Optional<NamedOne> named(Gathered gathered) {
        List<Mention> mentions = gathered.inOrder();
        Optional<NameBearer> bearer = gathered.person ? Optional.of(NameBearer.PERSON) : bearer(mentions);
        boolean told = !mentions.stream().allMatch(NamedOnes::isNoName)
                && (bearer.isPresent()
                        || mentions.stream().anyMatch(Mention::isFullName)
                        || mentions.stream().filter(NamedOnes::isInCopy).count() >= OFTEN);
        if (mentions.isEmpty() || !told) {
            return Optional.empty();
        }
        Map<String, List<Span>> spellings = new LinkedHashMap<>();
        mentions.forEach(m ->
                spellings.computeIfAbsent(m.spelling(), s -> new ArrayList<>()).add(m.span()));
        return Optional.of(new NamedOne(
                mentions.get(0).spelling(),
                bearer,
                mentions.stream().flatMap(m -> m.title().stream()).findFirst(),
                spellings.entrySet().stream()
                        .map(s -> new SpelledAs(s.getKey(), s.getValue()))
                        .toList()));
    }

    /** A dateline and what stands beside the copy have agencies of their own. */
    private static boolean isInCopy(Mention mention) {
        return COPY.contains(mention.zone());
    }

    /** A day, a month, "I", and a word of the language that has its capital from opening a sentence. */
    private static boolean isNoName(Mention mention) {
        return mention.spelling().length() == 1
                || DAY_OR_MONTH.matcher(mention.spelling()).matches()
                || (mention.words().size() == 1
                        && mention.words().get(0).opens()
                        && mention.words().get(0).isOrdinary()
                        && mention.title().isEmpty());
    }

    private static Optional<NameBearer> bearer(List<Mention> mentions) {
        return mentions.stream()
                .flatMap(m -> m.certain().or(m::kind).stream())
                .findFirst()
                .map(b -> switch (b) {
                    case PERSON -> NameBearer.PERSON;
                    case PLACE -> NameBearer.PLACE;
                    case ORGANISATION -> NameBearer.BODY;
                });
    }
}
