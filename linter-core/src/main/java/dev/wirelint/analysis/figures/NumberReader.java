package dev.wirelint.analysis.figures;

import dev.wirelint.language.LanguageList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/** Reads a number in digits or words from where it starts: "1,200", "3.7 million", "two dozen", "tens of thousands". */
final class NumberReader {
    private static final Map<String, Double> SMALL = new HashMap<>();
    private static final Map<String, Double> SCALE = new HashMap<>();
    private static final Map<String, Double> VAGUE = new HashMap<>();

    static {
        for (List<String> row : LanguageList.of("number-words.txt").rows()) {
            Map<String, Double> kind = switch (row.get(1)) {
                case "small" -> SMALL;
                case "scale" -> SCALE;
                default -> VAGUE;
            };
            kind.put(row.get(0), Double.parseDouble(row.get(2)));
        }
    }

    private static final Set<String> ONE = Set.of("a", "an", "half");

    /** The most pieces a number is made of: "two million three hundred and fifty thousand" has seven. */
    private static final int LONGEST = 12;

    private final FigureTokens phrase;

    NumberReader(FigureTokens phrase) {
        this.phrase = phrase;
    }

    /** What a number amounts to, and the piece after it. */
    record Amount(double value, int end) {}

    Optional<Amount> read(int start) {
        if (in(VAGUE, start) > 0) {
            return Optional.of(vague(start));
        }
        boolean article = ONE.contains(phrase.at(start)) && in(SCALE, start + 1) > 0;
        double first = article
                ? (phrase.at(start).equals("half") ? 0.5 : 1)
                : unit(phrase.at(start)).orElse(-1);
        if (first < 0) {
            return Optional.empty();
        }
        int next = start + 1;
        return Optional.of(scaled(first, isRange(next) ? next + 2 : next, start + LONGEST));
    }

    /** Reads on from the first figure: "two" of "two million three hundred". */
    private Amount scaled(double first, int from, int last) {
        double total = 0;
        double value = first;
        int i = from;
        while (i < last) {
            if (in(SCALE, i) > 0) {
                total += value * in(SCALE, i);
                value = 0;
            } else if (total > 0 && value == 0 && in(SMALL, i) > 0) {
                value = in(SMALL, i);
            } else if (total == 0
                    || !phrase.at(i).equals("and")
                    || unit(phrase.at(i + 1)).isEmpty()) {
                break;
            }
            i++;
        }
        return new Amount(total + value, i);
    }

    private Amount vague(int start) {
        double value = in(VAGUE, start);
        int i = start + 1;
        while (i < start + LONGEST && phrase.at(i).equals("of") && in(VAGUE, i + 1) > 0) {
            value *= in(VAGUE, i + 1);
            i += 2;
        }
        return new Amount(value, i);
    }

    private double in(Map<String, Double> words, int i) {
        return words.getOrDefault(phrase.at(i), 0.0);
    }

    /** "15 to 20", "two or three": the first number speaks for both. */
    private boolean isRange(int i) {
        return (phrase.at(i).equals("to")
                        || phrase.at(i).equals("or")
                        || phrase.at(i).equals("–")
                        || phrase.at(i).equals("-"))
                && unit(phrase.at(i + 1)).isPresent();
    }

    private static OptionalDouble unit(String piece) {
        Double small = SMALL.get(piece);
        if (small != null) {
            return OptionalDouble.of(small);
        }
        if (!piece.isEmpty() && Character.isDigit(piece.charAt(0))) {
            return digits(firstOfRange(piece));
        }
        double sum = 0;
        for (String part : piece.split("-", 6)) {
            Double value = SMALL.get(part);
            boolean joint = part.equals("and") || part.equals("a") || part.equals("half");
            if (value == null && (!joint || sum == 0)) {
                return OptionalDouble.empty();
            }
            sum += value == null ? 0 : value;
        }
        return sum > 0 ? OptionalDouble.of(sum) : OptionalDouble.empty();
    }

    /** The "20,000" of "20,000-30,000"; the whole where it falls, as a score does. */
    private static String firstOfRange(String piece) {
        int dash = Math.max(piece.indexOf('-'), piece.indexOf('–'));
        if (dash < 0) {
            return piece;
        }
        OptionalDouble low = digits(piece.substring(0, dash));
        OptionalDouble high = digits(piece.substring(dash + 1));
        boolean rises = low.isPresent() && high.isPresent() && low.getAsDouble() < high.getAsDouble();
        return rises ? piece.substring(0, dash) : piece;
    }

    private static OptionalDouble digits(String piece) {
        if (piece.length() > 15) {
            return OptionalDouble.empty();
        }
        boolean point = piece.indexOf('.') >= 0 && piece.length() - piece.indexOf('.') != 4;
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < piece.length(); i++) {
            char c = piece.charAt(i);
            if ((c >= '0' && c <= '9') || (c == '.' && point)) {
                plain.append(c);
            } else if (c != ',' && c != '.') {
                return OptionalDouble.empty();
            }
        }
        boolean onePoint = plain.indexOf(".") == plain.lastIndexOf(".") && plain.length() > 0;
        return onePoint ? OptionalDouble.of(Double.parseDouble(plain.toString())) : OptionalDouble.empty();
    }
}
