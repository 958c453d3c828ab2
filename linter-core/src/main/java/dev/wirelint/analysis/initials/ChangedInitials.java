package dev.wirelint.analysis.initials;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.initials.Definitions.Definition;
import dev.wirelint.article.Zone;
import dev.wirelint.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Initials that everybody knows where those of another body, a letter away, were explained or the body named in full.
 *
 * @param meant the explained ones
 */
public record ChangedInitials(Initials initials, Initials meant) {
    private static final int SHORTEST = 3;

    /**
     * Those of a story that stand once in some zones.
     *
     * @param known initials that everybody knows, in capitals
     */
    public static List<ChangedInitials> of(Copy copy, Set<Zone> zones, Set<String> known) {
        Map<String, Initials> explained = new HashMap<>();
        for (Definition definition : Definitions.in(copy, zones)) {
            explained.putIfAbsent(definition.initials().letters(), definition.initials());
        }
        List<ChangedInitials> changed = new ArrayList<>();
        Map<String, List<Span>> written = CapitalRuns.in(copy, zones);
        NamesInFull.of(copy, zones, known).stream()
                .filter(name -> !written.containsKey(name.letters()))
                .forEach(name -> explained.putIfAbsent(name.letters(), name));
        if (explained.isEmpty()) {
            return List.of();
        }
        written.forEach((letters, places) -> {
            if (places.size() == 1 && known.contains(letters) && !explained.containsKey(letters)) {
                Initials initials = new Initials(letters, places.get(0));
                explained.values().stream()
                        .filter(meant -> isOneLetterOff(initials, meant))
                        .forEach(meant -> changed.add(new ChangedInitials(initials, meant)));
            }
        });
        return List.copyOf(changed);
    }

    private static boolean isOneLetterOff(Initials initials, Initials explained) {
        String letters = initials.letters();
        String meant = explained.letters();
        return meant.length() >= SHORTEST
                && meant.length() == letters.length()
                && meant.charAt(0) == letters.charAt(0)
                && meant.charAt(meant.length() - 1) == letters.charAt(letters.length() - 1)
                && LetterOrder.isSlip(letters, meant)
                && explained.span().start() < initials.span().start();
    }
}
