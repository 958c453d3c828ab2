package dev.wirelint.analysis.calendar;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.Sought;
import dev.wirelint.analysis.amounts.NumberPlaces;
import dev.wirelint.analysis.calendar.ImpossibleDays.Impossible;
import dev.wirelint.analysis.dates.MonthName;
import dev.wirelint.text.Span;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days no month has at the ends of a range or a pair: "April 1 to April 31", "June 1-31", "30 and 31 June". */
final class DayRanges {
    private static final String MONTH = "(?:" + MonthName.PATTERN + ")\\b\\.?";
    private static final String DAY = "\\d{1,2}(?:st|nd|rd|th)?";
    private static final String TO = "(?: ?[-–—/&] ?|,? (?:to|and|or|through|until|till) )";
    private static final String ENDS = "(?![\\p{L}\\d%:/]|[.,]\\d)";
    private static final List<Sought> FORMS = List.of(
            Sought.of("\\b(?<m1>" + MONTH + ")[ \\u00A0](?<d1>" + DAY + ")" + TO + "(?:(?<m2>" + MONTH
                    + ")[ \\u00A0])?(?<d2>" + DAY + ")" + ENDS),
            Sought.of("(?<![\\d:.,])\\b(?<d1>" + DAY + ")(?: (?<m1>" + MONTH + "))?" + TO + "(?<d2>" + DAY
                    + ") (?:of )?(?<m2>" + MONTH + ")"));
    /** What may stand behind the last day of a pair whose month stands in front of it, where no count may. */
    private static final Pattern CLOSES = Pattern.compile(
            "\\A(?:[.;:)!?]|, (?!\\d)|\\z| (?:and|but|at|in|from|for|with|because|while|when|after|as|he|she|they|officials)\\b)");

    private static final int REACH = 24;
    private static final int LONGEST_MONTH = 31;

    private DayRanges() {}

    /** Such days in a part of a text. */
    static List<Impossible> impossible(Copy copy, Span part) {
        String text = copy.text();
        List<Impossible> found = new ArrayList<>();
        if (!NumberPlaces.of(copy).are(2, part)) {
            return found;
        }
        for (Sought form : FORMS) {
            Matcher range = form.around(copy, part);
            while (range.find()) {
                Optional<Month> first = month(range, "m1");
                Optional<Month> last = month(range, "m2");
                if (first.isPresent() && last.isEmpty() && !closes(text, range, part)) {
                    continue;
                }
                int from = day(range, "d1");
                int to = day(range, "d2");
                first.or(() -> last)
                        .filter(m -> from > m.maxLength() && from <= LONGEST_MONTH)
                        .ifPresent(m -> found.add(found(range, "m1", "d1", "m2")));
                last.or(() -> first)
                        .filter(m -> to > m.maxLength() && to <= LONGEST_MONTH && (last.isPresent() || from < to))
                        .ifPresent(m -> found.add(found(range, "m2", "d2", "m1")));
            }
        }
        return found;
    }

    private static boolean closes(String text, Matcher range, Span part) {
        return range.group().indexOf('-') >= 0
                || CLOSES.matcher(text.substring(range.end(), Math.min(part.end(), range.end() + REACH)))
                        .find();
    }

    private static Optional<Month> month(Matcher range, String group) {
        String written = range.group(group);
        return written == null ? Optional.empty() : MonthName.of(written.replace(".", ""));
    }

    private static int day(Matcher range, String group) {
        return Integer.parseInt(range.group(group).replaceAll("\\D", ""));
    }

    private static Impossible found(Matcher range, String month, String day, String otherMonth) {
        Span days = new Span(range.start(day), range.end(day));
        if (range.group(month) == null) {
            return new Impossible(days, range.group(otherMonth) + " " + range.group(day), OptionalInt.empty());
        }
        Span both = Span.covering(days, new Span(range.start(month), range.end(month)));
        String written = range.group().substring(both.start() - range.start(), both.end() - range.start());
        return new Impossible(both, written, OptionalInt.empty());
    }
}
