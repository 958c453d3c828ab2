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
    private final SpellingPair pair;

    private Judgement(Form preferred, Form other, Likeness likeness) {
        this.preferred = preferred;
        this.other = other;
        this.likeness = likeness;
        this.shared = preferred.sharesCompanion(other);
        this.length = Math.min(preferred.key().length(), other.key().length());
        this.pair = new SpellingPair(preferred, other, likeness, shared);
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
                likeness.changes().size() > 1 && !pair.startAlike() && likeness.nature() != Nature.TRANSLITERATION;
        if (pair.isForeign() || (!shared && farApart) || pair.areBothAtHome()) {
            return false;
        }
        if (preferred.isGivenNameBeside(other) && pair.areOneGivenName()) {
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

    private boolean isTransliteration() {
        if (likeness.cost() > 0.3 + 0.05 * length) {
            return false;
        }
        if (other.isKnown() && preferred.isKnown()) {
            return shared
                    || (length > SHORT
                            && pair.isHarmless()
                            && !Endings.isDerived(preferred.key(), other.key())
                            && !preferred.isElsewhere(other));
        }
        return shared || length > SHORT || pair.isOutnumbered(2) || pair.isStray();
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
                        && (pair.isOutnumbered(2) || preferred.sharesKind(other) || pair.isStray())
                        && (length > SHORT || preferred.isKnown()));
    }

    /** Whether a name that exists can only be meant for the one the story introduces. */
    private boolean isKnownStray() {
        boolean slight = likeness.nature() != Nature.SLIP && likeness.cost() <= 0.35;
        boolean soundsAlike = likeness.changes().size() == 1 && pair.opensAlike();
        boolean once = length > SHORT + 1
                && other.count() == 1
                && !preferred.isCertainlyThing()
                && !WorldPlaces.has(other.spelling());
        return length > SHORT && pair.isStray() && soundsAlike && pair.isOutnumbered(slight || once ? 1 : MUCH_OFTENER);
    }

    private boolean isSlip() {
        if (likeness.cost() > reach() || pair.addsAccents()) {
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
            boolean borneOut = (preferred.isKnown() || pair.isSurnameOfOne()) && !brothers;
            return pair.isOutnumbered(brothers ? MAJORITY : borneOut ? 1 : 2) || isTie();
        }
        boolean borneOut = preferred.isKnown() ? isSlipOfKnown() : isSlipOfUnknown();
        return isDerived() ? isTieOfPlaces() : borneOut;
    }

    private boolean isSlipOfKnown() {
        boolean places = preferred.isCertainlyPlace() && other.isCertainlyPlace();
        boolean lone = (length > SHORT + 1 || (places && length > SHORT))
                && pair.startAlike()
                && other.couldBeOfKindOf(preferred);
        return pair.isOutnumbered(length == SHORT && !(pair.startAlike() && other.isBare()) ? 3 : 2)
                || lone
                || (pair.isStray() && pair.startAlike());
    }

    private boolean isSlipOfUnknown() {
        if (length == SHORT) {
            return pair.isStray() && pair.startAlike();
        }
        return pair.isOutnumbered(other.count() == 1 ? 2 : 3)
                || preferred.couldIntroduce(other)
                || other.couldIntroduce(preferred)
                || pair.isStray()
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
                && pair.isHarmless()
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
                && (pair.isHarmless() || Bodies.areOne(preferred, other))
                && (preferred.isCertainlyOfKindOf(other) || body)
                && !preferred.isCertainlyPerson()
                && !other.isCertainlyPerson()
                && !preferred.isElsewhere(other);
    }

    /** Whether one title stands before two forms that nobody knows. */
    private boolean isTieOfTitled() {
        return length > SHORT + 1 && pair.isHarmless() && preferred.sharesTitle(other);
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
        boolean borneOut = attested ? pair.isOutnumbered(2) : pair.isStray();
        return !clipped || !borneOut || Endings.isOfTheOtherSex(preferred.key(), other.key());
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

    private double confidence() {
        double base = likeness.nature() == Nature.SLIP || likeness.nature() == Nature.SOUND ? 0.72 : 0.8;
        double told = (shared ? 0.1 : 0)
                + (preferred.isKnown() && !other.isKnown() ? 0.08 : 0)
                + (pair.isOutnumbered(3) ? 0.06 : 0);
        return Math.min(0.98, Math.round((base + told) * 100) / 100.0);
    }
}
