package dev.wirelint.analysis.names;

import dev.wirelint.analysis.names.Likeness.Nature;
import java.util.Optional;

/**
 * Decides whether two spellings are one name. Likeness alone never suffices: what the dictionary knows, how often each
 * stands, and the names beside them must bear it out. Two people each introduced by a full name of their own stay two.
 */
final class Judgement {
    private static final int MAJORITY = 3;
    private static final int MUCH_OFTENER = 4;
    private static final int SHORT = 4;
    private static final int LONG = 8;

    private final Form preferred;
    private final Form other;
    private final Likeness likeness;
    private final boolean shared;
    private final int length;

    private Judgement(Form preferred, Form other, Likeness likeness) {
        this.preferred = preferred;
        this.other = other;
        this.likeness = likeness;
        this.shared = preferred.sharesCompanion(other);
        this.length = Math.min(preferred.key().length(), other.key().length());
    }

    static Optional<Variant> of(Form one, Form two) {
        boolean inOrder = Preference.better(one, two).equals(one);
        Form preferred = inOrder ? one : two;
        Form other = inOrder ? two : one;
        if (Parting.parts(preferred, other)) {
            return Optional.empty();
        }
        return SpellingComparison.of(preferred.spelling(), other.spelling())
                .map(likeness -> new Judgement(preferred, other, likeness))
                .filter(Judgement::isOneName)
                .map(judgement -> new Variant(preferred, other, judgement.likeness, judgement.confidence()));
    }

    private boolean isOneName() {
        boolean farApart =
                likeness.changes().size() > 1 && !startAlike() && likeness.nature() != Nature.TRANSLITERATION;
        if (isForeign() || (!shared && farApart) || areBothAtHome()) {
            return false;
        }
        if (preferred.isGivenNameBeside(other) && areOneGivenName()) {
            return true;
        }
        if (isLonePlace()) {
            return true;
        }
        return switch (likeness.nature()) {
            case SHAPE, DIACRITICS -> true;
            case TRANSLITERATION -> isTransliteration() || isSlip();
            case SOUND -> isSoundAlike() || isSlip();
            case SLIP -> isSlip();
            case NAME -> false;
        };
    }

    /** Whether both names exist beside each other, and neither a name nor a title in common says that one is meant. */
    private boolean areBothAtHome() {
        return Existing.has(preferred.spelling())
                && Existing.has(other.spelling())
                && !shared
                && !preferred.sharesTitle(other)
                && !isStray();
    }

    private boolean areOneGivenName() {
        return GivenNames.has(preferred.spelling())
                && GivenNames.has(other.spelling())
                && !GivenNames.areTwo(preferred.spelling(), other.spelling());
    }

    private boolean isTransliteration() {
        if (likeness.cost() > 0.3 + 0.05 * length) {
            return false;
        }
        if (other.isKnown() && preferred.isKnown()) {
            return shared
                    || (length > SHORT
                            && isHarmless()
                            && !Endings.isDerived(preferred.key(), other.key())
                            && !preferred.isElsewhere(other));
        }
        return shared || length > SHORT || isOutnumbered(2) || isStray();
    }

    /** Whether it may be the word of another language for an ordinary one, as Agencias is for Agencies. */
    private boolean isForeign() {
        boolean ordinary = preferred.isKnown() && !preferred.isKnownName();
        boolean plainSlip = likeness.nature() == Nature.SLIP && likeness.cost() <= 1;
        return ordinary && !plainSlip && !isOutnumbered(2);
    }

    /** Whether one change alone, and not in the letter people look at first, parts two names that both exist. */
    private boolean isHarmless() {
        return likeness.changes().size() == 1 && startAlike();
    }

    private boolean startAlike() {
        return preferred.key().charAt(0) == other.key().charAt(0);
    }

    /** Whether the first letters are the same, or stand for each other in names from other scripts. */
    private boolean opensAlike() {
        String first = preferred.key().substring(0, 1);
        return startAlike()
                || Transliterations.get().of(first).containsKey(other.key().substring(0, 1));
    }

    /**
     * Whether the story introduces a person by one spelling, and the other stands alone wherever it stands, so that
     * nobody else bears it.
     */
    private boolean isStray() {
        return preferred.introduction().isPresent()
                && other.isBare()
                && other.couldBeOfKindOf(preferred)
                && !other.hasOtherTitle(preferred);
    }

    private boolean isSoundAlike() {
        if (likeness.cost() > 0.4 + 0.05 * length) {
            return false;
        }
        boolean sameTitle = length > SHORT && preferred.sharesTitle(other);
        boolean derived = Endings.isDerived(preferred.key(), other.key());
        if (other.isKnown()) {
            return !derived && (((shared || sameTitle) && preferred.isKnown()) || isKnownStray());
        }
        return shared
                || sameTitle
                || (!derived
                        && (isOutnumbered(2) || preferred.sharesKind(other) || isStray())
                        && (length > SHORT || preferred.isKnown()));
    }

    /** Whether a name that exists can only be meant for the one the story introduces. */
    private boolean isKnownStray() {
        boolean slight = likeness.nature() != Nature.SLIP && likeness.cost() <= 0.35;
        boolean soundsAlike = likeness.changes().size() == 1 && opensAlike();
        boolean once = length > SHORT + 1
                && other.count() == 1
                && !preferred.isCertainlyThing()
                && !WorldPlaces.has(other.spelling());
        return length > SHORT && isStray() && soundsAlike && isOutnumbered(slight || once ? 1 : MUCH_OFTENER);
    }

