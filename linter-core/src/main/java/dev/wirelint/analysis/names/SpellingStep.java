package dev.wirelint.analysis.names;

import dev.wirelint.analysis.names.Likeness.Nature;

/** One step from a spelling to another. */
record SpellingStep(String from, String to, double cost, Nature nature) {
    static final double DOUBLED = 0.3;
    static final double FINAL_H = 0.2;
    static final double SWAPPED = 0.75;
    static final double DROPPED = 0.9;
    static final double VOWEL = 0.8;
    static final double NEIGHBOUR = 0.9;
    static final double OTHER = 1.15;

    /** What a slip in the first letter weighs more: people look at it, and it tells names apart. */
    static final double AT_START = 0.4;

    private static final double PLAIN_TRANSLITERATION = 0.3;

    static SpellingStep transliterated(String from, String to, double weight) {
        return new SpellingStep(
                from, to, weight, weight > PLAIN_TRANSLITERATION ? Nature.SOUND : Nature.TRANSLITERATION);
    }

    static SpellingStep inserted(String word, int at) {
        char c = word.charAt(at);
        boolean doubled = at > 0 && word.charAt(at - 1) == c;
        boolean finalH = c == 'h' && at == word.length() - 1;
        if (doubled || finalH) {
            return new SpellingStep("", String.valueOf(c), doubled ? DOUBLED : FINAL_H, Nature.TRANSLITERATION);
        }
        return new SpellingStep("", String.valueOf(c), DROPPED + (at == 0 ? AT_START : 0), Nature.SLIP);
    }

    static SpellingStep dropped(String word, int at) {
        SpellingStep back = inserted(word, at);
        return new SpellingStep(back.to, back.from, back.cost, back.nature);
    }

    static SpellingStep substituted(char from, char to, boolean atStart) {
        double cost = isVowelSlip(from, to) ? VOWEL : Keyboard.areNeighbours(from, to) ? NEIGHBOUR : OTHER;
        return new SpellingStep(String.valueOf(from), String.valueOf(to), cost + (atStart ? AT_START : 0), Nature.SLIP);
    }

    private static boolean isVowelSlip(char from, char to) {
        boolean yForOther = (from == 'y' && to != 'i') || (to == 'y' && from != 'i');
        return NameLetters.isVowel(from) && NameLetters.isVowel(to) && !yForOther;
    }

    static SpellingStep swapped(String from, String to, boolean atStart) {
        return new SpellingStep(from, to, SWAPPED + (atStart ? AT_START : 0), Nature.SLIP);
    }

    String inWords() {
        if (from.isEmpty()) {
            return nature == Nature.SLIP ? "one letter more" : to + " at the end or doubled";
        }
        if (to.isEmpty()) {
            return nature == Nature.SLIP ? "one letter dropped" : from + " single or left out";
        }
        boolean swapped =
                from.length() == 2 && to.length() == 2 && nature == Nature.SLIP && from.charAt(0) == to.charAt(1);
        return swapped ? "two letters swapped" : to + " for " + from;
    }
}
