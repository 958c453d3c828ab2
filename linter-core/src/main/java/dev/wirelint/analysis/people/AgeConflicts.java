package dev.wirelint.analysis.people;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.SentenceAround;
import dev.wirelint.analysis.Sought;
import dev.wirelint.analysis.people.Age.Way;
import dev.wirelint.article.Zone;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the ages of one person that cannot all be right. */
public final class AgeConflicts {
    private static final Sought NAMESAKE =
            Sought.of("\\b(?:[Yy]ounger|[Ee]lder|[Oo]lder|[Ss]enior|[Jj]unior|Sr|Jr)\\b");

    private AgeConflicts() {}

    /** Each age that an earlier one speaks against, in reading order. */
    public static List<AgeConflict> of(Copy copy) {
        List<Age> ages = Ages.of(copy).all();
        List<AgeConflict> conflicts = new ArrayList<>();
        for (int i = 1; i < ages.size(); i++) {
            Age age = ages.get(i);
            if (age.way() != Way.UNNAMED) {
                other(ages.subList(0, i), age, copy).ifPresent(o -> conflicts.add(new AgeConflict(age, o)));
            }
        }
        return List.copyOf(conflicts);
    }

    private static Optional<Age> other(List<Age> before, Age age, Copy copy) {
        if (age.way() == Way.STANDING_FOR) {
            boolean fits = before.stream().anyMatch(b -> b.agrees(age));
            return fits ? Optional.empty() : standsFor(before, age, copy);
        }
        return before.stream()
                .filter(b -> (b.person().isPresent() && b.person().equals(age.person())) || isTurned(b, age, copy))
                .filter(b -> b.way() != Way.STANDING_FOR && !b.agrees(age))
                .filter(b -> !isBesides(b, age, copy) && !isOfNamesake(age, copy))
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

    /** "The younger Bush": father and son bear one name. */
    private static boolean isOfNamesake(Age age, Copy copy) {
        return SentenceAround.of(age.place(), copy)
                .filter(s -> NAMESAKE.inOnly(copy, s).find())
                .isPresent();
    }

    /** Whether a sentence gives two ages beside one name, as of father and son. */
    private static boolean isBesides(Age one, Age other, Copy copy) {
        return SentenceAround.of(one.place(), copy)
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
                .anyMatch(p -> !Voices.isOnly(p, copy));
        if (another) {
            return Optional.empty();
        }
        return before.stream()
                .filter(b -> b.person().equals(age.person()))
                .findFirst()
                .or(() -> before.stream().findFirst());
    }
}
