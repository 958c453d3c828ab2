package dev.wirelint.analysis.figures;

import dev.wirelint.language.Sentence;
import java.util.Set;

/**
 * A number of something, and what its sentence tells with it.
 *
 * @param least the least the copy says it is
 * @param most the most the copy says it is; without end after "at least"
 * @param done what was done to what it counts, or by it: the base form of the verb, or the harm that people came to
 * @param modifiers the words between the number and its noun
 * @param topic the other words that tell what the sentence is about
 * @param names the names of the sentence, but for its sources and the days
 * @param when the days, months and years the sentence names
 * @param sources the words that name who says so
 */
public record Statement(
        Figure figure,
        double least,
        double most,
        String done,
        Set<String> modifiers,
        Set<String> topic,
        Set<String> names,
        Set<String> when,
        Set<String> sources,
        Sentence sentence) {
    private static final Set<String> ANYBODY = Set.of("people", "persons", "person", "lives", "");

    /** What is counted, and what was done to it or by it; statements that differ in this cannot contradict. */
    public String matter() {
        return done + " " + (ANYBODY.contains(figure.counted()) ? "people" : figure.counted());
    }

    /** Whether both cannot be right of one thing. */
    public boolean contradicts(Statement other) {
        return contradict(least, most, other.least, other.most);
    }

    /**
     * Whether two numbers cannot be one.
     *
     * @param least the least the first can be
     * @param most the most it can be, without end after "at least"
     * @param otherLeast the least the second can be
     * @param otherMost the most it can be
     */
    public static boolean contradict(double least, double most, double otherLeast, double otherMost) {
        boolean bothOpen = most == Double.POSITIVE_INFINITY && otherMost == Double.POSITIVE_INFINITY;
        return bothOpen ? least != otherLeast : least > otherMost || otherLeast > most;
    }

    /** Whether each names a place, a person or a day that the other does not, so that they may speak of two matters. */
    public boolean differsInScope(Statement other) {
        return differ(names, other.names)
                || differ(sources, other.sources)
                || (!when.equals(other.when) && !when.isEmpty() && !other.when.isEmpty());
    }

    private static boolean differ(Set<String> one, Set<String> other) {
        return !one.containsAll(other) && !other.containsAll(one);
    }
}
