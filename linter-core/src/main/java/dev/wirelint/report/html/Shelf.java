package dev.wirelint.report.html;

import dev.wirelint.finding.Category;
import dev.wirelint.finding.Finding;
import dev.wirelint.finding.Fix;
import dev.wirelint.finding.Severity;
import dev.wirelint.report.Matter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The matters of a story that weigh alike for whoever has to get it out.
 *
 * @param kind what it is called in the page
 * @param title what it is called by people
 */
record Shelf(String kind, String title, List<Card> cards) {
    /** What an editor asks for a source or for the tape, and no fix can settle. */
    private static final Set<Category> ASKED = EnumSet.of(Category.FIGURES, Category.QUOTES, Category.DATES);

    /** How much a matter weighs, the gravest first. */
    enum Weight {
        STOPS("Stops the story"),
        DECIDE("Decide"),
        SAFE("Safe in one go");

        private final String title;

        Weight(String title) {
            this.title = title;
        }

        static Weight of(Matter matter) {
            if (matter.findings().stream().allMatch(Weight::isSafe)) {
                return SAFE;
            }
            return matter.findings().stream().anyMatch(Weight::stops) ? STOPS : DECIDE;
        }

        private static boolean isSafe(Finding finding) {
            return finding.fixes().stream().anyMatch(f -> f.safety() == Fix.Safety.SAFE);
        }

        private static boolean stops(Finding finding) {
            return finding.fixes().isEmpty()
                    && (finding.severity() == Severity.ERROR
                            || (finding.severity() == Severity.WARNING && ASKED.contains(finding.category())));
        }
    }

    /** The matters of a story, each piece of web furniture with the others of its shelf, a torn sentence whole. */
    static Map<Weight, List<Matter>> sorted(List<Finding> findings, CopyAsRead copy) {
        Map<Weight, List<Matter>> shelves = new EnumMap<>(Weight.class);
        Map<Weight, List<Finding>> furniture = new EnumMap<>(Weight.class);
        for (Matter matter : TornSentence.joined(Matter.of(findings), copy)) {
            Weight weight = Weight.of(matter);
            if (isFurniture(matter)) {
                furniture.computeIfAbsent(weight, w -> new ArrayList<>()).addAll(matter.findings());
            } else {
                shelves.computeIfAbsent(weight, w -> new ArrayList<>()).add(matter);
            }
        }
        furniture.forEach((weight, pieces) ->
                shelves.computeIfAbsent(weight, w -> new ArrayList<>()).add(new Matter(pieces)));
        return shelves;
    }

    static boolean isFurniture(Matter matter) {
        return matter.findings().stream()
                .allMatch(f -> f.category() == Category.BOILERPLATE && f.group().isEmpty());
    }

    static Shelf of(Weight weight, List<Card> cards) {
        return new Shelf(weight.name().toLowerCase(Locale.ROOT), weight.title, List.copyOf(cards));
    }

    int matters() {
        return cards.size();
    }
}