    private boolean isSlip() {
        if (likeness.cost() > reach() || addsAccents()) {
            return false;
        }
        if (other.isKnown()) {
            boolean sharesAll = shared && length > SHORT && !preferred.isGivenNameBeside(other) && preferred.isKnown();
            boolean derived = Endings.isDerived(preferred.key(), other.key());
            return sharesAll || (length > SHORT + 1 && !derived && isKnownStray());
        }
        if (shared) {
            boolean brothers = preferred.isGivenNameBeside(other)
                    && likeness.cost() > SpellingStep.SWAPPED
                    && !preferred.sharesTitle(other)
                    && !preferred.isPlace()
                    && (preferred.isCertainlyPerson() || !preferred.isCertainlyOfKindOf(other));
            boolean borneOut = (preferred.isKnown() || isSurnameOfOne()) && !brothers;
            return isOutnumbered(brothers ? MAJORITY : borneOut ? 1 : 2) || isTie();
        }
        boolean borneOut = preferred.isKnown() ? isSlipOfKnown() : isSlipOfUnknown();
        return isDerived() ? isTieOfPlaces() : borneOut;
    }

    /** Whether the same given name stands before both, and one letter parts the family names. */
    private boolean isSurnameOfOne() {
        return preferred.isFamilyNameBeside(other) && likeness.changes().size() == 1;
    }

    private boolean isSlipOfKnown() {
        boolean places = preferred.isCertainlyPlace() && other.isCertainlyPlace();
        boolean lone =
                (length > SHORT + 1 || (places && length > SHORT)) && startAlike() && other.couldBeOfKindOf(preferred);
        return isOutnumbered(length == SHORT && !(startAlike() && other.isBare()) ? 3 : 2)
                || lone
                || (isStray() && startAlike());
    }

    private boolean isSlipOfUnknown() {
        if (length == SHORT) {
            return isStray() && startAlike();
        }
        return isOutnumbered(other.count() == 1 ? 2 : 3)
                || preferred.couldIntroduce(other)
                || other.couldIntroduce(preferred)
                || isStray()
                || isTie()
                || isTieOfTitled();
    }

    /** Whether the story has a place that nobody knows, and one letter parts it from a name that may be that place. */
    private boolean isLonePlace() {
        boolean slight = likeness.nature() == Nature.SOUND
                || likeness.nature() == Nature.TRANSLITERATION
                || (likeness.nature() == Nature.SLIP && likeness.cost() <= 1);
        return slight
                && length > SHORT + 2
                && isHarmless()
                && (preferred.isCertainlyPlace() || other.isCertainlyPlace())
                && !preferred.isKnown()
                && !other.isKnown()
                && preferred.couldBeOfKindOf(other)
                && preferred.isBare()
                && other.isBare()
                && !preferred.isElsewhere(other)
                && !Endings.isDerived(preferred.key(), other.key());
    }

    /** Whether two forms that nobody knows stand even, and the same kind of thing is named by both. */
    private boolean isTie() {
        boolean body = preferred.isCertainlyBody() && other.isBare() && !other.isCertainlyThing();
        return length > SHORT + 1
                && (isHarmless() || Bodies.areOne(preferred, other))
                && (preferred.isCertainlyOfKindOf(other) || body)
                && !preferred.isCertainlyPerson()
                && !other.isCertainlyPerson()
                && !preferred.isElsewhere(other);
    }

    /** Whether one title stands before two forms that nobody knows. */
    private boolean isTieOfTitled() {
        return length > SHORT + 1 && isHarmless() && preferred.sharesTitle(other);
    }

    /** Whether two places that nobody knows stand even, and another vowel at the end is all that parts them. */
    private boolean isTieOfPlaces() {
        return isTie()
                && !preferred.isKnown()
                && preferred.isCertainlyPlace()
                && preferred.count() == other.count()
                && preferred.key().length() == other.key().length();
    }

    /** Whether an ending that makes one name of another parts the two, and nothing says that it is a slip. */
    private boolean isDerived() {
        if (!Endings.isDerived(preferred.key(), other.key())) {
            return false;
        }
        boolean clipped = other.key().length() <= preferred.key().length();
        boolean attested = preferred.isKnown() || (preferred.isPlace() && other.isPlace());
        boolean borneOut = attested ? isOutnumbered(2) : isStray();
        return !clipped || !borneOut || Endings.isOfTheOtherSex(preferred.key(), other.key());
    }

    private boolean addsAccents() {
        return !NameLetters.isAscii(other.spelling()) && NameLetters.isAscii(preferred.spelling());
    }

    /** How far a slip may lead: two changes only in a long name, or one that other evidence holds. */
    private double reach() {
        if (Bodies.areOne(preferred, other)) {
            return 2;
        }
        if (shared) {
            return length >= LONG ? 1.6 : 1.2;
        }
        if (length == SHORT) {
            return 0.95;
        }
        return length > 6 && likeness.changes().size() == 1 ? 1.16 : 1;
    }

    private boolean isOutnumbered(int times) {
        return preferred.count() >= times * other.count();
    }

    private double confidence() {
        double base = likeness.nature() == Nature.SLIP || likeness.nature() == Nature.SOUND ? 0.72 : 0.8;
        double told = (shared ? 0.1 : 0)
                + (preferred.isKnown() && !other.isKnown() ? 0.08 : 0)
                + (isOutnumbered(3) ? 0.06 : 0);
        return Math.min(0.98, Math.round((base + told) * 100) / 100.0);
    }
}
