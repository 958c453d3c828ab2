package dev.wirelint.analysis.durations;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.Sought;
import dev.wirelint.analysis.dates.MonthName;
import dev.wirelint.analysis.dates.WeekdayName;
import dev.wirelint.text.Span;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;

/**
 * A time from one point to another as a story tells it.
 *
 * @param least the shortest it can be in its unit
 * @param most the longest
 */
record Stretch(Span span, double least, double most, ChronoUnit unit) {
    private static final String CLOCK =
            "(?:(?<%1$sHour>\\d{1,2})(?:[:.](?<%1$sMinute>\\d\\d))? ?(?<%1$sHalf>[ap])\\.?m\\b\\.?|(?<%1$sName>noon|midnight)\\b)";
    private static final Sought CLOCKS = Sought.of("(?:[Ff]rom|[Bb]etween|[Bb]egan at|[Ss]tarted at|[Oo]pened at) "
            + CLOCK.formatted("a")
            + "(?: [^.;\\d]{0,40}?(?:to|until|till|and|ended at|closed at|finished at)| ?[-–]) "
            + CLOCK.formatted("b"));

    private static final Sought DAYS = Sought.of("[Ff]rom (?<a>" + WeekdayName.WHOLE
            + ") (?:to|until|till|through) (?<b>" + WeekdayName.WHOLE + ")(?! (?:next|last|week|fortnight))");

    private static final String DATE = "(?:(?:" + WeekdayName.WHOLE + "),? )?(?:(?<%1$sMonth>" + MonthName.PATTERN
            + ")\\b\\.? (?<%1$sDay>\\d{1,2})|(?<%1$sDayFirst>\\d{1,2}) (?<%1$sMonthLast>" + MonthName.PATTERN
            + ")\\b)(?!\\d)(?:,? (?<%1$sYear>20\\d\\d|19\\d\\d)\\b)?";
    private static final Sought DATES = Sought.of("(?:[Ff]rom|[Bb]etween) " + DATE.formatted("a")
            + ",? (?:to|until|till|through|and) " + DATE.formatted("b"));

    /** "June 3-8", "from 3 to 8 June". */
    private static final Sought DAYS_OF_MONTH = Sought.of("(?:\\b(?<aMonth>" + MonthName.PATTERN
            + ")\\b\\.? (?<aFirst>\\d{1,2})(?:[-–]| to | through )(?<bFirst>\\d{1,2})"
            + "|(?<![\\d.,-])(?<aLast>\\d{1,2})(?:[-–]| to )(?<bLast>\\d{1,2}) (?<bMonth>" + MonthName.PATTERN
            + "))\\b(?![-–/:.]\\d|,\\d)");

    private static final Sought BEGUN_AND_ENDED = Sought.of(
            "\\b(?:start(?:ed|s)?|began|begins?|opened|broke out|walked out|closed|shut|left)\\b[^.;]{0,30}? on "
                    + DATE.formatted("a")
                    + "[^.;]{0,80}?\\b(?:end(?:ed|s)?|over|finish(?:ed|es)|stopped|called off|reopen(?:ed|s)|returned|back|closed|settled)\\b[^.;\\d]{0,40}? on "
                    + DATE.formatted("b"));

    private static final Sought YEARS = Sought.of("(?:[Ff]rom|[Bb]etween) (?:(?<aMonth>" + MonthName.PATTERN
            + ")\\b\\.? )?(?<aYear>1[5-9]\\d\\d|20\\d\\d) (?:to|until|till|through|and) (?:(?<bMonth>"
            + MonthName.PATTERN
            + ")\\b\\.? )?(?<bYear>1[5-9]\\d\\d|20\\d\\d)\\b");

    /** "Started in April 2016 … opened in October 2021". */
    private static final Sought BEGUN_IN = Sought.of(
            "\\b(?:start(?:ed|s)?|began|begun|broke ground|laid)\\b[^.;\\d]{0,30}? in (?:(?<aMonth>" + MonthName.PATTERN
                    + ")\\b\\.? )?(?<aYear>1[5-9]\\d\\d|20\\d\\d)[^.;\\d]{0,80}?\\b(?:end(?:ed|s)?|finish(?:ed|es)|opened|completed|closed|delivered|ready)\\b[^.;\\d]{0,30}? in (?:(?<bMonth>"
                    + MonthName.PATTERN + ")\\b\\.? )?(?<bYear>1[5-9]\\d\\d|20\\d\\d)\\b");

    private static final double HALF_DAY = 12;
    private static final double MONTHS = 12;
    private static final double FAR = 4;

