package dev.wirelint.rules.sentences;

import com.google.auto.service.AutoService;
import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.PlainWord;
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

/** A paragraph that stands in the story twice, word for word or nearly so. */
@AutoService(Rule.class)
public final class ParagraphDuplicated implements Rule {
    private static final int SHINGLE = 4;
    private static final int HUNDRED = 100;

    /** A run of words that stands in more paragraphs tells none apart. */
    private static final int MOST = 8;

    @Override
    public Check prepare(Settings settings) {
        int leastWords = settings.number("least-words");
        int likeness = settings.number("likeness-percent");
        return (copy, findings) -> {
            Map<List<String>, List<Integer>> holders = new HashMap<>();
            List<Block> blocks = copy.blocks(settings.zones());
            List<Integer> sizes = new ArrayList<>();
            for (int i = 0; i < blocks.size(); i++) {
                Set<List<String>> shingles = shingles(copy, blocks.get(i), leastWords);
                sizes.add(shingles.size());
                int twin = twin(shingles, holders, sizes, likeness);
                if (twin >= 0) {
                    flag(blocks.get(twin), blocks.get(i), findings);
                } else {
                    register(shingles, i, holders);
                }
            }
        };
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

    private static void flag(Block before, Block again, Findings findings) {
        findings.flag(again.span(), "this paragraph stands in the story already; take one out")
                .related(before.span(), "the same paragraph");
    }
}
