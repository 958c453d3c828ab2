package dev.wirelint.finding;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A decision, kept apart from the stories, that certain words stand whatever a rule says of them.
 *
 * @param rule the rule
 * @param text the words, with one space between two of them
 * @param until the last day it holds
 * @param reason why they stand
 * @param place where it is written, for messages
 */
public record LetStand(RuleId rule, String text, Optional<LocalDate> until, String reason, String place) {
    /** Whether it speaks of these words of a file; how they are parted into lines makes no difference. */
    public boolean covers(RuleId flagging, String words) {
        return rule.equals(flagging) && text.equals(words.strip().replaceAll("\\s+", " "));
    }
}
