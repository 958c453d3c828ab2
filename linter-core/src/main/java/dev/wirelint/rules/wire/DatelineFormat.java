package dev.wirelint.rules.wire;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.Sought;
import dev.wirelint.article.Dateline;
import dev.wirelint.article.Zone;
import dev.wirelint.rule.Check;
import dev.wirelint.rule.Findings;
import dev.wirelint.rule.Rule;
import dev.wirelint.rule.Settings;
import dev.wirelint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Holds a story's dateline to the form {@code CITY[, Region][, Month day] (Agency) - }. */
public final class DatelineFormat implements Rule {
    private static final Pattern SPACED_DASH = Pattern.compile("\\s([-–—]{1,2})$");
    private static final Sought COMPILED = Sought.of(
            "(?i)(?:fact ?box|time ?line|chronology|explainer|instant view|key quotes|highlights|table|poll)(?:-| ?[:–—])");
    private static final Pattern DASH = Pattern.compile("[-–—]{1,2}$");
    private static final Pattern CITY_THEN_REGION = Pattern.compile(
            "(?<city>\\p{Lu}[\\p{Lu}.'’\\-/]+(?: \\p{Lu}[\\p{Lu}.'’\\-/]+)*) (?<region>\\p{Lu}\\p{Ll}.*)");
    private static final Pattern LOWER_CASE_PART =
            Pattern.compile("\\bMa?c(?=\\p{Lu})|\\b(?:de|la|le|el|al|of|the|and)\\b");

    @Override
    public Check prepare(Settings settings) {
        return DatelineFormat::check;
    }

    private static void check(Copy copy, Findings findings) {
        copy.article().dateline().ifPresent(dateline -> {
            Written written = Written.of(copy.textOf(dateline.span()), dateline);
            List<String> faults = written.faults();
            if (!faults.isEmpty() && !(dateline.place().isBlank() && isCompiled(copy))) {
                Span span = written.flagged(dateline.span());
                Findings.Draft draft = findings.flag(span, String.join("; ", faults));
                written.mended().ifPresent(draft::suggest);
            }
        });
    }

    /** Whether a story is put together at a desk, which reports from no place. */
    private static boolean isCompiled(Copy copy) {
        return copy.blocks(Set.of(Zone.HEADLINE)).stream()
                .anyMatch(h -> COMPILED.inOnly(copy, h.span()).lookingAt());
    }

    /** A dateline as it stands, and its parts as they should. */
    private record Written(String text, String city, String region, DatelineDate date, String agency) {
        static Written of(String text, Dateline dateline) {
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
            return new Written(text, city, region, new DatelineDate(dateline.date()), dateline.agency());
        }

        List<String> faults() {
            List<String> faults = new ArrayList<>();
            if (city.isEmpty()) {
                faults.add("the dateline has no place; put it first");
            } else if (!isCapitals(city)) {
                faults.add("put the place in capitals: " + inCapitals(city));
            }
            date.fault().ifPresent(faults::add);
            if (!agency.isEmpty() && !text.contains("(" + agency)) {
                faults.add("open the bracket before the agency: (" + agency + ")");
            }
            if (!agency.isEmpty() && !text.contains(agency + ")")) {
                faults.add("close the bracket after the agency: (" + agency + ")");
            }
            if (!DASH.matcher(text).find()) {
                faults.add("put a dash after the dateline");
            } else if (!SPACED_DASH.matcher(text).find()) {
                faults.add("put a space before the dash");
            }
            if (faults.isEmpty() && !text.replaceAll("\\s+", " ").startsWith(form())) {
                faults.add("write \"" + form() + "\"");
            }
            return faults;
        }

        /** The part an editor looks at: up to the bracket, the dash only where no agency stands before it. */
        Span flagged(Span whole) {
            Matcher dash = DASH.matcher(text);
            int end = agency.isEmpty() || !dash.find() ? text.length() : dash.start();
            return new Span(
                    whole.start(),
                    whole.start() + text.substring(0, end).stripTrailing().length());
        }

        Optional<String> mended() {
            boolean complete = !city.isEmpty()
                    && date.fault().isEmpty()
                    && DASH.matcher(text).find();
            boolean flagsDash = agency.isEmpty();
            return complete && !flagsDash ? Optional.of(form()) : Optional.empty();
        }

        private String form() {
            StringBuilder form = new StringBuilder(isCapitals(city) ? city : inCapitals(city));
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

        private static String inCapitals(String city) {
            return city.toUpperCase(Locale.ROOT);
        }

        private static boolean isCapitals(String city) {
            String rest = LOWER_CASE_PART.matcher(city).replaceAll("");
            return rest.equals(rest.toUpperCase(Locale.ROOT));
        }
    }
}
