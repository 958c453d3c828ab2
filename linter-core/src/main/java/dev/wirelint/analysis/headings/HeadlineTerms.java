package dev.wirelint.analysis.headings;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.Sought;
import dev.wirelint.analysis.amounts.Numerals;
import dev.wirelint.article.Zone;
import dev.wirelint.language.Sentence;
import dev.wirelint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;

/** A term that a headline gives and the story gives otherwise: "two years in jail", "a three-year sentence". */
public final class HeadlineTerms {
    private static final Set<Zone> STORY = Set.of(Zone.LEDE, Zone.BODY);
    private static final Sought TERM = Sought.of(
            "(?i)(?<![\\p{L}\\d.,-])(?<number>\\d{1,3}|\\p{L}{3,9}(?:-(?!year|month|week|day)\\p{L}{3,5})?)[ -](?<unit>year|month|week|day|match|game)(?:e?s)?\\b(?![- ]old|-\\p{L})");
    private static final Sought SENTENCED = Sought.of(
            "(?i)\\b(?:jail\\p{L}*|prison|sentence[ds]?|behind bars|ban(?:ned|s)?|suspen\\p{L}+|term|detention|custody|contract|deal|curfew|truce|ceasefire)\\b");
    private static final Sought SEVERAL = Sought.of(
            "(?i)\\b(?:suspended|reduced|extended|from|instead|asked for|demanded|sought|up to|maximum|minimum|appeal|previous|second|another|more|earlier)\\b");

    private HeadlineTerms() {}

    private record HeadlineTerm(Span span, double value, String unit, boolean open) {}

    /** The terms above a story that it gives otherwise. */
    public static List<AboveAndBelow> unlike(Copy copy, Set<Zone> above) {
        return copy.sentences(above).stream()
                .map(s -> terms(s, copy))
                .filter(told -> told.size() == 1)
                .flatMap(told -> unlike(told.get(0), copy).stream())
                .toList();
    }

    private static Optional<AboveAndBelow> unlike(HeadlineTerm told, Copy copy) {
        List<HeadlineTerm> below = copy.sentences(STORY).stream()
                .flatMap(s -> terms(s, copy).stream())
                .filter(t -> t.unit().equals(told.unit()))
                .toList();
        boolean one = below.stream().map(HeadlineTerm::value).distinct().count() == 1
                && below.stream().noneMatch(HeadlineTerm::open)
                && below.get(0).value() != told.value();
        return one ? Optional.of(new AboveAndBelow(told.span(), below.get(0).span())) : Optional.empty();
    }

    /** The lengths of a sentence that speaks of a sentence, a ban or a contract. */
    private static List<HeadlineTerm> terms(Sentence sentence, Copy copy) {
        List<HeadlineTerm> found = new ArrayList<>();
        if (!SENTENCED.inOnly(copy, sentence.span()).find()) {
            return found;
        }
        boolean open = SEVERAL.inOnly(copy, sentence.span()).find();
        Matcher term = TERM.inOnly(copy, sentence.span());
        while (term.find()) {
            String number = term.group("number");
            Span span = new Span(term.start(), term.end()).shift(sentence.span().start());
            Numerals.whole(number)
                    .ifPresent(n -> found.add(
                            new HeadlineTerm(span, n, term.group("unit").toLowerCase(Locale.ROOT), open)));
        }
        return found;
    }
}
