package dev.wirelint.analysis.paragraphs;

import dev.wirelint.analysis.quotations.PullQuote;
import java.util.regex.Pattern;

/** A paragraph that is set off from the running copy, and may close without an end mark. */
public final class SetOff {
    /** The dates that close an obituary: "Ida Renner, pilot, born 2 May 1931; died 11 January 2025". */
    private static final Pattern VITALS =
            Pattern.compile("(?i).*\\bborn\\b[^.!?]*\\d{4}[;,:–—-]? (?:and )?died\\b[^.!?]*\\d{4}\\s*");

    private SetOff() {}

    /** Whether it is a quotation pulled out of the copy, or the dates of a life. */
    public static boolean is(String paragraph) {
        return PullQuote.is(paragraph) || VITALS.matcher(paragraph).matches();
    }
}
