package dev.wirelint.rule;

import java.util.List;

/**
 * The words of one house, from its settings: names, terms and words it does not print.
 *
 * @param names people, places and organisations as the house spells them
 * @param terms the words it uses and those it replaces
 * @param banned the words it does not print at all
 */
public record Vocabulary(List<NameEntry> names, List<Term> terms, List<Banned> banned) {
    public static final Vocabulary EMPTY = new Vocabulary(List.of(), List.of(), List.of());

    public Vocabulary {
        names = List.copyOf(names);
        terms = List.copyOf(terms);
        banned = List.copyOf(banned);
    }

    /**
     * Words the house does not print.
     *
     * @param note why, or what to do instead; empty where the house does not say
     */
    public record Banned(String words, String note, Origin origin) {}
}
