package dev.wirelint.analysis.durations;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.Part;
import dev.wirelint.analysis.Sought;
import dev.wirelint.article.Zone;
import dev.wirelint.language.Sentence;
import dev.wirelint.text.Span;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/** The lengths of time of a story that are not those between the two points told with them. */
public final class Durations {
    private static final Part<Function<Set<Zone>, Durations>> PART = Part.each(Durations::new);

    /** Clocks of two places, breaks, and what is added up are no plain length. */
    private static final Sought ANOTHER_SUM = Sought.of(
            "(?i)\\b(?:local time|time zones?|ahead of|hours behind|break|breaks|spells?|stints?|interrupt\\p{L}*|except|apart from|total|combined|"
                    + "in all|altogether|in each|out of|average)\\b");

    private static final Pattern OF_SOMEBODY = Pattern.compile(
            "(?i)\\b(?:(?:his|her|its|their|those|these)|(?:built|finished|completed) in(?: just| only)?|(?:took|taken|lasted)(?: just| only)?) $");

    /** How many sentences on the years of somebody may be told of again. */
    private static final int YEARS_ON = 5;

    private static final Sought TRAVEL =
            Sought.of("(?i)\\b(?:flight|flew|landed|plane|airport|airline|jet|local time|time zones?)\\b");

    private final List<OfStretch> ofStretches = new ArrayList<>();
    private final List<OfDates> ofDates = new ArrayList<>();
    private final Optional<OfYear> sinceYear;

    private Durations(Copy copy, Set<Zone> zones) {
        List<Sentence> sentences = copy.sentences(zones);
        boolean travels = TRAVEL.in(copy).find();
        for (int i = 0; i < sentences.size(); i++) {
            read(sentences, i, travels, copy).ifPresent(ofStretches::add);
            DatesApart.wrong(sentences, i, copy).ifPresent(ofDates::add);
        }
        sinceYear = SinceYear.wrong(copy, sentences);
    }

    /**
     * A length that is not that of a time "from … to …" beside it.
     *
     * @param length how long that time is
     * @param time where it is told
     */
    public record OfStretch(Span told, String length, Span time) {}

    /**
     * "Three weeks after", and two dates that are not so far apart.
     *
     * @param number as the copy writes it
     * @param unit its unit, for one
     */
    public record OfDates(Span told, String number, String unit, long days, Span one, Span other) {}

    /**
     * A number of years for which something has been so, and the year since when.
     *
     * @param length how long it is from then to the year of the story
     */
    public record OfYear(Span told, int since, int now, String length, Span place) {}

    public static Durations of(Copy copy, Set<Zone> zones) {
        return copy.part(PART).apply(zones);
    }

    public List<OfStretch> ofStretches() {
        return List.copyOf(ofStretches);
    }

    public List<OfDates> ofDates() {
        return List.copyOf(ofDates);
    }

    public Optional<OfYear> sinceYear() {
        return sinceYear;
    }

    private static Optional<OfStretch> read(List<Sentence> sentences, int at, boolean travels, Copy copy) {
        Sentence sentence = sentences.get(at);
        List<Stretch> stretches = Stretch.read(copy, sentence.span());
        if (stretches.size() != 1 || ANOTHER_SUM.inOnly(copy, sentence.span()).find()) {
            return Optional.empty();
        }
        Stretch stretch = stretches.get(0);
        if (travels && stretch.unit() == ChronoUnit.HOURS) {
            return Optional.empty();
        }
        List<ToldLength> told = lengths(copy, sentence, stretch);
        if (told.isEmpty()) {
            told = around(sentences, at, stretch, copy);
        }
        Optional<ToldLength> wrong =
                told.size() == 1 ? Optional.of(told.get(0)).filter(t -> !stretch.fits(t)) : Optional.empty();
        return wrong.map(t -> new OfStretch(t.span(), t.counted(stretch.length(t.unit())), stretch.span()));
    }

    private static List<ToldLength> lengths(Copy copy, Sentence sentence, Stretch stretch) {
        return ToldLength.read(copy, sentence.span()).stream()
                .filter(t -> stretch.isMeasuredIn(t.unit()))
                .toList();
    }

    /** What the sentences beside it call by its length: "a four-week strike", "his eight years". */
    private static List<ToldLength> around(List<Sentence> sentences, int at, Stretch stretch, Copy copy) {
        String text = copy.text();
        List<ToldLength> told = new ArrayList<>();
        boolean years = stretch.unit() == ChronoUnit.YEARS;
        int reach = years ? YEARS_ON : 1;
        for (int i = Math.max(0, at - 2); i <= Math.min(sentences.size() - 1, at + reach); i++) {
            Sentence beside = sentences.get(i);
            boolean other = i != at && !Stretch.read(copy, beside.span()).isEmpty();
            lengths(copy, beside, stretch).stream()
                    .filter(t -> !other
                            && stretch.isNear(t)
                            && (t.hyphened()
                                    || (years
                                            && OF_SOMEBODY
                                                    .matcher(text.substring(
                                                            beside.span().start(),
                                                            t.span().start()))
                                                    .find())))
                    .forEach(told::add);
        }
        return told;
    }
}
