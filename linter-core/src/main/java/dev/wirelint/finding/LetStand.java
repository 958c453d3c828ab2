package dev.wirelint.finding;

import dev.wirelint.text.Place;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A decision, kept apart from the stories, that certain words stand whatever a rule says of them.
 *
 * @param rule the rule
 * @param text the words; how they are parted into lines makes no difference
 * @param until the last day it holds
 * @param reason why they stand
 * @param place where it is written
 */
public record LetStand(RuleId rule, String text, Optional<LocalDate> until, String reason, Place place) {
    public LetStand {
        text = onOneLine(text);
    }

    /** Whether it speaks of these words of a file. */
    public boolean covers(RuleId flagging, String words) {
        return rule.equals(flagging) && text.equals(onOneLine(words));
    }

    /** Where it is written, for messages. */
    public String where() {
        return place.file() + ":" + place.start().line() + ":" + place.start().column();
    }

    private static String onOneLine(String words) {
        return words.strip().replaceAll("\\s+", " ");
    }
}
