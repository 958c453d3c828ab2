package dev.wirelint.analysis.names;

import java.util.List;

/**
 * Which of two spellings a story bears out better. It is the one the story is filed under; for a person an overwhelming
 * majority, then the full name at the first reference, then the more frequent, then the earlier. What the dictionary
 * has speaks only where nobody is introduced, and never where accents or capitals alone differ.
 */
final class Preference {
    private static final int CLEAR = 3;
    private static final int OVERWHELMING = 4;

    private Preference() {}

    /** The better one; the first where nothing parts the two. */
    static Form better(Form a, Form b) {
        return compare(a, b) <= 0 ? a : b;
    }

    static Form best(List<Form> forms) {
        return forms.stream().reduce(Preference::better).orElseThrow();
    }

    private static int compare(Form a, Form b) {
        if (a.isFiled() != b.isFiled()) {
            return a.isFiled() ? -1 : 1;
        }
        boolean introduced = (isIntroduced(a) || isIntroduced(b)) && !isPlace(a) && !isPlace(b);
        boolean sameLetters = a.key().equals(b.key());
        int majority = Integer.compare(b.count(), a.count());
        if (!introduced
                && !sameLetters
                && a.isKnown() != b.isKnown()
                && !outnumbers(a, b, OVERWHELMING)
                && !outnumbers(b, a, OVERWHELMING)) {
            return a.isKnown() ? -1 : 1;
        }
        int clear = introduced && opensInFull(start(a) < start(b) ? a : b) ? OVERWHELMING : CLEAR;
        if (outnumbers(a, b, clear) || outnumbers(b, a, clear)) {
            return majority;
        }
        if (isIntroduced(a) != isIntroduced(b)) {
            return isIntroduced(a) ? -1 : 1;
        }
        return majority != 0 ? majority : Integer.compare(start(a), start(b));
    }

    private static boolean isIntroduced(Form form) {
        return form.introduction().isPresent();
    }

    /** Whether the first place of all gives the full name. */
    private static boolean opensInFull(Form first) {
        return first.introduction()
                .filter(m -> m.span().contains(first.occurrences().get(0).word().span()))
                .isPresent();
    }

    private static boolean isPlace(Form form) {
        return form.isPlace() || WorldPlaces.has(form.spelling());
    }

    private static boolean outnumbers(Form a, Form b, int times) {
        return a.count() >= times * b.count();
    }

    private static int start(Form form) {
        return form.occurrences().get(0).word().span().start();
    }
}
