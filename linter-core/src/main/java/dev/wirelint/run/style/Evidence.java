package dev.wirelint.run.style;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What some copy does in one matter in which styles differ.
 *
 * @param rule the rule that holds copy to one way
 * @param option the option of the rule that chooses the way; empty where it has none
 * @param counts how often it does what, in words
 * @param places how often it comes to it
 * @param way what it does clearly; absent where it does this and that, or too little to tell
 * @param votes by style, whether that is what it asks for; of those that ask for something
 */
public record Evidence(
        String rule, String option, String counts, int places, Optional<String> way, Map<String, Boolean> votes) {
    private static final int FEWEST_PLACES = 5;
    private static final double CLEAR = 0.8;

    public Evidence {
        votes = new TreeMap<>(votes);
    }

    /**
     * Weighs how often copy does one thing in each of several ways.
     *
     * @param asked by style, the way it asks for
     */
    static Evidence ofWays(String rule, String option, Map<String, Integer> ways, Map<String, String> asked) {
        int all = ways.values().stream().mapToInt(Integer::intValue).sum();
        Optional<String> way = ways.entrySet().stream()
                .filter(w -> all >= FEWEST_PLACES && w.getValue() >= CLEAR * all)
                .map(Map.Entry::getKey)
                .findFirst();
        Map<String, Boolean> votes = new TreeMap<>();
        way.ifPresent(found -> asked.forEach((style, wanted) -> votes.put(style, wanted.equals(found))));
        return new Evidence(rule, option, inWords(ways) + (way.isPresent() ? "" : unclear(all)), all, way, votes);
    }

    /**
     * Weighs how many stories do what a rule that some styles turn on does not want; stories that do not are no
     * evidence, since they may never have come to it.
     *
     * @param among how many stories there are
     * @param asking the styles that turn it on
     */
    static Evidence ofBreaches(String rule, int places, int stories, int among, List<String> asking) {
        boolean clear = places >= FEWEST_PLACES && stories * 2 >= among;
        Map<String, Boolean> votes = new LinkedHashMap<>();
        if (clear) {
            asking.forEach(style -> votes.put(style, false));
        }
        String counts = "against it " + times(places) + ", in " + stories + " of " + among + " stories";
        return new Evidence(rule, "", counts, clear ? places : 0, Optional.empty(), votes);
    }

    boolean isAny() {
        return places > 0;
    }

    private static String inWords(Map<String, Integer> ways) {
        List<String> words = new ArrayList<>();
        ways.forEach((way, count) -> words.add(way + " " + times(count)));
        return String.join(", ", words);
    }

    private static String times(int count) {
        return switch (count) {
            case 0 -> "never";
            case 1 -> "once";
            default -> count + " times";
        };
    }

    private static String unclear(int all) {
        return all < FEWEST_PLACES ? "; too few to tell" : "; mixed";
    }

    /** How it speaks for a style and against others, in words; empty where it does neither. */
    public String verdict() {
        List<String> parts = new ArrayList<>();
        String asked = styles(true);
        String refused = styles(false);
        if (!asked.isEmpty()) {
            parts.add("as " + asked + (asked.contains(",") ? " ask" : " asks"));
        }
        if (!refused.isEmpty()) {
            parts.add("not as " + refused + (refused.contains(",") ? " ask" : " asks"));
        }
        return String.join(", ", parts);
    }

    private String styles(boolean agreeing) {
        return String.join(
                ", ",
                votes.entrySet().stream()
                        .filter(v -> v.getValue() == agreeing)
                        .map(Map.Entry::getKey)
                        .toList());
    }
}
