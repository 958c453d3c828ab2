package dev.wirelint.analysis.history;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.Sought;
import dev.wirelint.analysis.amounts.Ordinals;
import dev.wirelint.language.Sentence;
import dev.wirelint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Holds "third title in a row" and "fourth term" to the years of those before. */
public final class Titles {
    private static final String WHAT =
            "(?<what>title|win|victory|triumph|crown|success|term|championship|trophy|medal|gold|mandate|cup|time)";
    private static final Sought NTH =
            Sought.of("\\b(?<n>" + Ordinals.PATTERN + ") (?<row>(?:straight|consecutive|successive|running) )?"
                    + "(?:[\\p{L}-]+ ){0,2}?" + WHAT + "\\b(?<after> in a row| running| in succession)?");
    private static final Sought BEFORE = Sought.of(
            "\\b(?:won|win|wins|victor(?:y|ies)|triumph(?:s|ed)?|titles?|elected|re-elected|picked|chosen|chose|returned|took|taken|lifted|crowned|champions?|terms?)\\b[^.;]{0,40}?"
                    + "\\bin (?<years>(?:1[89]|20)\\d\\d(?:(?:, | and |, and )(?:in )?(?:1[89]|20)\\d\\d)+)");
    private static final Pattern NOT_EACH_YEAR = Pattern.compile(
            "(?i)\\b(?:biennial|every (?:two|four|other|second|third)|olympi|world cup|elect|term|parliament|euro\\b|games\\b|copa\\b)");
    private static final Pattern YEAR = Pattern.compile("(?:1[89]|20)\\d\\d");

    private Titles() {}

    /**
     * So many of them, where the years of those before make another number, or no row.
     *
     * @param years those told, and that of the story
     * @param row whether they are said to stand in a row
     */
    public record OtherYears(Span claim, int number, boolean row, List<Integer> years, Span place) {}

    /** What a story tells of the one title it counts. */
    private record ToldTitle(Span span, int number, boolean row, String what) {
        static ToldTitle of(Matcher nth) {
            boolean row = nth.group("row") != null || nth.group("after") != null;
            int number = Ordinals.value(nth.group("n"));
            return new ToldTitle(new Span(nth.start(), nth.end()), number, row, nth.group("what"));
        }
    }

    /** What was told of the year before, or of how many there were, that contradicts the title. */
    static List<Contradicted> conflicts(Copy copy, List<Sentence> sentences) {
        List<Contradicted> found = new ArrayList<>();
        told(copy, sentences).ifPresent(t -> {
            if (t.row()) {
                TitlesBefore.lostLastYear(t.span(), copy, sentences).ifPresent(found::add);
            }
            TitlesBefore.counted(t.span(), t.number(), t.what(), copy, sentences)
                    .ifPresent(found::add);
        });
        return found;
    }

    /** The years of the others, where they are told in one list and do not fit. */
    static Optional<OtherYears> otherYears(Copy copy, List<Sentence> sentences, OptionalInt now) {
        List<MatchResult> lists = sentences.stream()
                .flatMap(s -> first(BEFORE.in(copy, s.span())).stream())
                .toList();
        if (lists.size() != 1) {
            return Optional.empty();
        }
        Span place = new Span(lists.get(0).start(1), lists.get(0).end(1));
        List<Integer> told = YEAR.matcher(copy.textOf(place))
                .results()
                .map(m -> Integer.valueOf(m.group()))
                .sorted()
                .collect(Collectors.toCollection(ArrayList::new));
        if (now.isPresent() && !told.contains(now.getAsInt())) {
            told.add(now.getAsInt());
        }
        return told(copy, sentences)
                .filter(t -> isOther(t, told, now, copy))
                .map(t -> new OtherYears(t.span(), t.number(), t.row(), told, place));
    }

    /** The one title that is counted; one in a row before others. */
    private static Optional<ToldTitle> told(Copy copy, List<Sentence> sentences) {
        List<ToldTitle> told = sentences.stream()
                .flatMap(s -> nth(s, copy).stream())
                .filter(t -> t.number() > 1)
                .toList();
        List<ToldTitle> rows = told.stream().filter(ToldTitle::row).toList();
        List<ToldTitle> counted = rows.isEmpty() ? told : rows;
        return counted.size() == 1 ? Optional.of(counted.get(0)) : Optional.empty();
    }

    private static Optional<ToldTitle> nth(Sentence sentence, Copy copy) {
        Matcher nth = NTH.in(copy, sentence.span());
        return nth.find() ? Optional.of(ToldTitle.of(nth)) : Optional.empty();
    }

    private static Optional<MatchResult> first(Matcher found) {
        return found.find() ? Optional.of(found) : Optional.empty();
    }

    private static boolean isOther(ToldTitle told, List<Integer> years, OptionalInt now, Copy copy) {
        boolean gaps = false;
        for (int i = 1; i < years.size(); i++) {
            gaps |= years.get(i) - years.get(i - 1) != 1;
        }
        return told.row()
                ? gaps
                        && years.size() >= told.number()
                        && !NOT_EACH_YEAR.matcher(copy.text()).find()
                : now.isPresent() && years.size() > told.number();
    }
}
