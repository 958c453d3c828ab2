package dev.wirelint.analysis.dates;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.Sought;
import dev.wirelint.analysis.dates.WrittenDate.Weekday;
import dev.wirelint.text.Span;
import java.time.Month;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the dates of a text that name a month: "Jan 5", "5 January 2022", "Tuesday, Jan. 18". Days that stand in a
 * range or a list ("Jan 5-7") are left out, since the weekday beside them may be that of another.
 */
final class DateReader {
    private static final String WEEKDAY = "(?:" + WeekdayName.WHOLE + "|" + WeekdayName.SHORT + "\\b\\.?)";
    private static final String DAY = "(?<day>\\d{1,2})(?:st|nd|rd|th)?(?![\\d%:/]|[.,]\\d)";
    private static final String YEAR =
            "(?:(?:,? (?=1[89]|20)|, (?=1[5-7]))(?<year>(?:1[5-9]|20)\\d{2})(?![\\d%]|[.,]\\d))?";
    private static final String LEAD = "\\b(?:(?<weekday>" + WEEKDAY + ")(?:,? | \\(|, on |, the | the ))?";
    private static final String TRAIL = "(?:,? \\(?(?:a |which (?:is|was|falls on) a )?(?<trail>" + WEEKDAY + ")\\b)?";
    private static final Sought MONTH_FIRST =
            Sought.of(LEAD + "(?<month>" + MonthName.PATTERN + ")\\b\\.?[ \\u00A0]" + DAY + YEAR + TRAIL);
    private static final Sought DAY_FIRST =
            Sought.of(LEAD + DAY + " (?:of )?(?<month>" + MonthName.PATTERN + ")\\b\\.?" + YEAR + TRAIL);

    /** The day before or after in a list or a range of days. */
    private static final Pattern GOES_ON =
            Pattern.compile("^(?: ?[-–—/&] ?\\d|,? (?:to|and|or|through|until|till) (?:\\d|" + MonthName.PATTERN
                    + " \\d)|, \\d{1,2}\\b)");

    private static final Pattern GOES_BEFORE =
            Pattern.compile("(?:\\d(?:st|nd|rd|th)? ?[-–—/&,] ?|\\d (?:to|and|or|through|until) |(?:day|\\b"
                    + WeekdayName.SHORT + "\\.?),? ?" + "(?:[-–—/&,]|to|and|or|through|until|till) ?(?:on )?)$");
    private static final int REACH = 16;

    private DateReader() {}

    /** The dates in a part of a story, in reading order. */
    static List<WrittenDate> read(Copy copy, Span part) {
        List<WrittenDate> dates = new ArrayList<>();
        collect(MONTH_FIRST.around(copy, part), copy.text(), dates);
        collect(DAY_FIRST.around(copy, part), copy.text(), dates);
        dates.sort((x, y) -> x.span().compareTo(y.span()));
        return List.copyOf(dates);
    }

    private static void collect(Matcher matcher, String text, List<WrittenDate> dates) {
        while (matcher.find()) {
            Span span = new Span(
                    Math.min(matcher.start("month"), matcher.start("day")),
                    Math.max(Math.max(matcher.end("month"), matcher.end("day")), matcher.end("year")));
            boolean listed = GOES_ON.matcher(text)
                            .region(span.end(), Math.min(text.length(), span.end() + REACH))
                            .lookingAt()
                    || GOES_BEFORE
                            .matcher(text.substring(Math.max(0, matcher.start() - REACH), matcher.start()))
                            .find();
            Optional<Month> month = MonthName.of(matcher.group("month"));
            if (!listed && month.isPresent()) {
                dates.add(new WrittenDate(
                        span,
                        month.get(),
                        Integer.parseInt(matcher.group("day")),
                        Optional.ofNullable(matcher.group("year")).map(Year::parse),
                        weekday(matcher, "weekday").or(() -> weekday(matcher, "trail"))));
            }
        }
    }

    private static Optional<Weekday> weekday(Matcher matcher, String group) {
        String word = matcher.group(group);
        if (word == null) {
            return Optional.empty();
        }
        return WeekdayName.of(word).map(d -> new Weekday(new Span(matcher.start(group), matcher.end(group)), d));
    }
}
