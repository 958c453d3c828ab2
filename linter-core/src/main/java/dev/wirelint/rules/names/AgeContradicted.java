package dev.wirelint.rules.names;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.people.Age;
import dev.wirelint.analysis.people.Age.Way;
import dev.wirelint.analysis.people.Ages;
import dev.wirelint.analysis.people.People;
import dev.wirelint.analysis.people.Person;
import dev.wirelint.article.Zone;
import dev.wirelint.finding.Confidence;
import dev.wirelint.rule.Check;
import dev.wirelint.rule.Findings;
import dev.wirelint.rule.Rule;
import dev.wirelint.rule.Settings;
import java.util.List;
import java.util.Optional;

/** One person whose ages in a story cannot all be right. */
public final class AgeContradicted implements Rule {
    @Override
    public Check prepare(Settings settings) {
        return AgeContradicted::check;
    }

    private static void check(Copy copy, Findings findings) {
        List<Age> ages = Ages.of(copy).all();
        for (int i = 1; i < ages.size(); i++) {
            Age age = ages.get(i);
            if (age.way() != Way.UNNAMED) {
                other(ages.subList(0, i), age, copy).ifPresent(o -> flag(age, o, copy, findings));
            }
        }
    }

    private static Optional<Age> other(List<Age> before, Age age, Copy copy) {
        if (age.way() == Way.STANDING_FOR) {
            boolean fits = before.stream().anyMatch(b -> b.agrees(age));
            return fits ? Optional.empty() : standsFor(before, age, copy);
        }
        return before.stream()
                .filter(b -> (b.person().isPresent() && b.person().equals(age.person())) || isTurned(b, age, copy))
                .filter(b -> b.way() != Way.STANDING_FOR && !b.agrees(age))
                .filter(b -> !isBesides(b, age, copy))
                .findFirst();
    }

    /** Whether the lede's "45-year-old shopkeeper" is 54 where the name follows, and nobody else has either age. */
    private static boolean isTurned(Age unnamed, Age named, Copy copy) {
        boolean lede = copy.article()
                .blockAt(unnamed.place().start())
                .filter(b -> b.zone() == Zone.LEDE)
                .isPresent();
        int turned = unnamed.least() % 10 * 10 + unnamed.least() / 10;
        return lede
                && unnamed.way() == Way.UNNAMED
                && named.way() == Way.NAMED
                && unnamed.least() != named.least()
                && turned == named.least()
                && Ages.of(copy).all().stream().filter(a -> a.agrees(unnamed)).count() == 1;
    }

    /** Whether a sentence gives two ages beside one name, as of father and son. */
    private static boolean isBesides(Age one, Age other, Copy copy) {
        return Sentences.spanAround(one.place(), copy)
                .filter(s -> s.contains(other.place()))
                .isPresent();
    }

    /** The age of the only one that "the 45-year-old" can be, where everybody it may be has another age. */
    private static Optional<Age> standsFor(List<Age> before, Age age, Copy copy) {
        if (before.stream().anyMatch(b -> b.way() == Way.UNNAMED || b.person().isEmpty())) {
            return Optional.empty();
        }
        List<Person> ageless = People.of(copy).all().stream()
                .filter(p -> p.first().span().start() < age.place().start())
                .filter(p -> before.stream().noneMatch(b -> b.person().equals(Optional.of(p))))
                .toList();
        boolean another = ageless.stream()
                .filter(p -> age.person().equals(Optional.of(p)) || p.mentions().size() > 1)
                .anyMatch(p -> !Sources.isOnly(p, copy));
        if (another) {
            return Optional.empty();
        }
        return before.stream()
                .filter(b -> b.person().equals(age.person()))
                .findFirst()
                .or(() -> before.stream().findFirst());
    }

    private static void flag(Age age, Age other, Copy copy, Findings findings) {
        String who = other.person().map(Person::name).orElse("one person");
        findings.flag(
                        age.place(),
                        who + " is " + age.years() + " here and " + other.years() + " on line "
                                + copy.line(other.place()) + "; check which")
                .confidence(Confidence.LIKELY)
                .group("age:" + who)
                .related(other.place(), "\"" + copy.textOf(other.place()) + "\" here");
    }
}
