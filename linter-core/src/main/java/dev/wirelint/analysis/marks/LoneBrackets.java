package dev.wirelint.analysis.marks;

import dev.wirelint.analysis.Copy;
import dev.wirelint.article.Block;
import dev.wirelint.article.Zone;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the brackets of a story that have no partner in their paragraph, nor in the next few. */
public final class LoneBrackets {
    /** How many paragraphs later a bracket may still close. */
    private static final int REACH = 6;

    private LoneBrackets() {}

    /** Those of the paragraphs in some zones, by their paragraph, in reading order. */
    public static Map<Block, List<LoneBracket>> of(Copy copy, Set<Zone> zones) {
        List<Block> blocks = copy.blocks(zones);
        List<List<LoneBracket>> lone = new ArrayList<>();
        blocks.forEach(b -> lone.add(new ArrayList<>(Brackets.lone(copy.text(), b.span()))));
        pairOverParagraphs(lone);
        Map<Block, List<LoneBracket>> byBlock = new LinkedHashMap<>();
        for (int i = 0; i < blocks.size(); i++) {
            byBlock.put(blocks.get(i), List.copyOf(lone.get(i)));
        }
        return byBlock;
    }

    private static void pairOverParagraphs(List<List<LoneBracket>> lone) {
        for (int i = 0; i < lone.size(); i++) {
            for (int j = i + 1;
                    j <= i + REACH && j < lone.size() && !lone.get(i).isEmpty();
                    j++) {
                LoneBracket opener = lone.get(i).get(lone.get(i).size() - 1);
                if (!opener.opens() || lone.get(j).isEmpty()) {
                    continue;
                }
                LoneBracket closer = lone.get(j).get(0);
                if (!closer.opens() && opener.partner() == closer.mark()) {
                    lone.get(i).remove(opener);
                    lone.get(j).remove(closer);
                }
                break;
            }
        }
    }
}
