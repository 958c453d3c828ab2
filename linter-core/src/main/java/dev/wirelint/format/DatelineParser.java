package dev.wirelint.format;

import dev.wirelint.article.Dateline;
import dev.wirelint.text.Span;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Recognises the dateline at the head of a paragraph, also one that is out of form: a part that is missing, a bracket
 * that is lost, a place in lower case. Whether it is in form is for a rule to say.
 */
final class DatelineParser {
    private static final int LONGEST = 120;
    private static final String MONTH = "(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?"
            + "|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)";
    private static final String DATE = "(?i:" + MONTH + ")\\.?(?:[ \\u00A0]\\d{1,2})?(?:,? \\d{4})?"
            + "|\\d{1,2}(?:st|nd|rd|th)? (?i:" + MONTH + ")\\.?(?:,? \\d{4})?";
    private static final Set<String> AGENCIES = Set.of(
            "Reuters", "AP", "AFP", "UPI", "ANSA", "EFE", "DPA", "dpa", "PTI", "IANS", "TASS", "Bloomberg", "Xinhua",
            "Kyodo", "Yonhap", "Interfax", "Anadolu", "Bernama", "ANI", "PA", "AAP", "CP");

    /** The place and the date, then the agency in brackets of which one may be lost, then the dash. */
    private static final Pattern WITH_AGENCY = Pattern.compile("(?<place>[\\p{Lu}][\\p{L}.'’/ \\-]{0,40}?"
            + "(?:, ?[\\p{Lu}][\\p{L}.'’ \\-]{1,30}?)?)??"
            + "(?<comma>,? ?)(?<date>" + DATE + ")?"
            + " ?(?<open>\\()?(?<agency>[\\p{L}][\\p{L}&./ \\-]{1,30}?)(?<close>\\))?"
            + "(?<dash> ?[-–—]{1,2}(?=[ \\p{Lu}\"“‘])|(?= ))");

    /** No agency: a place in capitals, perhaps a date, and a dash. */
    private static final Pattern BARE = Pattern.compile(
            "(?<place>\\p{Lu}[\\p{Lu}.'’/ \\-]{2,40}(?:, ?[\\p{Lu}][\\p{L}.'’ ]{1,30}?)?)"
                    + "(?<comma>,? ?)(?<date>" + DATE + ")? ?(?<dash>[-–—]{1,2}) ");

    private DatelineParser() {}

    /** The dateline a paragraph opens with; its span counts from the start of {@code paragraph}. */
    static Optional<Dateline> parse(String paragraph) {
        String head = paragraph.substring(0, Math.min(LONGEST, paragraph.length()));
        Matcher agency = WITH_AGENCY.matcher(head);
        if (agency.lookingAt() && isDateline(agency)) {
            return Optional.of(dateline(agency, agency.group("agency")));
        }
        Matcher bare = BARE.matcher(head);
        if (bare.lookingAt()) {
            return Optional.of(dateline(bare, ""));
        }
        return Optional.empty();
    }

    /** Two of the marks of a dateline must stand: words in brackets may open any sentence. */
    private static boolean isDateline(Matcher m) {
        boolean open = m.group("open") != null;
        boolean close = m.group("close") != null;
        boolean dash = !m.group("dash").isEmpty();
        boolean date = m.group("date") != null;
        String place = m.group("place") == null ? "" : m.group("place");
        boolean shouted = !place.isEmpty() && place.equals(place.toUpperCase(Locale.ROOT));
        boolean agency = AGENCIES.contains(m.group("agency"));
        if (open && close) {
            return dash ? agency || date || shouted : agency && (date || shouted) || date && shouted;
        }
        if (open || close) {
            return dash && (date || shouted) && (agency || date);
        }
        return false;
    }

    private static Dateline dateline(Matcher m, String agency) {
        return new Dateline(
                new Span(0, m.end("dash")),
                Optional.ofNullable(m.group("place")).orElse("").strip(),
                Optional.ofNullable(m.group("date")).orElse(""),
                agency);
    }
}
