package dev.wirelint.analysis.names;

import java.util.Comparator;

/**
 * Which of two spellings a story bears out better: the one it is filed under, the one the dictionary has, then an
 * overwhelming majority, then the one that introduces a person by full name, then the more frequent, then the earlier.
 */
final class Preference {
    private static final int CLEAR = 3;
    private static final int OVERWHELMING = 4;

    /** The best first. */
    static final Comparator<Form> ORDER = Preference::compare;

    private Preference() {}

    private static int compare(Form a, Form b) {
        if (a.isFiled() != b.isFiled()) {
            return a.isFiled() ? -1 : 1;
        }
        int majority = Integer.compare(b.count(), a.count());
        if (a.isKnown() != b.isKnown() && !outnumbers(a, b, OVERWHELMING) && !outnumbers(b, a, OVERWHELMING)) {
            return a.isKnown() ? -1 : 1;
        }
        if (outnumbers(a, b, CLEAR) || outnumbers(b, a, CLEAR)) {
            return majority;
        }
        if (a.introduction().isPresent() != b.introduction().isPresent()) {
            return a.introduction().isPresent() ? -1 : 1;
        }
        return majority != 0 ? majority : Integer.compare(start(a), start(b));
    }

    private static boolean outnumbers(Form a, Form b, int times) {
        return a.count() >= times * b.count();
    }

    private static int start(Form form) {
        return form.occurrences().get(0).word().span().start();
    }
}
