package dev.wirelint.analysis.figures;

import dev.wirelint.analysis.amounts.Numerals.Numeral;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads the number that a piece of a sentence begins, with the other end of a range: "1,200", "15 to 20", "two or
 * three".
 */
final class NumberReader {
    private static final Set<String> JOINS = Set.of("to", "or", "–", "-");

    /** Whole thousands set off by points, as copy from other languages has them; nobody is counted in fractions. */
    private static final Pattern POINTED = Pattern.compile("[1-9]\\d{0,2}(?:\\.\\d{3})+");

    private final FigureTokens phrase;

    NumberReader(FigureTokens phrase) {
        this.phrase = phrase;
    }

    /** What a number amounts to, and the piece after it; of a range, what its lower end does. */
    record ReadNumber(double value, double scale, int end) {}

    Optional<ReadNumber> read(int start) {
        Optional<ReadNumber> first = one(start);
        if (first.isEmpty() || !JOINS.contains(phrase.at(first.get().end()))) {
            return first;
        }
        double value = first.get().value();
        return one(first.get().end() + 1)
                .map(other -> new ReadNumber(first.get().scale() > 1 ? value : value * other.scale(), 1, other.end()))
                .or(() -> first);
    }

    private Optional<ReadNumber> one(int piece) {
        if (piece >= phrase.size()) {
            return Optional.empty();
        }
        String written = phrase.at(piece);
        if (POINTED.matcher(written).matches()) {
            return Optional.of(new ReadNumber(Double.parseDouble(written.replace(".", "")), 1, piece + 1));
        }
        int from = phrase.token(piece).span().start();
        return phrase.numeralAt(from).flatMap(n -> whole(n, piece).or(() -> rangeInOnePiece(n, piece)));
    }

    /** A number that ends where a piece does, and not inside "18-month". */
    private Optional<ReadNumber> whole(Numeral numeral, int piece) {
        return phrase.pieceBehind(numeral.end(), piece)
                .map(end -> new ReadNumber(numeral.value(), numeral.scale(), end));
    }

    /** "20,000-30,000", "3-4 million"; one that falls is a score. */
    private Optional<ReadNumber> rangeInOnePiece(Numeral lower, int piece) {
        return phrase.hasDash(lower.end())
                ? phrase.numeralAt(lower.end() + 1)
                        .filter(upper -> lower.value() < upper.value() / upper.scale())
                        .flatMap(upper -> whole(upper, piece))
                        .map(upper -> new ReadNumber(lower.value() * upper.scale(), upper.scale(), upper.end()))
                : Optional.empty();
    }
}
