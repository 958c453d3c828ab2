package dev.wirelint.analysis.names;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * How a story addresses whoever bears a spelling.
 *
 * @param titles those that say what somebody is
 * @param sexes a man's or a woman's, by courtesy titles
 */
record Address(Set<String> titles, Set<AddressOf> sexes) {
    private static final Set<String> COURTESY = Set.of("mr", "mrs", "ms", "miss", "mx", "dr", "prof");
    private static final Set<String> OF_A_MAN = Set.of("mr", "sir");
    private static final Set<String> OF_A_WOMAN = Set.of("mrs", "ms", "miss", "dame");

    private enum AddressOf {
        MAN,
        WOMAN
    }

    static Address of(List<Occurrence> occurrences) {
        Set<String> titles = new HashSet<>();
        Set<AddressOf> sexes = new HashSet<>();
        for (Occurrence occurrence : occurrences) {
            occurrence.mention().title().ifPresent(title -> {
                if (!COURTESY.contains(title)) {
                    titles.add(title);
                }
                if (OF_A_MAN.contains(title)) {
                    sexes.add(AddressOf.MAN);
                } else if (OF_A_WOMAN.contains(title)) {
                    sexes.add(AddressOf.WOMAN);
                }
            });
        }
        return new Address(Set.copyOf(titles), Set.copyOf(sexes));
    }

    boolean sharesTitle(Address other) {
        return titles.stream().anyMatch(other.titles::contains);
    }

    /** Whether a courtesy title makes a man of the one and a woman of the other. */
    boolean isOfTheOtherSex(Address other) {
        return !sexes.isEmpty() && !other.sexes.isEmpty() && sexes.stream().noneMatch(other.sexes::contains);
    }
}
