package dev.wirelint.analysis.names;

import dev.wirelint.analysis.names.Likeness.Nature;

/**
 * Two spellings side by side, and what the story and the dictionaries say of them.
 *
 * @param preferred the one that would be right if both were one name
 * @param shared whether a name beside both is the same
 */
record SpellingPair(Form preferred, Form other, Likeness likeness, boolean shared) {
    /** Whether both names exist beside each other, and neither a name nor a title in common says that one is meant. */
    boolean areBothAtHome() {
        return Existing.has(preferred.spelling())
                && Existing.has(other.spelling())
                && !shared
                && !preferred.sharesTitle(other)
                && !isStray();
    }

    boolean areOneGivenName() {
        return GivenNames.has(preferred.spelling())
                && GivenNames.has(other.spelling())
                && !GivenNames.areTwo(preferred.spelling(), other.spelling());
    }

    /** Whether it may be the word of another language for an ordinary one, as Agencias is for Agencies. */
    boolean isForeign() {
        boolean ordinary = preferred.isKnown() && !preferred.isKnownName();
        boolean plainSlip = likeness.nature() == Nature.SLIP && likeness.cost() <= 1;
        return ordinary && !plainSlip && !isOutnumbered(2);
    }

    /** Whether one change alone, and not in the letter people look at first, parts two names that both exist. */
    boolean isHarmless() {
        return likeness.changes().size() == 1 && startAlike();
    }

    boolean startAlike() {
        return preferred.key().charAt(0) == other.key().charAt(0);
    }

    /** Whether the first letters are the same, or stand for each other in names from other scripts. */
    boolean opensAlike() {
        String first = preferred.key().substring(0, 1);
        return startAlike()
                || Transliterations.get().of(first).containsKey(other.key().substring(0, 1));
    }

    /**
     * Whether the story introduces a person by one spelling, and the other stands alone wherever it stands, so that
     * nobody else bears it.
     */
    boolean isStray() {
        return preferred.introduction().isPresent()
                && other.isBare()
                && other.couldBeOfKindOf(preferred)
                && !other.hasOtherTitle(preferred);
    }

    boolean isOutnumbered(int times) {
        return preferred.count() >= times * other.count();
    }

    boolean addsAccents() {
        return !NameLetters.isAscii(other.spelling()) && NameLetters.isAscii(preferred.spelling());
    }

    /** Whether the same given name stands before both, and one letter parts the family names. */
    boolean isSurnameOfOne() {
        return preferred.isFamilyNameBeside(other) && likeness.changes().size() == 1;
    }
}
