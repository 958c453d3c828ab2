package dev.wirelint.analysis.tenses;

import java.util.regex.Pattern;

/** Tells a sentence that may speak of another year than the story's. */
final class OtherYear {
    private static final Pattern TOLD = Pattern.compile(
            "(?i)\\b(?:(?:last|next|each|every|previous|following|that|same|an?other|past) year|other years|years? (?:ago|before|earlier|later|after)"
                    + "|anniversary|annual(?:ly)?|decades?|century|(?:last|previous|past) season|(?:1[5-9]|20)\\d\\d)\\b");

    private OtherYear() {}

    static boolean isTold(String sentence) {
        return TOLD.matcher(sentence).find();
    }
}
