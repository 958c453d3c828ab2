package dev.wirelint.analysis.repeats;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.PlainWord;
import dev.wirelint.analysis.quotations.PullQuote;
import dev.wirelint.analysis.quotations.Quotations;
import dev.wirelint.article.Block;
import dev.wirelint.article.Zone;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Finds the paragraphs that stand in a story twice, word for word or nearly so.
 *
 * @param leastWords how many words a paragraph has that can tell
 * @param likeness how many percent of their runs of words two have in common
 */
public record RepeatedParagraphs(int leastWords, int likeness) {
    private static final int SHINGLE = 4;
    private static final int HUNDRED = 100;

    /** A run of words that stands in more paragraphs tells none apart. */
    private static final int MOST = 8;

    /** Paragraphs too short to tell may stand between two of a set. */
    private static final int SHORT_BETWEEN = 3;

    /** Those in some zones, in reading order. */
    public List<RepeatedSet> in(Copy copy, Set<Zone> zones) {
        Map<List<String>, List<Integer>> holders = new HashMap<>();
        List<Block> blocks = copy.blocks(zones);
        List<Integer> sizes = new ArrayList<>();
        Map<Integer, Integer> twins = new TreeMap<>();
        for (int i = 0; i < blocks.size(); i++) {
            Set<List<String>> shingles = shingles(copy, blocks.get(i));
            sizes.add(shingles.size());
            int twin = twin(shingles, holders, sizes);
            if (twin < 0) {
                register(shingles, i, holders);
            } else if (!isPrintedAgain(copy, blocks.get(twin), blocks.get(i))) {
                twins.put(i, twin);
            }
        }
        return sets(blocks, twins);
    }

    /** A set of paragraphs that stands twice is one. */
    private static List<RepeatedSet> sets(List<Block> blocks, Map<Integer, Integer> twins) {
        List<RepeatedSet> sets = new ArrayList<>();
        int number = -1;
        int earlier = -1;
        for (Map.Entry<Integer, Integer> twin : twins.entrySet()) {
            boolean goesOn = number >= 0
                    && twin.getKey() - number <= SHORT_BETWEEN
                    && Math.abs(twin.getValue() - earlier - (twin.getKey() - number)) <= 1;
            number = twin.getKey();
            earlier = twin.getValue();
            if (!goesOn) {
                SecondTime first = new SecondTime(
                        blocks.get(number).span(), blocks.get(earlier).span());
                sets.add(new RepeatedSet(first, size(twins, number)));
            }
        }
        return List.copyOf(sets);
    }

    /** How many paragraphs from this one on stand twice, those too short to tell left out. */
    private static int size(Map<Integer, Integer> twins, int first) {
        int size = 1;
        int last = first;
        for (int next = first + 1; next - last <= SHORT_BETWEEN; next++) {
            if (twins.containsKey(next)) {
                size++;
                last = next;
            }
        }
        return size;
    }

    /** A statement that was quoted before it is printed, or a quotation pulled out of the copy. */
    private static boolean isPrintedAgain(Copy copy, Block one, Block other) {
        boolean oneQuoted = isQuoted(copy, one);
        return oneQuoted != isQuoted(copy, other)
                || PullQuote.is(copy.textOf(one.span())) != PullQuote.is(copy.textOf(other.span()));
    }

    private static boolean isQuoted(Copy copy, Block block) {
        int quoted = Quotations.of(copy)
                .outerByBlock()
                .getOrDefault(block.span().start(), List.of())
                .stream()
                .mapToInt(q -> q.words().length())
                .sum();
        return quoted * 2 > block.span().length();
    }

    private Set<List<String>> shingles(Copy copy, Block block) {
        List<String> words =
                copy.words(block.span()).stream().map(PlainWord::folded).toList();
        Set<List<String>> shingles = new HashSet<>();
        for (int i = 0; words.size() >= leastWords && i + SHINGLE <= words.size(); i++) {
            shingles.add(words.subList(i, i + SHINGLE));
        }
        return shingles;
    }

    /** The earlier paragraph that shares most runs of words, by the measure of Jaccard; -1 where none shares enough. */
    private int twin(Set<List<String>> shingles, Map<List<String>, List<Integer>> holders, List<Integer> sizes) {
        Map<Integer, Integer> shared = new HashMap<>();
        for (List<String> shingle : shingles) {
            holders.getOrDefault(shingle, List.of()).forEach(p -> shared.merge(p, 1, Integer::sum));
        }
        return shared.entrySet().stream()
                .filter(e -> {
                    int all = shingles.size() + sizes.get(e.getKey()) - e.getValue();
                    return e.getValue() * HUNDRED >= likeness * all;
                })
                .mapToInt(Map.Entry::getKey)
                .min()
                .orElse(-1);
    }

    private static void register(Set<List<String>> shingles, int number, Map<List<String>, List<Integer>> holders) {
        for (List<String> shingle : shingles) {
            List<Integer> paragraphs = holders.computeIfAbsent(shingle, s -> new ArrayList<>(1));
            if (paragraphs.size() < MOST) {
                paragraphs.add(number);
            }
        }
    }
}
