package dev.wirelint.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The forms of a term that a page need not spell out. A noun's last word takes the plural, a verb's first word its
 * three endings, all as regular words do; an irregular word names its own forms, parted by strokes:
 * {@code rise/rises/rose}.
 */
public enum Inflection {
    NONE,
    NOUN,
    VERB;

    private static final String VOWELS = "aeiou";

    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Inflection> of(String label) {
        return Arrays.stream(values()).filter(i -> i.label().equals(label)).findFirst();
    }

    /** All forms of a phrase, the base form first, always in the same order. */
    public List<String> forms(String phrase) {
        if (this == NONE) {
            return List.of(phrase);
        }
        boolean first = this == VERB;
        int cut = first ? phrase.indexOf(' ') : phrase.lastIndexOf(' ');
        String word = cut < 0 ? phrase : first ? phrase.substring(0, cut) : phrase.substring(cut + 1);
        List<String> forms = new ArrayList<>();
        for (String form : word.indexOf('/') >= 0 ? List.of(word.split("/")) : regular(word)) {
            forms.add(cut < 0 ? form : first ? form + phrase.substring(cut) : phrase.substring(0, cut + 1) + form);
        }
        return forms;
    }

    private List<String> regular(String word) {
        return this == NOUN ? List.of(word, withS(word)) : List.of(word, withS(word), past(word), going(word));
    }

    private static String withS(String word) {
        if (endsInConsonantAndY(word)) {
            return word.substring(0, word.length() - 1) + "ies";
        }
        boolean hissing = word.endsWith("s")
                || word.endsWith("x")
                || word.endsWith("z")
                || word.endsWith("ch")
                || word.endsWith("sh");
        return word + (hissing ? "es" : "s");
    }

    private static String past(String word) {
        if (word.endsWith("e")) {
            return word + "d";
        }
        return endsInConsonantAndY(word) ? word.substring(0, word.length() - 1) + "ied" : doubled(word) + "ed";
    }

    private static String going(String word) {
        boolean silent = word.endsWith("e") && !word.endsWith("ee") && !word.endsWith("ye") && !word.endsWith("oe");
        return silent ? word.substring(0, word.length() - 1) + "ing" : doubled(word) + "ing";
    }

    /** A short word doubles its last consonant: slam, slammed. */
    private static String doubled(String word) {
        int last = word.length() - 1;
        boolean short3 = last >= 2
                && isConsonant(word.charAt(last))
                && "wxy".indexOf(word.charAt(last)) < 0
                && !isConsonant(word.charAt(last - 1))
                && isConsonant(word.charAt(last - 2))
                && word.chars().filter(c -> !isConsonant((char) c)).count() == 1;
        return short3 ? word + word.charAt(last) : word;
    }

    private static boolean endsInConsonantAndY(String word) {
        return word.length() > 1 && word.endsWith("y") && isConsonant(word.charAt(word.length() - 2));
    }

    private static boolean isConsonant(char c) {
        return VOWELS.indexOf(Character.toLowerCase(c)) < 0;
    }
}
