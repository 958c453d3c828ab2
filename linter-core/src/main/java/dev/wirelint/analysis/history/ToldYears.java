package dev.wirelint.analysis.history;

import dev.wirelint.language.Sentence;
import dev.wirelint.text.Span;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The years that sentences tell, each where it stands. */
record ToldYears(List<ToldYear> years) {
    private static final Pattern YEAR = Pattern.compile(
            "(?<![\\d.,$£€/–-])(?:1[0-9]|20)\\d\\d\\b(?![,.]\\d|[-–/]\\d|s\\b|['’]?s\\b|%| (?:percent|people|metres|meters))");

    /** A year and its place. */
    record ToldYear(int value, Span span) {}

    static ToldYears of(String text, List<Sentence> sentences) {
        return new ToldYears(sentences.stream()
                .flatMap(s -> {
                    Matcher year =
                            YEAR.matcher(text).region(s.span().start(), s.span().end());
                    year.useTransparentBounds(true);
                    return year.results()
                            .map(m -> new ToldYear(Integer.parseInt(m.group()), new Span(m.start(), m.end())));
                })
                .toList());
    }

    Set<Integer> values() {
        return years.stream().map(ToldYear::value).collect(Collectors.toUnmodifiableSet());
    }
}
