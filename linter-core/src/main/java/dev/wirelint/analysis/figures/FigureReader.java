package dev.wirelint.analysis.figures;

import dev.wirelint.analysis.amounts.Currency;
import dev.wirelint.analysis.dates.MonthName;
import dev.wirelint.language.LanguageList;
import dev.wirelint.language.Word;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Reads a figure from where its hedge or its number starts: "at least 18 people", "two dozen Polish miners". Dates,
 * years, ages, sums of money, percentages, scores and numbers in names are set aside.
 */
final class FigureReader {
    private static final List<List<String>> HEDGES = LanguageList.of("hedges.txt").rows().stream()
            .map(r -> List.of(r.get(0).split(" ")))
            .toList();
    private static final Set<String> MORE = Set.of("more", "other", "others", "additional", "further", "extra");
    private static final Set<String> DEFINITE =
            LanguageList.of("figures/around-numbers.txt").words("definite");
    private static final Set<String> PARTITIVES =
            LanguageList.of("figures/around-numbers.txt").words("partitive");
    private static final Set<String> NOT_A_COUNT =
            LanguageList.of("figures/around-numbers.txt").words("not-a-count");
    private static final Set<String> BEFORE_YEARS =
            LanguageList.of("figures/around-numbers.txt").words("before-year");
    private static final int LONGEST_NOUN = 6;

    private final FigureTokens phrase;
    private final NumberReader numbers;

    FigureReader(FigureTokens phrase) {
        this.phrase = phrase;
        this.numbers = new NumberReader(phrase);
    }

    /** A figure and the pieces it takes up. */
    record FoundFigure(Figure figure, int start, int end) {}

    Optional<FoundFigure> read(int start) {
        int number = afterHedges(start);
        Optional<NumberReader.ReadNumber> read = numbers.read(number);
        if (read.isEmpty() || isSetAside(start, number, read.get())) {
            return Optional.empty();
        }
        int noun = nounStart(read.get().end());
        int end = nounEnd(noun);
        String counted = end > noun ? phrase.at(end - 1) : "";
        Figure figure = new Figure(
                phrase.span(start, Math.max(end, Math.min(noun, phrase.size()))),
                phrase.span(number, read.get().end()),
                read.get().value(),
                counted,
                refersBack(start));
        return Optional.of(new FoundFigure(figure, start, Math.max(end, noun)));
    }

    private int afterHedges(int start) {
        int i = start;
        for (int round = 0; round < 3; round++) {
            int from = i;
            for (List<String> hedge : HEDGES) {
                if (stands(hedge, from)) {
                    i = from + hedge.size();
                    break;
                }
            }
            if (i == from) {
                return i;
            }
        }
        return i;
    }

    private boolean stands(List<String> words, int at) {
        for (int i = 0; i < words.size(); i++) {
            if (!phrase.at(at + i).equals(words.get(i))) {
                return false;
            }
        }
        return true;
    }

    private boolean isSetAside(int start, int number, NumberReader.ReadNumber read) {
        String before = phrase.at(number - 1);
        String after = phrase.at(read.end());
        if (MonthName.is(before)
                || (number > 0 && Currency.standsBefore(phrase.token(number - 1).text()))
                || before.equals("no")
                || before.equals("magnitude")) {
            return true;
        }
        if (NOT_A_COUNT.contains(after) || (MonthName.is(after) && !after.equals("may")) || before.equals("aged")) {
            return true;
        }
        boolean age = before.equals(",") && (after.equals(",") || after.isEmpty()) && number == start;
        boolean oneOf = phrase.at(number).equals("one") && after.equals("of");
        boolean partOfName =
                number == start && number > 1 && isDigits(number) && isName(number - 1) && !startsNoun(read.end());
        return age || oneOf || partOfName || isYear(number, read);
    }

    private boolean isYear(int number, NumberReader.ReadNumber read) {
        String written = phrase.at(number);
        boolean looks = written.length() == 4
                && read.end() == number + 1
                && isDigits(number)
                && read.value() >= 1700
                && read.value() < 2100;
        if (!looks) {
            return false;
        }
        return BEFORE_YEARS.contains(phrase.at(number - 1)) || !startsNoun(read.end());
    }

    private boolean isDigits(int i) {
        return Character.isDigit(phrase.at(i).charAt(0));
    }

    private boolean isName(int i) {
        return phrase.token(i).startsWithCapital();
    }

    private boolean startsNoun(int i) {
        return i < phrase.size() && Character.isLetter(phrase.token(i).text().charAt(0)) && isNounPart(i);
    }

    private boolean refersBack(int start) {
        String before = phrase.at(start - 1);
        return DEFINITE.contains(before) || before.equals("'s") || before.equals("’s") || before.endsWith("’");
    }

    private int nounStart(int i) {
        int at = i;
        if (MORE.contains(phrase.at(at))) {
            at++;
        }
        if (phrase.at(at).equals("of") && PARTITIVES.contains(phrase.at(at + 1))) {
            at += 2;
        } else if (phrase.at(at).equals("of") && at == i) {
            at++;
        }
        return at;
    }

    private int nounEnd(int start) {
        int end = start;
        while (end < phrase.size() && end < start + LONGEST_NOUN && isNounPart(end)) {
            end++;
            Word word = phrase.word(end - 1);
            boolean plural =
                    (word.can("NNS") && !word.can("JJ")) || phrase.at(end - 1).equals("person");
            boolean goesOn = isName(end - 1) || phrase.at(end - 1).equals("police");
            if (plural && !(goesOn && isNounPart(end) && phrase.word(end).can("NN"))) {
                break;
            }
        }
        return end;
    }

    private boolean isNounPart(int i) {
        String piece = phrase.at(i);
        if (piece.isEmpty()
                || !Character.isLetter(piece.charAt(0))
                || (Outcomes.harms(piece) && !Outcomes.isNoun(piece))) {
            return false;
        }
        Word word = phrase.word(i);
        if (!word.isKnown()) {
            return Character.isLetter(piece.charAt(0));
        }
        boolean small = word.can("IN")
                || word.can("DT")
                || word.can("PRP")
                || word.can("CC")
                || word.can("MD")
                || word.can("WP")
                || word.can("WDT")
                || word.can("TO")
                || word.can("WRB")
                || word.hasLemma("be")
                || word.hasLemma("have");
        if (small && !phrase.token(i).startsWithCapital()) {
            return false;
        }
        return word.can("NN")
                || word.can("JJ")
                || word.must("NNP")
                || piece.toLowerCase(Locale.ROOT).contains("-");
    }
}
