package dev.wirelint.analysis.names;

import dev.wirelint.analysis.names.Likeness.Nature;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Compares two spellings letter by letter, knowing how names vary: the classes of {@code transliteration.txt} first,
 * then the slips of typing, as in the edit distance of Damerau (1964) with weights.
 */
public final class SpellingComparison {
    static final int LONGEST_NAME = 40;
    private static final double TOO_FAR = 9;

    private final String from;
    private final String to;
    private final List<List<SpellingStep>> classes;
    private final double[][] costs;
    private final SpellingStep[][] steps;

    private SpellingComparison(String from, String to) {
        this.from = from;
        this.to = to;
        this.classes = classes(from);
        this.costs = new double[from.length() + 1][to.length() + 1];
        this.steps = new SpellingStep[from.length() + 1][to.length() + 1];
    }

    /** How the one spelling turns into the other; empty where they are alike in nothing or too long to be a name. */
    public static Optional<Likeness> of(String from, String to) {
        if (from.equals(to) || from.length() > LONGEST_NAME || to.length() > LONGEST_NAME) {
            return Optional.empty();
        }
        String plainFrom = NameLetters.fold(from);
        String plainTo = NameLetters.fold(to);
        if (plainFrom.equals(plainTo)) {
            boolean sameLetters = NameLetters.withoutMarks(from).equalsIgnoreCase(NameLetters.withoutMarks(to));
            return Optional.of(new Likeness(
                    0,
                    sameLetters ? Nature.SHAPE : Nature.DIACRITICS,
                    List.of(sameLetters ? "another shape" : "other accents")));
        }
        return new SpellingComparison(plainFrom, plainTo).run();
    }

    private Optional<Likeness> run() {
        for (double[] row : costs) {
            Arrays.fill(row, TOO_FAR);
        }
        costs[0][0] = 0;
        for (int i = 0; i <= from.length(); i++) {
            for (int j = 0; j <= to.length(); j++) {
                reach(i, j);
            }
        }
        double cost = costs[from.length()][to.length()];
        return cost < TOO_FAR ? Optional.of(likeness(cost)) : Optional.empty();
    }

    private void reach(int i, int j) {
        boolean atStart = i <= 1 && j <= 1;
        if (i > 0 && j > 0) {
            char a = from.charAt(i - 1);
            char b = to.charAt(j - 1);
            if (a == b && costs[i - 1][j - 1] < costs[i][j]) {
                costs[i][j] = costs[i - 1][j - 1];
                steps[i][j] = new SpellingStep(String.valueOf(a), String.valueOf(b), 0, Nature.SHAPE);
            }
            if (a != b) {
                offer(i, j, SpellingStep.substituted(a, b, atStart));
            }
            transliterate(i, j);
            boolean crossed = i > 1 && j > 1 && a == to.charAt(j - 2) && b == from.charAt(i - 2) && a != b;
            if (crossed) {
                offer(i, j, SpellingStep.swapped(from.substring(i - 2, i), to.substring(j - 2, j), i == 2 && j == 2));
            }
        }
        if (i > 0) {
            offer(i, j, SpellingStep.dropped(from, i - 1));
        }
        if (j > 0) {
            offer(i, j, SpellingStep.inserted(to, j - 1));
        }
    }

    private void transliterate(int i, int j) {
        for (SpellingStep change : classes.get(i)) {
            if (to.startsWith(change.to(), j - change.to().length()) && !isSilent(change.to(), j, to)) {
                offer(i, j, change);
            }
        }
    }

    /** What the letters that end at each place of a name may turn into. */
    private static List<List<SpellingStep>> classes(String name) {
        List<List<SpellingStep>> classes = new ArrayList<>();
        for (int i = 0; i <= name.length(); i++) {
            List<SpellingStep> here = new ArrayList<>();
            for (int length = 1; length <= Math.min(Transliterations.LONGEST, i); length++) {
                String letters = name.substring(i - length, i);
                if (!isSilent(letters, i, name)) {
                    Transliterations.get()
                            .of(letters)
                            .forEach(
                                    (others, weight) -> here.add(SpellingStep.transliterated(letters, others, weight)));
                }
            }
            classes.add(here);
        }
        return classes;
    }

    /** Whether this is the h at a name's end, which stands for no sound that another letter could. */
    private static boolean isSilent(String letters, int end, String name) {
        return end == name.length() && letters.equals("h");
    }

    private void offer(int i, int j, SpellingStep step) {
        double cost = costs[i - step.from().length()][j - step.to().length()] + step.cost();
        if (cost < costs[i][j]) {
            costs[i][j] = cost;
            steps[i][j] = step;
        }
    }

    private Likeness likeness(double cost) {
        List<String> changes = new ArrayList<>();
        Nature nature = Nature.SHAPE;
        int i = from.length();
        int j = to.length();
        while (i > 0 || j > 0) {
            SpellingStep step = steps[i][j];
            if (step.cost() > 0) {
                changes.add(step.inWords());
                nature = step.nature().compareTo(nature) > 0 ? step.nature() : nature;
            }
            i -= step.from().length();
            j -= step.to().length();
        }
        Collections.reverse(changes);
        return new Likeness(cost, nature, changes);
    }
}
