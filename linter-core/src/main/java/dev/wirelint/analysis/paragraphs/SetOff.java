package dev.wirelint.analysis.paragraphs;

import dev.wirelint.analysis.quotations.PullQuote;
import java.util.regex.Pattern;

/** A paragraph that is set off from the running copy, and may close without an end mark. */
public final class SetOff {
    /** The dates that close an obituary: "Ida Renner, pilot, born 2 May 1931; died 11 January 2025". */
    private static final Pattern VITALS =
            Pattern.compile("(?i).*\\bborn\\b[^.!?]*\\d{4}[;,:–—-]? (?:and )?died\\b[^.!?]*\\d{4}\\s*");

    /** What closes a post of a network that is shown in the copy: "— Ida Renner (@idarenner) May 2, 2031". */
    private static final Pattern POSTED = Pattern.compile(
            ".*[—–-] ?[^—–]{1,60}\\(@\\w{1,30}\\) \\p{Lu}\\p{Ll}{2,8} \\d{1,2}, \\d{4}\\s*", Pattern.DOTALL);

    /** Whoever said what stands quoted before a dash: "“I was never lost.” — a guide in Yukon". */
    private static final Pattern SPOKEN = Pattern.compile(
            "(?:[^\"“”]{1,40}: ?)?[“\"][^“”\"]{8,}[”\"]\\s*[—–-]{1,2}\\s?[^.!?“”\"]{2,90}", Pattern.DOTALL);

    /** Who else has written: "— with reports from Ida Renner and Olaf Holm". */
    private static final Pattern CREDITED = Pattern.compile(
            ".*[—–-]{1,2} ?(?:[Ww]ith (?:additional )?(?:reports?|reporting|files|contributions?) (?:from|by)|[Rr]eporting by|[Cc]ompiled by) (?:[^.]|\\b(?:Jr|Sr|\\p{Lu})\\.){3,120}",
            Pattern.DOTALL);

    /** A line that sends the reader on: "Solution on page 31". */
    private static final Pattern ELSEWHERE = Pattern.compile(".*\\b[Pp]ages? \\p{Lu}?\\d{1,3}(?:[-–]\\d{1,3})?\\s*");

    private SetOff() {}

    /**
     * Whether it is a quotation pulled out of the copy, the dates of a life, a post of a network or a word on where to
     * read on.
     */
    public static boolean is(String paragraph) {
        return PullQuote.is(paragraph)
                || VITALS.matcher(paragraph).matches()
                || POSTED.matcher(paragraph).matches()
                || SPOKEN.matcher(paragraph).matches()
                || CREDITED.matcher(paragraph).matches()
                || ELSEWHERE.matcher(paragraph).matches();
    }
}
