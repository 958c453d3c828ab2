package dev.wirelint.analysis.amounts;

import dev.wirelint.analysis.dates.MonthName;
import dev.wirelint.language.English;
import dev.wirelint.language.Word;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells the numbers that count nothing: years, dates, times, ages, scores, ordinals, and numbers that are a name. */
final class SetAside {
    /** How long something took says how much of nothing. */
    private static final String DURATIONS =
            "seconds?|minutes?|hours?|days?|weeks?|months?|years?|decades?|centur(?:y|ies)|nights?|times";

    private static final Pattern AFTER = Pattern.compile("^(?:\\p{L}|[-–—/:]\\p{L}|[-–—]\\d|’s|'s|\\s?\\)?\\s?(?i:"
            + "a\\.?m\\b|p\\.?m\\b|o.clock|GMT|BC\\b|AD\\b|CE\\b|years?\\sold|" + MonthName.PATTERN + "\\b"
            + "|(?:" + DURATIONS + ")\\b))");
    private static final Pattern BEFORE = Pattern.compile("(?:(?i:\\b(?:" + MonthName.PATTERN
            + ")\\.?|\\b(?:aged?|magnitude|number|nos?\\.?|top|vol\\.?|chapter|article|section|part|day|week|phase|level|route|road|highway|flight"
            + "|channel|stage|round|grade|game|class|type|block|room|gate|page|rule|act|group|pier|line|zone|ward"
            + "|district|precinct|area|unit|episode|season|version|model|size|step|tier|category|covid|update|day))"
            + "\\s|#|[\\p{L}\\p{N}][-–—])$");
    /** "90B" is a model where it follows a name, as in "Model 90B". */
    private static final Pattern MODEL = Pattern.compile("\\d+[A-Z]");

    /** "4K" and "8K" are pictures, a "10K" is a race. */
    private static final Pattern PICTURE_OR_RACE = Pattern.compile("[48]K|(?:5|10)[Kk]");

    private static final Pattern RACE =
            Pattern.compile("^ (?i:runs?|races?|walks?|events?|course|charity|record|title)\\b");

    private static final Pattern AGE = Pattern.compile("^, ?(?:\\p{L}|$)|^[,.;)]");
    private static final Pattern YEAR = Pattern.compile("1[5-9]\\d\\d|20\\d\\d");
    private static final Pattern WORD_BEFORE = Pattern.compile("(\\p{Lu}[\\p{L}’']*+)\\s$");
    private static final Set<String> PRONOUNS = Set.of("one", "zero");
    private static final int REACH = 24;

    private SetAside() {}

    static boolean holds(String text, Quantity quantity) {
        if (quantity.kind() != Quantity.Measure.COUNT) {
            return false;
        }
        if (quantity.scaled()) {
            return isNameOfThing(text, quantity);
        }
        String number = quantity.number().toLowerCase(Locale.ROOT);
        int start = quantity.span().start();
        int end = quantity.span().end();
        String after = text.substring(end, Math.min(text.length(), end + REACH));
        String before = text.substring(Math.max(0, start - REACH), start);
        return PRONOUNS.contains(number)
                || (YEAR.matcher(number).matches() && !quantity.isHedged())
                || AFTER.matcher(after).find()
                || BEFORE.matcher(before).find()
                || (before.endsWith(", ") && AGE.matcher(after).find())
                || (!quantity.isHedged() && followsName(before));
    }

    private static boolean isNameOfThing(String text, Quantity quantity) {
        int start = quantity.span().start();
        int end = quantity.span().end();
        String written = quantity.span().of(text);
        if (PICTURE_OR_RACE.matcher(written).matches()) {
            boolean picture = written.endsWith("K") && "48".indexOf(written.charAt(0)) >= 0;
            return picture
                    || RACE.matcher(text.substring(end, Math.min(text.length(), end + REACH)))
                            .find();
        }
        return MODEL.matcher(written).matches() && followsName(text.substring(Math.max(0, start - REACH), start));
    }

    /** "Apollo 11" and "Boeing 737" are names; "Storm Kills 18" is none, since its word can be a verb. */
    private static boolean followsName(String before) {
        Matcher name = WORD_BEFORE.matcher(before);
        if (!name.find()) {
            return false;
        }
        Word word = English.get().word(name.group(1));
        return !(word.can("VB")
                || word.can("IN")
                || word.can("DT")
                || word.can("CC")
                || word.can("RB")
                || word.can("TO")
                || word.can("MD"));
    }
}
