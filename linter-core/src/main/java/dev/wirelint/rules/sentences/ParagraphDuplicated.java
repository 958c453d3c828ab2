package dev.wirelint.rules.sentences;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.PlainWord;
import dev.wirelint.analysis.quotations.PullQuote;
import dev.wirelint.analysis.quotations.Quotations;
import dev.wirelint.article.Block;
import dev.wirelint.rule.Check;
import dev.wirelint.rule.Findings;
import dev.wirelint.rule.Rule;
import dev.wirelint.rule.Settings;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** A paragraph that stands in the story twice, word for word or nearly so. */
public final class ParagraphDuplicated implements Rule {
    private static final int SHINGLE = 4;
    private static final int HUNDRED = 100;

    /** A run of words that stands in more paragraphs tells none apart. */
    private static final int MOST = 8;

    /** Paragraphs too short to tell may stand between two of a set. */
    private static final int SHORT_BETWEEN = 3;

    @Override
    public Check prepare(Settings settings) {
        int leastWords = settings.number("least-words");
        int likeness = settings.number("likeness-percent");
        return (copy, findings) -> {
            Map<List<String>, List<Integer>> holders = new HashMap<>();
            List<Block> blocks = copy.blocks(settings.zones());
            List<Integer> sizes = new ArrayList<>();
            Map<Integer, Integer> twins = new TreeMap<>();
            for (int i = 0; i < blocks.size(); i++) {
                Set<List<String>> shingles = shingles(copy, blocks.get(i), leastWords);
                sizes.add(shingles.size());
                int twin = twin(shingles, holders, sizes, likeness);
                if (twin < 0) {
                    register(shingles, i, holders);
                } else if (!isPrintedAgain(copy, blocks.get(twin), blocks.get(i))) {
                    twins.put(i, twin);
                }
            }
            flag(copy, blocks, twins, findings);
        };
    }

    /** A set of paragraphs that stands twice is one fault. */
    private static void flag(Copy copy, List<Block> blocks, Map<Integer, Integer> twins, Findings findings) {
        int number = -1;
        int earlier = -1;
        for (Map.Entry<Integer, Integer> twin : twins.entrySet()) {
            boolean goesOn = number >= 0
                    && twin.getKey() - number <= SHORT_BETWEEN
                    && Math.abs(twin.getValue() - earlier - (twin.getKey() - number)) <= 1;
            number = twin.getKey();
            earlier = twin.getValue();
            if (!goesOn) {
                int size = size(twins, number);
                String what = size == 1 ? "this paragraph stands" : "this paragraph and those after it stand";
                findings.flag(
                                blocks.get(number).span(),
                                what + " in the story already, "
                                        + (size == 1 ? "on" : "from") + " line "
                                        + copy.line(blocks.get(earlier).span()) + "; take one out")
                        .related(blocks.get(earlier).span(), "the same paragraph");
            }
        }
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

    private static Set<List<String>> shingles(Copy copy, Block block, int leastWords) {
        List<String> words =
                copy.words(block.span()).stream().map(PlainWord::folded).toList();
        Set<List<String>> shingles = new HashSet<>();
        for (int i = 0; words.size() >= leastWords && i + SHINGLE <= words.size(); i++) {
            shingles.add(words.subList(i, i + SHINGLE));
        }
        return shingles;
    }

    /** The earlier paragraph that shares most runs of words, by the measure of Jaccard; -1 where none shares enough. */
    private static int twin(
            Set<List<String>> shingles, Map<List<String>, List<Integer>> holders, List<Integer> sizes, int likeness) {
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
