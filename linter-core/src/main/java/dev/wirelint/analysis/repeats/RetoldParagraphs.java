package dev.wirelint.analysis.repeats;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.Part;
import dev.wirelint.analysis.amounts.Numerals;
import dev.wirelint.analysis.quotations.Quotations;
import dev.wirelint.analysis.quotations.QuotedWord;
import dev.wirelint.article.Block;
import dev.wirelint.article.Zone;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Finds the paragraphs that tell in other words what an earlier one has told.
 *
 * @param least how many words that tell two have in common
 * @param likeness how many percent of the words of the smaller these are
 * @param reporting words of reporting, which tell nothing
 */
public record RetoldParagraphs(int least, int likeness, Set<String> reporting) {
    /** So many words more two paragraphs share that have no figure in common. */
    private static final int WITHOUT_FIGURES = 2;

    private static final int STEM = 4;
    private static final int HUNDRED = 100;
    private static final List<String> NUMBERS = Numerals.upToTwelve();

    /** A word that more paragraphs hold is what the story is about. */
    private static final int MOST = 6;

    /** So many words that tell, at most, make a paragraph; a longer one is a page. */
    private static final int LARGEST = 60;

    /** The words of a paragraph that tell. */
    private static final Part<Function<Block, List<String>>> TELLING =
            Part.ofBlocks((copy, block) -> QuotedWord.sentences(copy.text(), block.span()).stream()
                    .flatMap(List::stream)
                    .filter(w -> w.isContent() || NUMBERS.contains(w.read()))
                    .map(QuotedWord::read)
                    .toList());

    /** Those in some zones, in reading order. */
    public List<RetoldParagraph> in(Copy copy, Set<Zone> zones) {
        Map<String, List<Integer>> holders = new HashMap<>();
        List<Block> blocks = copy.blocks(zones);
        List<Set<String>> stems = new ArrayList<>();
        List<RetoldParagraph> retold = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            Set<String> here = isQuoted(copy, block) ? Set.of() : stems(copy, block);
            stems.add(here.size() < least || here.size() > LARGEST ? Set.of() : here);
            int twin = twin(stems.get(i), holders, stems);
            boolean figures = twin >= 0 && sharesFigures(copy, blocks.get(twin), block);
            boolean enough = figures || here.size() >= least + WITHOUT_FIGURES;
            if (twin >= 0 && enough && isOfTheSame(copy, blocks.get(twin), block)) {
                retold.add(new RetoldParagraph(block.span(), blocks.get(twin).span(), figures));
            }
            if (block.zone() != Zone.LEDE) {
                for (String stem : stems.get(i)) {
                    holders.computeIfAbsent(stem, s -> new ArrayList<>(1)).add(i);
                }
            }
        }
        return List.copyOf(retold);
    }

    private int twin(Set<String> here, Map<String, List<Integer>> holders, List<Set<String>> stems) {
        Map<Integer, Integer> shared = new HashMap<>();
        for (String stem : here) {
            List<Integer> known = holders.getOrDefault(stem, List.of());
            known.subList(Math.max(0, known.size() - MOST), known.size())
                    .forEach(p -> shared.merge(p, 1, Integer::sum));
        }
        return shared.entrySet().stream()
                .filter(e -> {
                    int smaller = Math.min(here.size(), stems.get(e.getKey()).size());
                    int larger = Math.max(here.size(), stems.get(e.getKey()).size());
                    return e.getValue() >= least
                            && e.getValue() * HUNDRED >= likeness * smaller
                            && 2 * larger <= 3 * smaller
                            && !stems.get(e.getKey()).equals(here);
                })
                .mapToInt(Map.Entry::getKey)
                .min()
                .orElse(-1);
    }

    /** Whether neither has a name or a number of its own that the other lacks where that one has another. */
    private static boolean isOfTheSame(Copy copy, Block one, Block other) {
        if (!copy.textOf(one.span()).endsWith(".") || !copy.textOf(other.span()).endsWith(".")) {
            return false;
        }
        return isWithin(marks(copy, one, true), marks(copy, other, true))
                && isWithin(marks(copy, one, false), marks(copy, other, false));
    }

    /** Whether both give the same figures, which two tellings of one thing have in common. */
    private static boolean sharesFigures(Copy copy, Block one, Block other) {
        Set<String> figures = marks(copy, one, true);
        return !figures.isEmpty() && figures.equals(marks(copy, other, true));
    }

    private static boolean isWithin(Set<String> one, Set<String> other) {
        return one.containsAll(other) || other.containsAll(one);
    }

    /** The numbers of a paragraph, or the words with a capital that open no sentence. */
    private static Set<String> marks(Copy copy, Block block, boolean numbers) {
        Set<String> marks = new HashSet<>();
        for (List<QuotedWord> sentence : QuotedWord.sentences(copy.text(), block.span())) {
            for (QuotedWord word : sentence) {
                boolean number = word.read().chars().anyMatch(Character::isDigit) || NUMBERS.contains(word.read());
                boolean name = !word.equals(sentence.get(0))
                        && Character.isUpperCase(copy.text().charAt(word.span().start()));
                if (numbers ? number : name && !number) {
                    marks.add(stem(word.read()));
                }
            }
        }
        return marks;
    }

    private static boolean isQuoted(Copy copy, Block block) {
        int quoted = Quotations.of(copy)
                .outerByBlock()
                .getOrDefault(block.span().start(), List.of())
                .stream()
                .mapToInt(q -> q.words().length())
                .sum();
        return quoted * 3 > block.span().length();
    }

    /** The words that tell, cut short, so that "supplied" and "supplies" are one. */
    private Set<String> stems(Copy copy, Block block) {
        Set<String> stems = new HashSet<>();
        copy.part(TELLING).apply(block).stream()
                .filter(w -> !reporting.contains(w))
                .forEach(w -> stems.add(stem(w)));
        return stems;
    }

    private static String stem(String word) {
        int number = NUMBERS.indexOf(word);
        return number >= 0 ? Integer.toString(number) : word.substring(0, Math.min(STEM, word.length()));
    }
}
