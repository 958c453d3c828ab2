package dev.wirelint.analysis.people;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.names.Mention;
import dev.wirelint.language.English;
import dev.wirelint.language.LanguageList;
import dev.wirelint.language.Word;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells whether a story brings somebody in at a place: with an age, an office, or words that say who it is. */
public final class Introduction {
    private static final Set<String> SPEECH =
            LanguageList.of("names/speech.txt").everyWord();
    private static final Pattern AFTER = Pattern.compile(
            "(?:['’]s)?(?:, (?:aged |now |then )?\\d|, (?:an?|the|his|her|its|their|whose|one|another|also) | \\(|, who(?:se)?\\b|, (?:\\p{Ll}+ ){1,3}(?:of|at|for|to) | of | from )");
    private static final Pattern BEFORE = Pattern.compile("([\\p{L}-]+)(,?) $");
    private static final int REACH = 40;

    private Introduction() {}

    public static boolean of(Mention mention, Copy copy) {
        if (mention.title().isPresent()) {
            return true;
        }
        String text = copy.text();
        int end = mention.span().end();
        if (AFTER.matcher(text)
                .region(end, Math.min(text.length(), end + REACH))
                .lookingAt()) {
            return true;
        }
        int start = mention.span().start();
        Matcher before = BEFORE.matcher(text).region(Math.max(0, start - REACH), start);
        return before.find() && isNoun(before.group(1));
    }

    /** The title or noun right before a name, lower case; empty where none stands there. */
    public static String wordBefore(Mention mention, Copy copy) {
        int start = mention.span().start();
        Matcher before = BEFORE.matcher(copy.text()).region(Math.max(0, start - REACH), start);
        String word = before.find() ? before.group(1).toLowerCase(Locale.ROOT) : "";
        return mention.title().isPresent() || (!word.isEmpty() && isNoun(word)) ? word : "";
    }

    /** Whether the word before a name may say who bears it, as in "surgeon" or "the pilot," and not "to" or "said". */
    private static boolean isNoun(String word) {
        boolean small = Character.isLowerCase(word.charAt(0));
        Word read = English.get().word(word);
        return small && !SPEECH.contains(word) && read.can("NN") && !read.can("VBN");
    }
}
