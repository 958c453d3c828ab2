package dev.wirelint.shape;

import dev.wirelint.article.Dateline;
import dev.wirelint.language.LanguageList;
import dev.wirelint.text.Capitals;
import dev.wirelint.text.Span;
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
    private static final String MONTH = "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?"
            + "|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
    private static final Pattern DATE_AT_END = Pattern.compile(
            "(?:^|[ ,])(?<date>" + MONTH + "\\.?(?:[ \\u00A0]\\d{1,2})?(?:,? \\d{4})?|\\d{1,2}(?:st|nd|rd|th)? " + MONTH
                    + "\\.?(?:,? \\d{4})?)$",
            Pattern.CASE_INSENSITIVE);

    /** The agency in brackets, of which one may be lost. */
    private static final Pattern AGENCY =
            Pattern.compile("\\((?<inside>\\p{L}[\\p{L}&./ ]{1,30}(?:[-–]\\p{L}[\\p{L}&.]{1,20}(?=\\)))?)"
                    + "(?:(?<close>\\))|(?= ?[-–—]))|(?<bare>\\p{L}[\\p{L}&./]{1,30})\\)");

    private static final Pattern DASH = Pattern.compile("\\s?[-–—]{1,2}(?=[\\s\\p{Lu}\"“‘]|$)");
    private static final Pattern PLACE = Pattern.compile(
            "\\p{Lu}[\\p{L}.'’\\-]*(?:[ /,]{1,2}(?:\\p{Lu}[\\p{L}.'’\\-]*|de|la|del|al|el|of|and)){0,6}");
    private static final Pattern PLACE_AND_DASH = Pattern.compile("(?<place>[^-–—(:]{3,60}?),?\\s?[-–—]{1,2}\\s");
    private static final Set<String> AGENCIES =
            LanguageList.beside(DatelineParser.class, "agencies.txt").words();

    /** Opens a link to another story, which may be shouted and set off by a dash as a place is. */
    private static final Set<String> LINKS = Set.of("READ", "ALSO", "SEE", "WATCH", "LISTEN", "MORE", "RELATED");

    private DatelineParser() {}

    /** The dateline a paragraph opens with; its span counts from the start of {@code paragraph}. */
    static Optional<Dateline> parse(String paragraph) {
        String head = paragraph.substring(0, Math.min(LONGEST, paragraph.length()));
        return withAgency(head).or(() -> withoutAgency(head));
    }

    private static Optional<Dateline> withAgency(String head) {
        Matcher agency = AGENCY.matcher(head);
        if (!agency.find()) {
            return Optional.empty();
        }
        String before = head.substring(0, agency.start()).strip();
        String date = dateAtEnd(before);
        String place = place(before, date);
        if (!place.isEmpty() && !PLACE.matcher(place).matches()) {
            return Optional.empty();
        }
        boolean brackets = agency.group("close") != null;
        String name = (agency.group("bare") == null ? agency.group("inside") : agency.group("bare")).strip();
        Matcher dash = DASH.matcher(head).region(agency.end(), head.length());
        boolean dashed = dash.lookingAt();
        int signs = (dashed ? 1 : 0)
                + (date.isEmpty() ? 0 : 1)
                + (isShouted(place) ? 1 : 0)
                + (AGENCIES.contains(name) ? 1 : 0);
        if (signs < 2 || before.isEmpty() || (!brackets && !dashed)) {
            return Optional.empty();
        }
        Span span = new Span(0, dashed ? dash.end() : agency.end());
        return Optional.of(new Dateline(span, place, date, name));
    }

    /** A place in capitals, perhaps a date, and a dash. */
    private static Optional<Dateline> withoutAgency(String head) {
        Matcher dash = PLACE_AND_DASH.matcher(head);
        if (!dash.lookingAt()) {
            return Optional.empty();
        }
        String before = dash.group("place").strip();
        String date = dateAtEnd(before);
        String place = place(before, date);
        int region = place.indexOf(',');
        boolean shouted = isShouted(region < 0 ? place : place.substring(0, region));
        return shouted && PLACE.matcher(place).matches() && !LINKS.contains(place.split("[ ,]", 2)[0])
                ? Optional.of(new Dateline(new Span(0, dash.end() - 1), place, date, ""))
                : Optional.empty();
    }

    private static String dateAtEnd(String before) {
        String trimmed = withoutComma(before);
        Matcher date = DATE_AT_END.matcher(trimmed);
        return date.find() ? date.group("date") : "";
    }

    private static String place(String before, String date) {
        String trimmed = withoutComma(before);
        return withoutComma(
                trimmed.substring(0, trimmed.length() - date.length()).strip());
    }

    private static String withoutComma(String words) {
        return words.endsWith(",") ? words.substring(0, words.length() - 1).strip() : words;
    }

    private static boolean isShouted(String place) {
        String first = place.replaceFirst("[, ].*", "");
        String city = first.length() < 3 ? place.replaceFirst(",.*", "") : first;
        return city.length() >= 3 && Capitals.shout(city);
    }
}
