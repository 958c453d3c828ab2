package dev.wirelint.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * When a story was written or issued, as the data kept with it say.
 *
 * @param day the day as written, in whatever zone it is
 * @param moment the moment, where the zone is given too
 */
public record StoryDate(LocalDate day, Optional<OffsetDateTime> moment) {
    private static final Pattern WRITTEN = Pattern.compile(
            "(?<year>\\d{4})(?<sep>-?)(?<month>\\d\\d)\\k<sep>(?<day>\\d\\d)"
                    + "(?:(?:[Tt]|\\s+)(?<hour>\\d\\d):?(?<minute>\\d\\d)(?::?\\d\\d(?:[.,]\\d+)?)?\\s*(?<zone>[Zz]|[+-]\\d\\d:?(?:\\d\\d)?)?)?.{0,20}");
    /** The zones where a day begins last and first. */
    private static final ZoneOffset LAST = ZoneOffset.ofHours(-12);

    private static final ZoneOffset FIRST = ZoneOffset.ofHours(14);

    /** Reads a date as ISO 8601 writes it, with or without its marks, a time and a zone; absent where it is none. */
    public static Optional<StoryDate> parse(String written) {
        Matcher date = WRITTEN.matcher(written.strip());
        if (!date.matches()) {
            return Optional.empty();
        }
        try {
            LocalDate day = LocalDate.of(number(date, "year"), number(date, "month"), number(date, "day"));
            String zone = date.group("zone");
            return Optional.of(new StoryDate(
                    day,
                    zone == null
                            ? Optional.empty()
                            : Optional.of(OffsetDateTime.of(
                                    day,
                                    LocalTime.of(number(date, "hour"), number(date, "minute")),
                                    ZoneOffset.of(zone.toUpperCase(Locale.ROOT))))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The earliest day it is anywhere at that moment; the day itself where the moment is not known. */
    public LocalDate earliest() {
        return moment.map(m -> m.withOffsetSameInstant(LAST).toLocalDate()).orElse(day);
    }

    /** The latest day it is anywhere at that moment; the day itself where the moment is not known. */
    public LocalDate latest() {
        return moment.map(m -> m.withOffsetSameInstant(FIRST).toLocalDate()).orElse(day);
    }

    private static int number(Matcher date, String group) {
        return Integer.parseInt(date.group(group));
    }
}
