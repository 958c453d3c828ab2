package dev.wirelint.text;

/** Words and lines in capitals. */
public final class Capitals {
    private Capitals() {}

    /** Whether words have two letters or more, and no small one. */
    public static boolean shout(String words) {
        return words.codePoints().noneMatch(Character::isLowerCase)
                && words.codePoints().filter(Character::isLetter).limit(2).count() == 2;
    }

    /** Whether a word is made of capital letters alone, as initials are. */
    public static boolean are(String word) {
        return !word.isEmpty() && word.codePoints().allMatch(Character::isUpperCase);
    }
}
