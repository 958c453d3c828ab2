package dev.wirelint.rule;

import java.util.List;

/**
 * One entry of a term list.
 *
 * @param use the words to use
 * @param not the words to replace
 * @param unlessBefore words that make it right when they follow
 */
public record Term(String use, List<String> not, List<String> unlessBefore) {
    public Term {
        not = List.copyOf(not);
        unlessBefore = List.copyOf(unlessBefore);
    }
}
