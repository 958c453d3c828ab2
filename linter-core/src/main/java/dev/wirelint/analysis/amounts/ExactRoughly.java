package dev.wirelint.analysis.amounts;

import dev.wirelint.analysis.Copy;
import dev.wirelint.article.Zone;
import dev.wirelint.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Numbers given to the last digit that the copy calls rough ones: "about 1,237". */
public final class ExactRoughly {
    private static final Set<String> ROUGH = Set.of("about", "around", "roughly", "approximately", "some", "almost");

    private ExactRoughly() {}

    /** The word that calls a number rough, and the number. */
    public record Exact(Span hedge, Span number) {}

    /**
     * Such numbers.
     *
     * @param most how many digits that tell a rough one may have
     */
    public static List<Exact> of(Copy copy, Set<Zone> zones, int most) {
        return copy.sentences(zones).stream()
                .flatMap(s -> Quantities.counting(copy, s.span()).stream())
                .flatMap(q -> read(q, most, copy.text()).stream())
                .toList();
    }

    private static Optional<Exact> read(Quantity quantity, int most, String text) {
        if (!quantity.isHedged() || !quantity.isInDigits() || isConversion(quantity, text)) {
            return Optional.empty();
        }
        String hedge =
                text.substring(quantity.said().start(), quantity.span().start()).stripTrailing();
        int word = hedge.lastIndexOf(' ') + 1;
        String last = hedge.substring(word).toLowerCase(Locale.ROOT);
        int start = quantity.said().start() + word;
        return ROUGH.contains(last) && significant(quantity.number()) > most
                ? Optional.of(new Exact(new Span(start, start + last.length()), quantity.span()))
                : Optional.empty();
    }

    /** A sum in brackets is worked out from another. */
    private static boolean isConversion(Quantity quantity, String text) {
        int before = quantity.said().start() - 1;
        return before >= 0 && "(=".indexOf(text.charAt(before)) >= 0;
    }

    private static int significant(String number) {
        String digits = number.replaceAll("[^\\d.]", "");
        String bare = digits.indexOf('.') < 0 ? digits.replaceFirst("0+$", "") : digits.replace(".", "");
        return bare.replaceFirst("^0+", "").length();
    }
}
