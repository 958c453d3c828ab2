package dev.wirelint.chains;

import dev.wirelint.analysis.dates.MonthName;
import dev.wirelint.facts.versions.VersionSentence;
import dev.wirelint.facts.versions.VersionWord;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A year, a day of a month, "14-kilometre", "third": a number that counts nothing, with the same behind it. */
final class ChangedNumber {
    private static final Pattern YEAR = Pattern.compile("(?:1\\d|20)\\d\\d");
    private static final Pattern NUMBERED = Pattern.compile("(\\d[\\d.,]*)(-\\p{L}[\\p{L}-]*|st|nd|rd|th|s)?");
    private static final Pattern HOUR = Pattern.compile("(?i)gmt|est|edt|cet|bst|a\\.?m|p\\.?m|o'clock");

    private ChangedNumber() {}

    static boolean isOne(VersionWord was, VersionWord is, SentencePair sentences) {
        Matcher before = NUMBERED.matcher(was.read());
        Matcher now = NUMBERED.matcher(is.read());
        if (!before.matches() || !now.matches() || before.group(1).equals(now.group(1))) {
            return false;
        }
        boolean years =
                YEAR.matcher(was.read()).matches() && YEAR.matcher(is.read()).matches();
        boolean dates = isDayOfMonth(sentences.earlier(), was) && isDayOfMonth(sentences.later(), is);
        boolean joined = before.group(2) != null && now.group(2) != null;
        boolean measured = !follower(sentences.earlier(), was).isEmpty()
                && follower(sentences.earlier(), was).equals(follower(sentences.later(), is));
        return !isHour(sentences.later(), is) && (years || dates || joined || measured);
    }

    /** The word behind a number, in lower case; empty where none stands there. */
    private static String follower(VersionSentence sentence, VersionWord word) {
        int next = sentence.words().indexOf(word) + 1;
        return next < sentence.words().size()
                        && Character.isLetter(sentence.words().get(next).text().codePointAt(0))
                ? sentence.words().get(next).read()
                : "";
    }

    private static boolean isDayOfMonth(VersionSentence sentence, VersionWord word) {
        int at = sentence.words().indexOf(word);
        return (at > 0 && MonthName.is(bare(sentence.words().get(at - 1))))
                || (at + 1 < sentence.words().size()
                        && MonthName.is(bare(sentence.words().get(at + 1))));
    }

    private static String bare(VersionWord word) {
        return word.text().replace(".", "");
    }

    private static boolean isHour(VersionSentence sentence, VersionWord word) {
        int next = sentence.words().indexOf(word) + 1;
        return next < sentence.words().size()
                && HOUR.matcher(sentence.words().get(next).text()).matches();
    }
}
