package dev.wirelint.analysis.names;

import java.util.List;

/** Tells whether two names of companies or other bodies are one, where only their vowels differ. */
final class Bodies {
    private static final int SHORTEST = 8;

    private Bodies() {}

    /** Whether the same word says of both what kind of body they are: "Holmvale Corp" and "Holmvail Corp". */
    static boolean areOne(Form one, Form other) {
        return Math.min(one.key().length(), other.key().length()) >= SHORTEST
                && one.key().charAt(0) == other.key().charAt(0)
                && one.isCertainlyBody()
                && other.isCertainlyBody()
                && lastWord(one).equals(lastWord(other))
                && Skeleton.of(one.key()).equals(Skeleton.of(other.key()));
    }

    private static String lastWord(Form form) {
        List<NameWord> words = form.occurrences().get(0).mention().words();
        return words.get(words.size() - 1).spelling();
    }
}
