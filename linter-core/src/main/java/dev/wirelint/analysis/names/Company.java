package dev.wirelint.analysis.names;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The names beside the places of one spelling, in a form that spellings of one name share.
 *
 * @param before the names right before it
 * @param after the names right behind it
 * @param initials the first letters of the given names before it
 * @param initialsAlone whether one of these letters stands for its name
 */
record Company(Set<String> before, Set<String> after, Set<Character> initials, boolean initialsAlone) {
    static Company of(List<Occurrence> occurrences) {
        Set<String> before = new HashSet<>();
        Set<String> after = new HashSet<>();
        Set<Character> initials = new HashSet<>();
        boolean alone = false;
        for (Occurrence occurrence : occurrences) {
            occurrence.companion(-1).ifPresent(before::add);
            occurrence.companion(1).ifPresent(after::add);
            NameWord first = occurrence.mention().words().get(0);
            boolean named = occurrence.index() > 0 && (first.isInitial() || first.isGivenName());
            if (named) {
                initials.add(NameLetters.fold(first.spelling()).charAt(0));
                alone |= first.isInitial();
            }
        }
        return new Company(Set.copyOf(before), Set.copyOf(after), Set.copyOf(initials), alone);
    }

    /** Whether the same name stands on the same side of both. */
    boolean isShared(Company other) {
        return meet(before, other.before) || meet(after, other.after);
    }

    boolean sharesBefore(Company other) {
        return meet(before, other.before);
    }

    boolean sharesAfter(Company other) {
        return meet(after, other.after);
    }

    /** Whether the two stand only beside different names, as two people of like names do. */
    boolean isOther(Company other) {
        boolean letters = (initialsAlone || other.initialsAlone) && differ(initials, other.initials);
        return letters || differ(before, other.before) || differ(after, other.after);
    }

    /** Whether different names stand behind the two. */
    boolean isOtherBehind(Company other) {
        return differ(after, other.after);
    }

    private static boolean meet(Collection<?> some, Collection<?> others) {
        return some.stream().anyMatch(others::contains);
    }

    private static boolean differ(Collection<?> some, Collection<?> others) {
        return !some.isEmpty() && !others.isEmpty() && !meet(some, others);
    }
}
