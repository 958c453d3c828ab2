package dev.wirelint.rule;

import java.util.List;
import java.util.Optional;

/**
 * "Use this, not those", from a page or from the settings of a house.
 *
 * @param use the words to use
 * @param not the words to replace
 * @param caseKept whether capitals count
 * @param unlessBefore words that make it right when they follow
 * @param unlessAfter words that make it right when they stand in front
 * @param message what to say, with {@code {found}} and {@code {use}} filled
 */
public record Term(
        String use,
        List<String> not,
        Inflection inflection,
        boolean caseKept,
        List<String> unlessBefore,
        List<String> unlessAfter,
        Optional<String> message) {
    public Term {
        not = List.copyOf(not);
        unlessBefore = List.copyOf(unlessBefore);
        unlessAfter = List.copyOf(unlessAfter);
    }

    /** A term in any case and only as it is written. */
    public Term(String use, List<String> not, List<String> unlessBefore) {
        this(use, not, Inflection.NONE, false, unlessBefore, List.of(), Optional.empty());
    }
}
