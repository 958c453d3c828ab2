package dev.wirelint.analysis.wholes;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.Part;
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
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.stream.IntStream;

/** Gold, silver and bronze that do not make the medals told: "five medals: two gold, a silver and three bronze". */
public final class MedalTables {
    private static final Part<Function<Set<Zone>, List<UnevenMedals>>> PART = Part.each(MedalTables::read);
    private static final String NUMBER =
            "(?<number>\\d{1,3}|(?:" + Numerals.words(20, 50) + ")(?:-\\p{L}{3,5})?|" + Numerals.words(1, 13) + "|an?)";
    private static final Sought KIND = Sought.of(
            "(?i)(?<![\\p{L}\\d-])" + NUMBER
                    + " (?:\\p{L}+ )?(?<kind>gold|silver|bronze)s?(?: medals?)?(?=[,.;]| (?:and|was|were|is|are|has|have|had|put|in|at|from)\\b| –| —|\\)|$)");
    private static final Sought MEDALS = Sought.of("(?i)(?<![\\p{L}\\d-])" + NUMBER + " (?:\\p{L}+ )?medals\\b");
    private static final int SENTENCES_BACK = 2;
    private static final int LONGEST = 120;
    private static final int METALS = 3;

    private MedalTables() {}

    /**
     * Medals told by their metals in one sentence.
     *
     * @param list where they stand in it
     */
    private record Metals(List<Double> numbers, Span list) {
        double sum() {
            return numbers.stream().mapToDouble(n -> n).sum();
        }

        /** Whether they cannot be told of so many; a metal that is left out may make up the rest. */
        boolean contradict(double whole) {
            return sum() > whole || (sum() < whole && numbers.size() == METALS);
        }
    }

    /**
     * Medals that their metals do not make.
     *
     * @param told how many there are said to be
     * @param sum what the metals come to, as an editor would write it down
     */
    public record UnevenMedals(Span medals, long told, String sum, Span metals) {}

    public static List<UnevenMedals> uneven(Copy copy, Set<Zone> zones) {
        return copy.part(PART).apply(zones);
    }

    private static List<UnevenMedals> read(Copy copy, Set<Zone> zones) {
        List<Sentence> sentences = copy.sentences(zones);
        return IntStream.range(0, sentences.size())
                .boxed()
                .flatMap(
                        i -> metals(KIND.inOnly(copy, sentences.get(i).span()))
                                .flatMap(m -> uneven(m, sentences, i, copy))
                                .stream())
                .toList();
    }

    private static Optional<Metals> metals(Matcher kind) {
        List<Double> parts = new ArrayList<>();
        List<String> kinds = new ArrayList<>();
        int start = -1;
        int end = -1;
        while (kind.find()) {
            Optional<Double> value = value(kind.group("number"));
            if (value.isEmpty() || kinds.contains(kind.group("kind").toLowerCase(Locale.ROOT))) {
                return Optional.empty();
            }
            parts.add(value.get());
            kinds.add(kind.group("kind").toLowerCase(Locale.ROOT));
            start = start < 0 ? kind.start() : start;
            end = kind.end();
        }
        return parts.size() < 2 || end - start > LONGEST
                ? Optional.empty()
                : Optional.of(new Metals(parts, new Span(start, end)));
    }

    /** The medals told beside them or in a sentence before, where those are others. */
    private static Optional<UnevenMedals> uneven(Metals metals, List<Sentence> sentences, int at, Copy copy) {
        for (int i = at; i >= Math.max(0, at - SENTENCES_BACK); i--) {
            Sentence sentence = sentences.get(i);
            Matcher medals = MEDALS.inOnly(copy, sentence.span());
            if (i < at && KIND.inOnly(copy, sentence.span()).find()) {
                // those medals are told apart already, and these are somebody else's
                return Optional.empty();
            }
            boolean told = medals.find()
                    && (i < at
                            || medals.end() < metals.list().start()
                            || medals.start() > metals.list().end());
            Optional<Double> whole = told ? value(medals.group("number")) : Optional.empty();
            if (whole.isPresent()) {
                Span place = new Span(medals.start(), medals.end())
                        .shift(sentence.span().start());
                Span list = metals.list().shift(sentences.get(at).span().start());
                return whole.filter(metals::contradict)
                        .map(w -> new UnevenMedals(place, Math.round(w), UnevenWhole.sum(metals.numbers()), list));
            }
        }
        return Optional.empty();
    }

    private static Optional<Double> value(String number) {
        return number.equalsIgnoreCase("a") || number.equalsIgnoreCase("an")
                ? Optional.of(1.0)
                : Numerals.whole(number);
    }
}
