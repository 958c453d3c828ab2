package dev.wirelint.analysis.words;

import dev.wirelint.language.WordList;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Whether a word, a figure or a set of initials starts with the sound of a vowel; nothing where speakers differ. */
public final class OpeningSound {
    private static final String OPEN_LETTERS = "AEFHILMNORSX";
    private static final Pattern OPEN_FIGURE = Pattern.compile("8[\\d,.]*\\D*|(?:11|18)(?:,\\d.*|\\.\\d.*|\\D.*)?");
    private static final Pattern YEAR_LIKE = Pattern.compile("1[18]\\d\\d\\D*");
    private static final Pattern INITIALS = Pattern.compile("\\p{Lu}{2,}\\d*(?:s|['’]s)?");
    private static final Pattern VOWEL = Pattern.compile("[AEIOUY]");
    private static final Pattern YOU_SOUND = Pattern.compile(
            "uni(?:[tvqf]|on(?!i[sz]ed)|l(?!lu)|c|s[eo]|pol).*|unanim.*|eu.*|ewe.*|us(?:e|u|ab|ag|in).*|uten.*|util.*|utop.*|ubiq.*|uran.*|urin.*|ukul.*|once|once-.*|one|ones|one-.*|oneself|onetime|ouija");
    private static final Pattern VOWELLESS = Pattern.compile("[^aeiouy]+");
    private static final Pattern PLAIN_U =
            Pattern.compile("u(?:p|l[tc]|n(?!i|anim|esco)|m|gl|sh|tter|tmost|rg|rb|rn).*");
    private static final Pattern SILENT_H = Pattern.compile("(?:hour|honest|honou?r|heir).*");
    private static final Pattern EITHER_H =
            Pattern.compile("h(?:istor|otel|ero|yster|abit|alluc|eredit|orr|ilar|ypo|omage|erb|iatus|armon|ors).*");

    private final Set<String> letters = new HashSet<>();
    private final Set<String> silent = new HashSet<>();

    private OpeningSound() {}

    /** Reads a list: initials that are said letter by letter, and small words that no article stands before. */
    public static OpeningSound of(WordList list) {
        OpeningSound sound = new OpeningSound();
        for (WordList.ListRow row : list.rows()) {
            (row.column(1).equals("letters") ? sound.letters : sound.silent)
                    .add(row.columns().get(0));
        }
        return sound;
    }

    Optional<Boolean> isOpen(String word) {
        char first = word.charAt(0);
        if (Character.isDigit(first)) {
            return YEAR_LIKE.matcher(word).matches() || word.matches("\\d+[-–]\\d.*")
                    ? Optional.empty()
                    : Optional.of(OPEN_FIGURE.matcher(word).matches());
        }
        int hyphen = word.indexOf('-');
        String start = hyphen > 0 ? word.substring(0, hyphen) : word;
        if (start.length() == 1) {
            return hyphen < 0 || first > 'z' ? Optional.empty() : Optional.of(isOpenLetter(first));
        }
        if (INITIALS.matcher(start).matches()) {
            return ofInitials(start.replaceAll("[^\\p{Lu}].*", ""));
        }
        boolean mixed = start.substring(1).chars().anyMatch(Character::isUpperCase) || first > 'z';
        return mixed || silent.contains(word.toLowerCase(Locale.ROOT))
                ? Optional.empty()
                : ofWord(word.toLowerCase(Locale.ROOT), Character.isUpperCase(first));
    }

    private static boolean isOpenLetter(char letter) {
        return OPEN_LETTERS.indexOf(Character.toUpperCase(letter)) >= 0;
    }

    private Optional<Boolean> ofInitials(String initials) {
        boolean open = isOpenLetter(initials.charAt(0));
        boolean lettered =
                letters.contains(initials) || !VOWEL.matcher(initials).find();
        if (lettered) {
            return Optional.of(open);
        }
        return open || initials.charAt(0) == 'U' ? Optional.empty() : Optional.of(false);
    }

    private static Optional<Boolean> ofWord(String word, boolean capital) {
        char first = word.charAt(0);
        if (YOU_SOUND.matcher(word).matches()) {
            return Optional.of(false);
        }
        return switch (first) {
            case 'a', 'e', 'i' -> Optional.of(true);
            case 'o' -> word.startsWith("ou") && capital ? Optional.empty() : Optional.of(true);
            case 'u' -> PLAIN_U.matcher(word).matches() ? Optional.of(true) : Optional.empty();
            case 'h' -> ofH(word);
            case 'x', 'y' -> capital ? Optional.empty() : Optional.of(false);
            default -> VOWELLESS.matcher(word).matches() ? Optional.empty() : Optional.of(false);
        };
    }

    private static Optional<Boolean> ofH(String word) {
        if (SILENT_H.matcher(word).matches()) {
            return Optional.of(true);
        }
        return EITHER_H.matcher(word).matches() ? Optional.empty() : Optional.of(false);
    }
}
