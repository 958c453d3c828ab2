package dev.wirelint.analysis.words;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.PlainWord;
import dev.wirelint.article.Block;
import dev.wirelint.language.WordList;
import dev.wirelint.text.PageException;
import dev.wirelint.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Words that stand for others that sound or look like them, known by the words beside them. */
public final class NeighbourSlips {
    private static final int COLUMNS = 3;

    private final Map<String, List<SlipContext>> rows = new HashMap<>();

    private NeighbourSlips() {}

    /** Those of a paragraph, in reading order. */
    public List<Mistaken> in(Copy copy, Block block) {
        List<PlainWord> words = copy.words(block.span());
        List<Mistaken> mistaken = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            Span place = words.get(i).span();
            meant(copy, block, words, i).ifPresent(right -> mistaken.add(new Mistaken(place, right)));
        }
        return List.copyOf(mistaken);
    }

    /** Reads a list: the wrong word, the right one, phrases with a gap. */
    public static NeighbourSlips of(WordList list) {
        NeighbourSlips slips = new NeighbourSlips();
        for (WordList.ListRow row : list.rows()) {
            row.requireColumns(list.location(), COLUMNS);
            List<String> wrong = cut(row.column(0), ",");
            List<String> right = cut(row.column(1), ",");
            if (right.size() != 1 && wrong.size() != right.size()) {
                throw new PageException(list.location() + ":" + row.line() + ": not as many right words as wrong ones");
            }
            List<GapPhrase> phrases = cut(row.column(2), ";").stream()
                    .flatMap(phrase -> GapPhrase.read(phrase).stream())
                    .toList();
            for (int i = 0; i < wrong.size(); i++) {
                slips.rows
                        .computeIfAbsent(wrong.get(i), w -> new ArrayList<>())
                        .add(new SlipContext(right.get(Math.min(i, right.size() - 1)), phrases));
            }
        }
        return slips;
    }

    private static List<String> cut(String text, String mark) {
        return Arrays.stream(text.split(mark)).map(String::strip).toList();
    }

    private Optional<String> meant(Copy copy, Block block, List<PlainWord> words, int at) {
        List<SlipContext> known = rows.getOrDefault(words.get(at).folded(), List.of());
        for (SlipContext row : known) {
            if (fits(copy, block, words.get(at), row)
                    && row.phrases.stream().anyMatch(p -> p.stands(copy, block, words, at))) {
                return Optional.of(row.inCaseOf(copy.textOf(words.get(at).span())));
            }
        }
        return Optional.empty();
    }

    /** A name may be anything: a capital counts where a sentence starts, or where the right word has one as well. */
    private static boolean fits(Copy copy, Block block, PlainWord word, SlipContext row) {
        boolean capital = Character.isUpperCase(copy.text().charAt(word.span().start()));
        if (row.isName()) {
            return capital;
        }
        return !capital || opens(copy, block, word.span()) || isAllCapitals(copy, block);
    }

    private static boolean opens(Copy copy, Block block, Span word) {
        String before =
                copy.text().substring(block.span().start(), word.start()).stripTrailing();
        return before.isEmpty() || ".!?—–".indexOf(before.charAt(before.length() - 1)) >= 0;
    }

    private static boolean isAllCapitals(Copy copy, Block block) {
        return copy.textOf(block.span()).chars().noneMatch(Character::isLowerCase);
    }

    /** What is meant, and the phrases in which it is. */
    private record SlipContext(String right, List<GapPhrase> phrases) {
        boolean isName() {
            return Character.isUpperCase(right.charAt(0));
        }

        String inCaseOf(String written) {
            return Character.isUpperCase(written.charAt(0))
                    ? Character.toUpperCase(right.charAt(0)) + right.substring(1)
                    : right;
        }
    }
}
