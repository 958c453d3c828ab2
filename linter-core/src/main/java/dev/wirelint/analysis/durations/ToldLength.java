package dev.wirelint.analysis.durations;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.Sought;
import dev.wirelint.analysis.amounts.NumberPlaces;
import dev.wirelint.analysis.amounts.Numerals;
import dev.wirelint.text.Span;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A length of time as a story tells it: "nine years", "a four-week strike".
 *
 * @param hedged whether a word before it says that it is no exact one
 * @param hyphened whether it names a thing by its length
 */
public record ToldLength(Span span, double value, ChronoUnit unit, boolean hedged, boolean hyphened) {
    private static final Sought LENGTH = Sought.of(
            "(?<![\\p{L}\\d.,$£€-])(?<number>\\d{1,3}(?:\\.\\d)?|\\p{L}+(?:-\\p{L}+)?)(?<gap>[- ])(?<unit>hour|day|week|month|year)s?\\b"
                    + "(?!(?:-| )old| of age|-\\p{L}|’|'| and a half| ago| before| earlier| later| after| prior| apart)"
                    + "(?!(?:-|s'|s’)? ?(?:(?:maximum|minimum|mandatory) )?(?:jump|lead|detention|prison|jail|sentence|term|ban|contract|deal|plan|suspension|order|loan|bond|visa|degree|course|lease|warranty|mandate|extension|delay|reprieve|notice|moratorium|freeze|review)\\b)");

    private static final Pattern HEDGE = Pattern.compile(
            "(?i)\\b(?:about|around|nearly|almost|some|over|more than|less than|at least|up to|roughly|another|first|last|next|past|every|other)\\s$");
    private static final int REACH = 14;

    /** The lengths in a part of a text. */
    public static List<ToldLength> read(Copy copy, Span part) {
        List<ToldLength> told = new ArrayList<>();
        if (!NumberPlaces.of(copy).are(1, part)) {
            return told;
        }
        String text = copy.text();
        Matcher length = LENGTH.around(copy, part);
        while (length.find()) {
            String number = length.group("number");
            Optional<Double> value = Numerals.whole(number);
            if (value.isPresent()) {
                told.add(new ToldLength(
                        new Span(length.start(), length.end()),
                        value.get(),
                        ChronoUnit.valueOf(length.group("unit").toUpperCase(Locale.ROOT) + "S"),
                        HEDGE.matcher(text.substring(Math.max(0, length.start() - REACH), length.start()))
                                .find(),
                        length.group("gap").equals("-")));
            }
        }
        return told;
    }

    /** The unit in words for so many. */
    public String counted(String number) {
        String name = unit.name().toLowerCase(Locale.ROOT);
        return number + " " + (number.equals("1") ? name.substring(0, name.length() - 1) : name);
    }
}
