package dev.wirelint.rules.dates;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.Sought;
import dev.wirelint.analysis.amounts.Ordinals;
import dev.wirelint.language.Sentence;
import dev.wirelint.rule.Findings;
import dev.wirelint.rules.dates.ToldYears.ToldYear;
import dev.wirelint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Holds "third title in a row" and "fourth term" to the years of those before. */
final class Titles {
    private static final String WHAT =
            "(?<what>title|win|victory|triumph|crown|success|term|championship|trophy|medal|gold|mandate|cup|time)";
    private static final Sought NTH =
            Sought.of("\\b(?<n>" + Ordinals.PATTERN + ") (?<row>(?:straight|consecutive|successive|running) )?"
                    + "(?:[\\p{L}-]+ ){0,2}?" + WHAT + "\\b(?<after> in a row| running| in succession)?");
    private static final Sought BEFORE = Sought.of(
            "\\b(?:won|win|wins|victor(?:y|ies)|triumph(?:s|ed)?|titles?|elected|re-elected|picked|chosen|chose|returned|took|taken|lifted|crowned|champions?|terms?)\\b[^.;]{0,40}?"
                    + "\\bin (?<years>(?:1[89]|20)\\d\\d(?:(?:, | and |, and )(?:in )?(?:1[89]|20)\\d\\d)+)");
    private static final Sought NOT_EACH_YEAR = Sought.of(
            "(?i)\\b(?:biennial|every (?:two|four|other|second|third)|olympi|world cup|elect|term|parliament|euro\\b|games\\b|copa\\b)");
    private static final Pattern YEAR = Pattern.compile("(?:1[89]|20)\\d\\d");

    private Titles() {}

    static void check(Copy copy, List<Sentence> sentences, OptionalInt now, Findings findings) {
        List<Matcher> told = new ArrayList<>();
        List<Matcher> lists = new ArrayList<>();
        for (Sentence sentence : sentences) {
            Matcher nth = NTH.in(copy, sentence.span());
            if (nth.find() && Ordinals.value(nth.group("n")) > 1) {
                told.add(nth);
            }
            Matcher before = BEFORE.in(copy, sentence.span());
            if (before.find()) {
                lists.add(before);
            }
        }
        if (told.stream().anyMatch(Titles::isRow)) {
            told.removeIf(t -> !isRow(t));
        }
        if (told.size() == 1) {
            Matcher nth = told.get(0);
            Span span = new Span(nth.start(), nth.end());
            if (isRow(nth)) {
                TitlesBefore.lostLastYear(span, copy, sentences, findings);
            }
            TitlesBefore.counted(span, Ordinals.value(nth.group("n")), nth.group("what"), copy, sentences, findings);
        }
        if (told.size() != 1 || lists.size() != 1) {
            return;
        }
        Matcher nth = told.get(0);
        List<Integer> years = YEAR.matcher(lists.get(0).group("years"))
                .results()
                .map(m -> Integer.valueOf(m.group()))
                .sorted()
                .collect(Collectors.toCollection(ArrayList::new));
        now.ifPresent(y -> {
            if (!years.contains(y)) {
                years.add(y);
            }
        });
        fault(Ordinals.value(nth.group("n")), isRow(nth), years, now, copy)
                .ifPresent(f -> HistoryArithmetic.flag(
                        copy,
                        new Span(nth.start(), nth.end()),
                        new ToldYear(
                                0,
                                new Span(
                                        lists.get(0).start("years"),
                                        lists.get(0).end("years"))),
                        f,
                        findings));
    }

    private static boolean isRow(Matcher nth) {
        return nth.group("row") != null || nth.group("after") != null;
    }

    private static Optional<String> fault(int n, boolean row, List<Integer> years, OptionalInt now, Copy copy) {
        String all = years.stream().map(String::valueOf).collect(Collectors.joining(", "));
        boolean gaps = false;
        for (int i = 1; i < years.size(); i++) {
            gaps |= years.get(i) - years.get(i - 1) != 1;
        }
        if (row) {
            return gaps && years.size() >= n && !NOT_EACH_YEAR.in(copy).find()
                    ? Optional.of(all + " are not " + n + " years in a row; check the years")
                    : Optional.empty();
        }
        return now.isPresent() && years.size() > n
                ? Optional.of("with " + all + " it is number " + years.size() + ", not " + n + "; check both")
                : Optional.empty();
    }
}
