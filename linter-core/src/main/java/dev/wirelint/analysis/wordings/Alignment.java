package dev.wirelint.analysis.wordings;

import dev.wirelint.analysis.quotations.QuotedWord;
import dev.wirelint.text.Scan;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The words of a shorter quotation laid along those of a longer one, with as few changes as can be (Sellers 1980),
 * where the two agree at both ends.
 *
 * @param shortFrom the first word of the shorter one that counts; function words around it may belong to the copy
 * @param longFrom the word of the longer one it lies on
 * @param matched how many words agree
 * @param content how many of these carry the meaning
 * @param changed words of the shorter one that the longer has not, or has otherwise
 * @param omitted words of the longer one, between those that agree, that the shorter has not
 * @param articles how many of the words changed or omitted are articles alone
 */
public record Alignment(
        int shortFrom,
        int shortTo,
        int longFrom,
        int longTo,
        int matched,
        int content,
        int changed,
        int omitted,
        int articles) {
    private static final Set<String> ARTICLES = Set.of("a", "an", "the");
    private static final int LONGEST = 90;

    /** Who shortens a quotation leaves words out; words put in are the least likely. */
    private static final int OMITTED = 2;

    private static final int SWAPPED = 5;
    private static final int ADDED = 4;

    public static Optional<Alignment> of(List<QuotedWord> shorter, List<QuotedWord> longer) {
        if (shorter.size() > LONGEST || longer.size() > LONGEST) {
            return Optional.empty();
        }
        List<AlignedWords> steps = steps(shorter, longer, costs(shorter, longer));
        int first = Scan.over(steps, 0, steps.size(), s -> !s.agrees() && isLoose(s, shorter));
        int last = Scan.back(steps, steps.size(), first, s -> !s.agrees() && isLoose(s, shorter));
        boolean agreesAtEnds =
                last > first && steps.get(first).agrees() && steps.get(last - 1).agrees();
        return agreesAtEnds ? summary(steps.subList(first, last), shorter, longer) : Optional.empty();
    }

    public int edits() {
        return changed + omitted;
    }

    private static int[][] costs(List<QuotedWord> shorter, List<QuotedWord> longer) {
        int[][] cost = new int[shorter.size() + 1][longer.size() + 1];
        for (int i = 1; i <= shorter.size(); i++) {
            cost[i][0] = cost[i - 1][0] + added(shorter.get(i - 1));
            for (int j = 1; j <= longer.size(); j++) {
                int swap = cost[i - 1][j - 1] + (same(shorter.get(i - 1), longer.get(j - 1)) ? 0 : SWAPPED);
                cost[i][j] =
                        Math.min(swap, Math.min(cost[i - 1][j] + added(shorter.get(i - 1)), cost[i][j - 1] + OMITTED));
            }
        }
        return cost;
    }

    private static int added(QuotedWord word) {
        return ARTICLES.contains(word.read()) ? ADDED - 1 : ADDED;
    }

    private static List<AlignedWords> steps(List<QuotedWord> shorter, List<QuotedWord> longer, int[][] cost) {
        int i = shorter.size();
        int j = 0;
        for (int end = 1; end <= longer.size(); end++) {
            j = cost[i][end] < cost[i][j] ? end : j;
        }
        List<AlignedWords> steps = new ArrayList<>();
        while (i > 0) {
            boolean same = j > 0 && same(shorter.get(i - 1), longer.get(j - 1));
            if (same && cost[i][j] == cost[i - 1][j - 1]) {
                steps.add(new AlignedWords(--i, --j, true));
            } else if (j > 0 && cost[i][j] == cost[i][j - 1] + OMITTED) {
                steps.add(new AlignedWords(-1, --j, false));
            } else if (j > 0 && cost[i][j] == cost[i - 1][j - 1] + SWAPPED) {
                steps.add(new AlignedWords(--i, --j, false));
            } else {
                steps.add(new AlignedWords(--i, -1, false));
            }
        }
        Collections.reverse(steps);
        return steps;
    }

    private static Optional<Alignment> summary(
            List<AlignedWords> steps, List<QuotedWord> shorter, List<QuotedWord> longer) {
        int matched = 0;
        int content = 0;
        int changed = 0;
        int omitted = 0;
        int articles = 0;
        for (AlignedWords step : steps) {
            if (step.agrees()) {
                matched++;
                content += shorter.get(step.ofShort).isContent() ? 1 : 0;
            } else if (isEdited(step.ofShort, shorter) || isEdited(step.ofLong, longer)) {
                return Optional.empty();
            } else {
                changed += step.ofShort >= 0 ? 1 : 0;
                omitted += step.ofShort < 0 ? 1 : 0;
                articles += isArticle(step.ofShort, shorter) && isArticle(step.ofLong, longer) ? 1 : 0;
            }
        }
        int[] shortEnds = ends(steps.stream()
                .mapToInt(AlignedWords::ofShort)
                .filter(i -> i >= 0)
                .toArray());
        int[] longEnds = ends(steps.stream()
                .mapToInt(AlignedWords::ofLong)
                .filter(i -> i >= 0)
                .toArray());
        return Optional.of(new Alignment(
                shortEnds[0], shortEnds[1], longEnds[0], longEnds[1], matched, content, changed, omitted, articles));
    }

    private static int[] ends(int[] places) {
        return new int[] {places[0], places[places.length - 1] + 1};
    }

    /** Whether an editor's brackets or stops stand here, so that a change is owned up to. */
    private static boolean isEdited(int place, List<QuotedWord> words) {
        return place >= 0 && words.get(place).isEdited();
    }

    /** Whether nothing stands here but an article. */
    private static boolean isArticle(int place, List<QuotedWord> words) {
        return place < 0 || ARTICLES.contains(words.get(place).read());
    }

    private static boolean isLoose(AlignedWords step, List<QuotedWord> shorter) {
        return step.ofShort < 0 || !shorter.get(step.ofShort).isContent();
    }

    private static boolean same(QuotedWord one, QuotedWord other) {
        return one.read().equals(other.read());
    }

    /** One step of the way: a word of each, or of one alone where the other place is -1. */
    private record AlignedWords(int ofShort, int ofLong, boolean agrees) {}
}
