package dev.wirelint.analysis.names;

import dev.wirelint.language.LanguageList;
import java.util.Set;

/** What makes two of two spellings, however alike they are: two bearers, two kinds of thing, a word and its plural. */
final class Parting {
    private static final Set<String> PEOPLES = Set.of("n", "an", "ns", "ans", "ese");
    private static final int MANY = 30;
    private static final Set<String> OF_THE_CALENDAR =
            LanguageList.of("names/calendar.txt").everyWord();

    private final Form preferred;
    private final Form other;
    private final boolean shared;

    private Parting(Form preferred, Form other) {
        this.preferred = preferred;
        this.other = other;
        this.shared = preferred.sharesCompanion(other);
    }

    /** Whether the two are known to be two, whatever their letters are. */
    static boolean parts(Form preferred, Form other) {
        Parting parting = new Parting(preferred, other);
        boolean ordinary = other.isKnown() && !other.isKnownName();
        boolean filedApart = preferred.isFiled() && other.isFiled();
        return ordinary
                || filedApart
                || !other.isName()
                || parting.isOfTheCalendar()
                || parting.areTwoBearers()
                || parting.areTwoKinds()
                || parting.isPeople()
                || parting.standTogether();
    }

    /** Whether the one is a month or a weekday, and nobody bears it as a name. */
    private boolean isOfTheCalendar() {
        return (OF_THE_CALENDAR.contains(preferred.spelling()) && preferred.isBare())
                || (OF_THE_CALENDAR.contains(other.spelling()) && other.isBare());
    }

    /** Neighbours part people, not places: a town stands in many names. */
    private boolean areTwoBearers() {
        boolean places = preferred.isCertainlyPlace() && other.isCertainlyPlace() && preferred.isKnown();
        boolean ownNames = preferred.hasOtherCompanions(other) && !shared && !places;
        boolean brothers =
                preferred.isGivenNameBeside(other) && GivenNames.areTwo(preferred.spelling(), other.spelling());
        boolean bodies = preferred.isCertainlyBody()
                && other.isCertainlyBody()
                && preferred.isBare()
                && other.isBare()
                && !preferred.isArticled()
                && !other.isArticled();
        return ownNames || brothers || bodies || preferred.isOfTheOtherSex(other) || isInsideOwnName();
    }

    /** Whether a place that readers know stands against a form that stands only inside another name. */
    private boolean isInsideOwnName() {
        boolean inside = other.occurrences().stream()
                .allMatch(o -> o.companion(-1).isPresent() || o.companion(1).isPresent());
        return WorldPlaces.has(preferred.spelling()) && inside && !shared && !other.isCertainlyPlace();
    }

    private boolean areTwoKinds() {
        boolean personAndThing = (preferred.isCertainlyPerson() && other.isCertainlyThing())
                || (other.isCertainlyPerson() && preferred.isCertainlyThing());
        boolean halfAndWhole = !shared && preferred.isShortHalf() != other.isShortHalf();
        return personAndThing || halfAndWhole || isPhraseOfItsOwn() || isPlaceInAnotherLanguage();
    }

    /**
     * Whether an ordinary word stands against one that only goes with a name of its own: Foundation, Fondation Arlet.
     */
    private boolean isPhraseOfItsOwn() {
        boolean ordinary = preferred.isKnown() && !preferred.isKnownName();
        boolean ownName = !other.before().isEmpty() || !other.after().isEmpty();
        return ordinary && !shared && ownName && !other.isCertainlyPerson();
    }

    /** Whether a country stands once with the accents of its own language, and nothing shows it to be named there. */
    private boolean isPlaceInAnotherLanguage() {
        Form accented = WorldPlaces.isCountry(preferred.spelling()) ? other : preferred;
        Form english = accented.equals(other) ? preferred : other;
        return WorldPlaces.isCountry(english.spelling())
                && english.key().equals(accented.key())
                && !NameLetters.isAscii(accented.spelling())
                && accented.count() == 1
                && !accented.isCertainlyPlace();
    }

    /** Whether the one names the people of the other, a creed and its followers, or more of one kind. */
    private boolean isPeople() {
        String shorter = preferred.key().length() < other.key().length() ? preferred.key() : other.key();
        boolean preferredIsShorter = shorter.equals(preferred.key());
        String longer = preferredIsShorter ? other.key() : preferred.key();
        if (longer.startsWith(shorter)) {
            String ending = longer.substring(shorter.length());
            Form single = preferredIsShorter ? preferred : other;
            boolean word = single.isKnown() && single.isCommon();
            boolean plural =
                    ending.equals("s") && !shorter.endsWith("s") && (word || !(shared && preferred.sharesKind(other)));
            boolean land = preferredIsShorter ? preferred.isKnown() : other.isKnown() || !preferred.isKnown();
            boolean people = PEOPLES.contains(ending) && land && (!ending.startsWith("n") || shorter.endsWith("a"));
            return people || plural;
        }
        return (shorter.endsWith("ism") && longer.startsWith(shorter.substring(0, shorter.length() - 1)))
                || (longer.endsWith("ism") && shorter.startsWith(longer.substring(0, longer.length() - 1)));
    }

    /** Whether the two are ever named in one breath, as two are and one is not. */
    private boolean standTogether() {
        return other.occurrences().stream()
                .limit(MANY)
                .anyMatch(here -> preferred.occurrences().stream()
                        .limit(MANY)
                        .anyMatch(there ->
                                here.mention().breath() == there.mention().breath()));
    }
}