    /** The stretches of a part of a text. */
    static List<Stretch> read(Copy copy, Span part) {
        List<Stretch> told = new ArrayList<>();
        for (Matcher m = CLOCKS.inOnly(copy, part); m.find(); ) {
            double hours = (hour(m, "b") - hour(m, "a") + 2 * HALF_DAY) % (2 * HALF_DAY);
            told.add(of(m, part, hours, hours, ChronoUnit.HOURS));
        }
        for (Matcher m = DAYS.inOnly(copy, part); m.find(); ) {
            int days = Math.floorMod(
                    WeekdayName.of(m.group("b")).orElseThrow().getValue()
                            - WeekdayName.of(m.group("a")).orElseThrow().getValue(),
                    7);
            told.add(of(m, part, days, days + 1.0, ChronoUnit.DAYS));
        }
        dates(DATES, copy, part, told);
        dates(BEGUN_AND_ENDED, copy, part, told);
        for (Matcher m = DAYS_OF_MONTH.inOnly(copy, part); m.find(); ) {
            boolean first = m.group("aMonth") != null;
            int from = Integer.parseInt(m.group(first ? "aFirst" : "aLast"));
            int to = Integer.parseInt(m.group(first ? "bFirst" : "bLast"));
            if (from < to) {
                told.add(of(m, part, to - from, to - from + 1.0, ChronoUnit.DAYS));
            }
        }
        years(YEARS, copy, part, told);
        years(BEGUN_IN, copy, part, told);
        return told;
    }

    private static void years(Sought pattern, Copy copy, Span part, List<Stretch> told) {
        for (Matcher m = pattern.inOnly(copy, part); m.find(); ) {
            double years = Double.parseDouble(m.group("bYear")) - Double.parseDouble(m.group("aYear"));
            boolean months = m.group("aMonth") != null && m.group("bMonth") != null;
            double more = months ? (month(m.group("bMonth")) - month(m.group("aMonth"))) / MONTHS : 0;
            told.add(of(m, part, years + more - (months ? 0 : 1), years + more + 1, ChronoUnit.YEARS));
        }
    }

    private static void dates(Sought pattern, Copy copy, Span part, List<Stretch> told) {
        for (Matcher m = pattern.inOnly(copy, part); m.find(); ) {
            int days = dayOfYear(m, "b") - dayOfYear(m, "a");
            if (m.group("aYear") != null && m.group("bYear") != null) {
                days += 365 * (Integer.parseInt(m.group("bYear")) - Integer.parseInt(m.group("aYear")));
            } else if (days < 0) {
                days += 365;
            }
            told.add(of(m, part, days, days + 1.0, ChronoUnit.DAYS));
        }
    }

    private static Stretch of(Matcher m, Span part, double least, double most, ChronoUnit unit) {
        return new Stretch(new Span(m.start(), m.end()).shift(part.start()), least, most, unit);
    }

    private static double hour(Matcher m, String which) {
        if (m.group(which + "Name") != null) {
            return m.group(which + "Name").equals("noon") ? HALF_DAY : 0;
        }
        String minute = m.group(which + "Minute");
        return Double.parseDouble(m.group(which + "Hour")) % HALF_DAY
                + (m.group(which + "Half").equals("p") ? HALF_DAY : 0)
                + (minute == null ? 0 : Double.parseDouble(minute) / 60);
    }

    private static int dayOfYear(Matcher m, String which) {
        boolean monthFirst = m.group(which + "Month") != null;
        String month = m.group(which + (monthFirst ? "Month" : "MonthLast"));
        int day = Integer.parseInt(m.group(which + (monthFirst ? "Day" : "DayFirst")));
        return MonthName.of(month).map(n -> n.firstDayOfYear(false)).orElse(1) + day - 1;
    }

    private static int month(String name) {
        return MonthName.of(name).map(Month::getValue).orElse(1);
    }

    /** Whether a told length can be that of the stretch; a hedge gives it room, and so does a larger unit. */
    boolean fits(ToldLength told) {
        double size = told.unit().getDuration().toHours()
                / (double) unit.getDuration().toHours();
        double value = told.value() * size;
        double room = size > 1 ? size * 0.6 : told.hedged() ? Math.max(1, most * 0.15) : 0;
        double grace = unit == ChronoUnit.HOURS ? 0.5 : 0;
        return value >= least - room - grace && value <= most + room + grace;
    }

    /** Whether a told length may be meant for the stretch: one far from it is the length of something else. */
    boolean isNear(ToldLength told) {
        double value = told.value()
                * (told.unit().getDuration().toHours()
                        / (double) unit.getDuration().toHours());
        return value <= FAR * Math.max(most, 1) && value * FAR >= least;
    }

    /** Whether a told length is in a unit that can be held to it. */
    boolean isMeasuredIn(ChronoUnit told) {
        return told == unit || (unit == ChronoUnit.DAYS && (told == ChronoUnit.WEEKS || told == ChronoUnit.MONTHS));
    }

    /** How long it is in a unit, as a message says it. */
    String length(ChronoUnit told) {
        double size = told.getDuration().toHours() / (double) unit.getDuration().toHours();
        double value =
                (unit == ChronoUnit.YEARS ? (least + most) / 2 : unit == ChronoUnit.DAYS && size == 1 ? most : least)
                        / size;
        return Math.rint(value) == value ? String.valueOf((long) value) : String.format(Locale.ROOT, "%.1f", value);
    }
}
