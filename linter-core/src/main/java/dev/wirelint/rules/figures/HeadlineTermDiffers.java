package dev.wirelint.rules.figures;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.Sought;
import dev.wirelint.analysis.amounts.Numerals;
import dev.wirelint.article.Zone;
import dev.wirelint.finding.Confidence;
import dev.wirelint.language.Sentence;
import dev.wirelint.rule.Check;
import dev.wirelint.rule.Findings;
import dev.wirelint.rule.Rule;
import dev.wirelint.rule.Settings;
import dev.wirelint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;

/** A term that a headline gives and the story gives otherwise: "two years in jail", "a three-year sentence". */
public final class HeadlineTermDiffers implements Rule {
    private static final Set<Zone> STORY = Set.of(Zone.LEDE, Zone.BODY);
    private static final Sought TERM = Sought.of(
            "(?i)(?<![\\p{L}\\d.,-])(?<number>\\d{1,3}|\\p{L}{3,9}(?:-(?!year|month|week|day)\\p{L}{3,5})?)[ -](?<unit>year|month|week|day|match|game)(?:e?s)?\\b(?![- ]old|-\\p{L})");
    private static final Sought SENTENCED = Sought.of(
            "(?i)\\b(?:jail\\p{L}*|prison|sentence[ds]?|behind bars|ban(?:ned|s)?|suspen\\p{L}+|term|detention|custody|contract|deal|curfew|truce|ceasefire)\\b");
    private static final Sought SEVERAL = Sought.of(
            "(?i)\\b(?:suspended|reduced|extended|from|instead|asked for|demanded|sought|up to|maximum|minimum|appeal|previous|second|another|more|earlier)\\b");

    @Override
    public Check prepare(Settings settings) {
        return (copy, findings) -> {
            for (Sentence above : copy.sentences(settings.zones())) {
                List<Term> told = terms(above, copy);
                if (told.size() == 1) {
                    check(told.get(0), copy, findings);
                }
            }
        };
    }

    private record Term(Span span, double value, String unit, boolean open) {}

    private static void check(Term told, Copy copy, Findings findings) {
        List<Term> below = new ArrayList<>();
        copy.sentences(STORY).forEach(s -> below.addAll(terms(s, copy)));
        below.removeIf(t -> !t.unit().equals(told.unit()));
        boolean one = below.stream().map(Term::value).distinct().count() == 1
                && below.stream().noneMatch(Term::open)
                && below.get(0).value() != told.value();
        if (one) {
            findings.flag(
                            told.span(),
                            "\"" + copy.textOf(told.span()) + "\" in the headline, \""
                                    + copy.textOf(below.get(0).span()) + "\" in the story; make them agree")
                    .confidence(Confidence.LIKELY)
                    .related(below.get(0).span(), "the term in the story");
        }
    }

    /** The lengths of a sentence that speaks of a sentence, a ban or a contract. */
    private static List<Term> terms(Sentence sentence, Copy copy) {
        List<Term> found = new ArrayList<>();
        if (!SENTENCED.inOnly(copy, sentence.span()).find()) {
            return found;
        }
        boolean open = SEVERAL.inOnly(copy, sentence.span()).find();
        Matcher term = TERM.inOnly(copy, sentence.span());
        while (term.find()) {
            String number = term.group("number");
            Span span = new Span(term.start(), term.end()).shift(sentence.span().start());
            Numerals.at(number, 0, number.length())
                    .filter(n -> n.end() == number.length())
                    .ifPresent(n -> found.add(
                            new Term(span, n.value(), term.group("unit").toLowerCase(Locale.ROOT), open)));
        }
        return found;
    }
}
