package dev.wirelint.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.TreeSet;

/** Finds the name somebody most likely meant. */
public final class Nearest {
    private static final int FAR = 4;

    private Nearest() {}

    /** The nearest of the names, where one is near enough to be meant. */
    public static Optional<String> to(String written, Collection<String> names) {
        return names.stream()
                .filter(n -> distance(written, n) <= Math.min(FAR, n.length() / 2))
                .min(Comparator.<String>comparingInt(n -> distance(written, n)).thenComparing(n -> n));
    }

    /** A half-sentence for a message: the nearest name, or all of them where none is near. */
    public static String hint(String written, Collection<String> names) {
        return hint(written, names, "it is one of " + String.join(", ", new TreeSet<>(names)));
    }

    /** A half-sentence for a message: the nearest name, or what else there is to say where none is near. */
    public static String hint(String written, Collection<String> names, String otherwise) {
        return "; " + to(written, names).map(n -> "did you mean '" + n + "'?").orElse(otherwise);
    }

    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }
}
