package dev.wirelint.rules.dates;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.Sought;
import dev.wirelint.finding.Confidence;
import dev.wirelint.language.Sentence;
import dev.wirelint.rule.Check;
import dev.wirelint.rule.Findings;
import dev.wirelint.rule.Rule;
import dev.wirelint.rule.Settings;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds a length of time that is not the one between the two points told with it. */
public final class DurationArithmetic implements Rule {
    /** Clocks of two places, breaks, and what is added up are no plain length. */
    private static final Pattern ANOTHER_SUM = Pattern.compile(
            "(?i)\\b(?:local time|time zones?|ahead of|hours behind|break|breaks|spells?|stints?|interrupt\\p{L}*|except|apart from|total|combined|"
                    + "in all|altogether|in each|out of|average)\\b");

    private static final Pattern OF_SOMEBODY = Pattern.compile(
            "(?i)\\b(?:(?:his|her|its|their|those|these)|(?:built|finished|completed) in(?: just| only)?|(?:took|taken|lasted)(?: just| only)?) $");

    /** How many sentences on the years of somebody may be told of again. */
    private static final int YEARS_ON = 5;

    private static final Sought TRAVEL =
            Sought.of("(?i)\\b(?:flight|flew|landed|plane|airport|airline|jet|local time|time zones?)\\b");

    @Override
    public Check prepare(Settings settings) {
        return (copy, findings) -> {
            List<Sentence> sentences = copy.sentences(settings.zones());
            boolean travels = TRAVEL.in(copy).find();
            for (int i = 0; i < sentences.size(); i++) {
                check(sentences, i, travels, copy, findings);
                DatesApart.check(sentences, i, copy, findings);
            }
            SinceYear.check(copy, sentences, findings);
        };
    }

    private static void check(List<Sentence> sentences, int at, boolean travels, Copy copy, Findings findings) {
        String text = copy.text();
        Sentence sentence = sentences.get(at);
        List<Stretch> stretches = Stretch.read(copy, sentence.span());
        if (stretches.size() != 1
                || ANOTHER_SUM.matcher(sentence.span().of(text)).find()) {
            return;
        }
        Stretch stretch = stretches.get(0);
        if (travels && stretch.unit() == ChronoUnit.HOURS) {
            return;
        }
        List<ToldLength> told = lengths(text, sentence, stretch);
        if (told.isEmpty()) {
            told = around(sentences, at, stretch, copy);
        }
        Optional<ToldLength> wrong =
                told.size() == 1 ? Optional.of(told.get(0)).filter(t -> !stretch.fits(t)) : Optional.empty();
        wrong.ifPresent(t -> findings.flag(
                        t.span(),
                        copy.textOf(stretch.span()) + " is " + t.counted(stretch.length(t.unit())) + ", not \""
                                + copy.textOf(t.span()) + "\"; check both")
                .confidence(Confidence.NEARLY_SURE)
                .related(stretch.span(), "from when to when"));
    }

    private static List<ToldLength> lengths(String text, Sentence sentence, Stretch stretch) {
        return ToldLength.read(text, sentence.span()).stream()
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
            lengths(text, beside, stretch).stream()
                    .filter(t -> !other
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
