package dev.wirelint.analysis.people;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.names.Mention;
import dev.wirelint.language.LanguageList;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells who is in a story only for what they say. */
public final class Voices {
    private static final Set<String> SPEECH =
            LanguageList.of("names/speech.txt").everyWord();
    private static final Pattern AFTER = Pattern.compile("(?:,[^,.]{1,60},)? (\\p{Ll}+)");
    private static final Pattern BEFORE = Pattern.compile("(\\p{Ll}+) (?:[\\p{L}'’-]+ ){0,4}$");
    private static final int REACH = 70;

    private Voices() {}

    /** Whether the person speaks at every place that names them. */
    public static boolean isOnly(Person person, Copy copy) {
        return person.mentions().stream().allMatch(m -> speaks(m, copy));
    }

    /** Whether a verb of saying stands beside a name. */
    public static boolean speaks(Mention mention, Copy copy) {
        String text = copy.text();
        int end = mention.span().end();
        Matcher after = AFTER.matcher(text).region(end, Math.min(text.length(), end + REACH));
        if (after.lookingAt() && SPEECH.contains(after.group(1))) {
            return true;
        }
        int start = mention.span().start();
        Matcher before = BEFORE.matcher(text).region(Math.max(0, start - REACH), start);
        return before.find() && before.group().split(" ", -1).length < 6 && said(before.group());
    }

    private static boolean said(String words) {
        for (String word : words.split(" ", -1)) {
            if (SPEECH.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
