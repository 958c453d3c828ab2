package dev.wirelint.analysis.datelines;

import dev.wirelint.analysis.Copy;
import dev.wirelint.article.Dateline;
import dev.wirelint.article.Zone;
import dev.wirelint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A dateline as it stands, and its parts as they should.
 *
 * @param text the whole of it
 */
public record WrittenDateline(Span span, String text, String city, String region, DatelineDate date, String agency) {
    private static final Pattern SPACED_DASH = Pattern.compile("\\s([-–—]{1,2})$");
    private static final Pattern COMPILED = Pattern.compile(
            "(?i)(?:fact ?box|time ?line|chronology|explainer|instant view|key quotes|highlights|table|poll|brief|buzz|diary|press digest|ranking|advisory)(?:-| ?[:–—])");
    private static final Pattern DASH = Pattern.compile("[-–—]{1,2}$");
    private static final Pattern CITY_THEN_REGION = Pattern.compile(
            "(?<city>\\p{Lu}[\\p{Lu}.'’\\-/]+(?: \\p{Lu}[\\p{Lu}.'’\\-/]+)*) (?<region>\\p{Lu}\\p{Ll}.*)");
    private static final Pattern LOWER_CASE_PART =
            Pattern.compile("\\bMa?c(?=\\p{Lu})|\\b(?:de|la|le|el|al|of|the|and)\\b");

    /** The dateline of a story, where it has one; what is put together at a desk needs no place in it. */
    public static Optional<WrittenDateline> of(Copy copy) {
        return copy.article()
                .dateline()
                .filter(d -> !d.place().isBlank() || !isCompiled(copy))
                .map(d -> read(d.span(), copy.textOf(d.span()), d));
    }

    /** Whether a story is put together at a desk, which reports from no place. */
    private static boolean isCompiled(Copy copy) {
        return copy.blocks(Set.of(Zone.HEADLINE)).stream()
                .anyMatch(h -> COMPILED.matcher(copy.textOf(h.span())).lookingAt());
    }

    private static WrittenDateline read(Span span, String text, Dateline dateline) {
        String place = dateline.place();
        int comma = place.indexOf(',');
        Matcher run = CITY_THEN_REGION.matcher(place);
        String city = place;
        String region = "";
        if (comma >= 0) {
            city = place.substring(0, comma).strip();
            region = place.substring(comma + 1).strip();
        } else if (run.matches()) {
            city = run.group("city");
            region = run.group("region");
        }
        return new WrittenDateline(span, text, city, region, new DatelineDate(dateline.date()), dateline.agency());
    }

    public List<DatelineFault> faults() {
        List<DatelineFault> faults = new ArrayList<>();
        if (city.isEmpty()) {
            faults.add(DatelineFault.NO_PLACE);
        } else if (!isCapitals(city)) {
            faults.add(DatelineFault.PLACE_IN_SMALL_LETTERS);
        }
        date.fault().ifPresent(faults::add);
        if (!agency.isEmpty() && !text.contains("(" + agency)) {
            faults.add(DatelineFault.BRACKET_NOT_OPENED);
        }
        if (!agency.isEmpty() && !text.contains(agency + ")")) {
            faults.add(DatelineFault.BRACKET_NOT_CLOSED);
        }
        if (!DASH.matcher(text).find()) {
            faults.add(DatelineFault.NO_DASH);
        } else if (!SPACED_DASH.matcher(text).find()) {
            faults.add(DatelineFault.NO_SPACE_BEFORE_DASH);
        }
        if (faults.isEmpty() && !text.replaceAll("\\s+", " ").startsWith(form())) {
            faults.add(DatelineFault.ANOTHER_FORM);
        }
        return faults;
    }

    /** The part an editor looks at: up to the bracket, the dash only where no agency stands before it. */
    public Span flagged() {
        Matcher dash = DASH.matcher(text);
        int end = agency.isEmpty() || !dash.find() ? text.length() : dash.start();
        return new Span(
                span.start(),
                span.start() + text.substring(0, end).stripTrailing().length());
    }

    /** The form it should have, where nothing of it is missing. */
    public Optional<String> mended() {
        boolean complete =
                !city.isEmpty() && date.fault().isEmpty() && DASH.matcher(text).find();
        boolean flagsDash = agency.isEmpty();
        return complete && !flagsDash ? Optional.of(form()) : Optional.empty();
    }

    /** How it should be written, up to the dash. */
    public String form() {
        StringBuilder form = new StringBuilder(isCapitals(city) ? city : cityInCapitals());
        if (!region.isEmpty()) {
            form.append(", ").append(region);
        }
        if (!date.isEmpty()) {
            form.append(form.isEmpty() ? "" : ", ").append(date.text());
        }
        return agency.isEmpty()
                ? form.toString()
                : form.append(" (").append(agency).append(')').toString();
    }

    public String cityInCapitals() {
        return city.toUpperCase(Locale.ROOT);
    }

    private static boolean isCapitals(String city) {
        String rest = LOWER_CASE_PART.matcher(city).replaceAll("");
        return rest.equals(rest.toUpperCase(Locale.ROOT));
    }
}
