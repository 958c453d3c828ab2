package dev.wirelint.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The letters that a regular expression cannot do without: a text that lacks them need not be read by it. It is never
 * wrong to ask a text for too little.
 */
public final class Needed {
    private static final Needed NOTHING = new Needed(List.of());
    /** More would cost more to ask for than they save. */
    private static final int MOST_SETS = 3;

    private static final int UNDERSTOOD =
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.MULTILINE | Pattern.DOTALL;

    /** Of each of these some row must stand in the text. */
    private final List<List<Letters.LetterRow>> sets;

    private Needed(List<List<Letters.LetterRow>> sets) {
        this.sets = sets;
    }

    /** What any match of a regular expression holds, in the dialect of Java or of RE2. */
    public static Needed by(String expression) {
        try {
            return of(NeededReader.read(expression).best());
        } catch (ExpressionScan.NotUnderstood e) {
            return NOTHING;
        }
    }

    /** What any match of a pattern holds. */
    public static Needed by(Pattern pattern) {
        return (pattern.flags() & ~UNDERSTOOD) == 0 ? by(pattern.pattern()) : NOTHING;
    }

    /** One of these rows of letters, however they are written; nothing where there are none. */
    public static Needed anyOf(List<String> letters) {
        Set<String> folded = new TreeSet<>();
        letters.forEach(l -> folded.add(Letters.fold(l)));
        return folded.isEmpty() || folded.contains("") ? NOTHING : of(List.of(folded));
    }

    private static Needed of(List<Set<String>> sets) {
        List<List<Letters.LetterRow>> rows = new ArrayList<>();
        sets.stream()
                .sorted(Comparator.comparingDouble(NeededPart::chance))
                .limit(MOST_SETS)
                .forEach(
                        set -> rows.add(set.stream().map(Letters.LetterRow::new).toList()));
        return new Needed(rows);
    }

    /** Whether they stand in a text. */
    public boolean isIn(Letters letters) {
        for (List<Letters.LetterRow> set : sets) {
            if (!isOneIn(set, letters)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isOneIn(List<Letters.LetterRow> set, Letters letters) {
        for (int i = 0; i < set.size(); i++) {
            if (letters.hold(set.get(i))) {
                return true;
            }
        }
        return false;
    }

    @Override
    public String toString() {
        return "Needed" + sets.size();
    }
}
