package dev.wirelint.analysis.words;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.PlainWord;
import dev.wirelint.article.Block;
import dev.wirelint.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * The words beside one that is looked at: {@code a very?/more? _ day/night}. The line is the word's own place, a bar
 * parts words that may stand in one place, a question mark ends one that may be left out, {@code 0} is any figure,
 * {@code *} any word, {@code ,} a comma before the rest and {@code .} the end of a clause.
 */
record GapPhrase(List<Set<String>> before, List<Set<String>> after) {
    private static final Set<String> NUMBER = Set.of("0");
    private static final Set<String> ANY = Set.of("*");
    private static final Set<String> MARK = Set.of(".");
    private static final Set<String> COMMA = Set.of(",");

    GapPhrase {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    /** The phrase with and without what may be left out. */
    static List<GapPhrase> read(String phrase) {
        List<List<Set<String>>> ways = new ArrayList<>(List.of(new ArrayList<>()));
        for (String slot : phrase.strip().split(" +", -1)) {
            Set<String> words = Set.copyOf(Arrays.asList(slot.replace("?", "").split("/")));
            List<List<Set<String>>> longer = new ArrayList<>();
            for (List<Set<String>> way : ways) {
                if (slot.endsWith("?")) {
                    longer.add(way);
                }
                List<Set<String>> with = new ArrayList<>(way);
                with.add(words);
                longer.add(with);
            }
            ways = longer;
        }
        return ways.stream().map(GapPhrase::atGap).toList();
    }

    private static GapPhrase atGap(List<Set<String>> slots) {
        int gap = slots.indexOf(Set.of("_"));
        return new GapPhrase(slots.subList(0, gap), slots.subList(gap + 1, slots.size()));
    }

    boolean stands(Copy copy, Block block, List<PlainWord> words, int at) {
        int first = at - before.size();
        for (int i = 0; i < before.size(); i++) {
            int word = first + i;
            if (before.get(i).equals(COMMA)) {
                if (!followsComma(copy, block, words.get(word + 1).span())) {
                    return false;
                }
            } else if (word < 0 || !fits(before.get(i), words.get(word)) || !touches(copy, words, word)) {
                return false;
            }
        }
        for (int i = 0; i < after.size(); i++) {
            int word = at + 1 + i;
            if (after.get(i).containsAll(MARK)
                    && endsClause(copy, block, words.get(word - 1).span())) {
                return true;
            }
            if (word >= words.size() || !fits(after.get(i), words.get(word)) || !touches(copy, words, word - 1)) {
                return false;
            }
        }
        return true;
    }

    private static boolean fits(Set<String> slot, PlainWord word) {
        String folded = word.folded();
        return slot.contains(folded) || slot.containsAll(ANY) || (slot.containsAll(NUMBER) && isFigure(folded));
    }

    /** "71", and not "71-year-old", which counts nobody. */
    private static boolean isFigure(String word) {
        return Character.isDigit(word.charAt(0)) && word.chars().noneMatch(Character::isLetter);
    }

    private static boolean followsComma(Copy copy, Block block, Span word) {
        return copy.text()
                .substring(block.span().start(), word.start())
                .stripTrailing()
                .endsWith(",");
    }

    private static boolean endsClause(Copy copy, Block block, Span word) {
        int end = word.end();
        return end >= block.span().end() || ".,;:?!)".indexOf(copy.text().charAt(end)) >= 0;
    }

    /** Whether nothing but space, a sign before a figure or the comma in one parts a word from the next. */
    private static boolean touches(Copy copy, List<PlainWord> words, int at) {
        String between = copy.text()
                .substring(words.get(at).span().end(), words.get(at + 1).span().start());
        boolean figure = between.equals(",")
                && Character.isDigit(words.get(at).folded().charAt(0))
                && Character.isDigit(words.get(at + 1).folded().charAt(0));
        return figure || between.isBlank() || between.equals(" $") || between.equals(" £") || between.equals(" €");
    }
}
