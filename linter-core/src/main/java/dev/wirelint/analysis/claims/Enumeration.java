package dev.wirelint.analysis.claims;

import dev.wirelint.analysis.amounts.Quantity;
import dev.wirelint.language.Sentence;
import dev.wirelint.text.Span;
import java.util.List;
import java.util.Locale;

/** Like figures told one after another: "44 seats, the Labour Party 31 and the Free Left 11". */
public record Enumeration(List<Quantity> parts, Sentence sentence) {
    public Enumeration {
        parts = List.copyOf(parts);
    }

    public Quantity first() {
        return parts.get(0);
    }

    public Span span() {
        return Span.covering(first().span(), parts.get(parts.size() - 1).span());
    }

    public double sum() {
        return Math.rint(parts.stream().mapToDouble(Quantity::value).sum() * 1e6) / 1e6;
    }

    /** The largest of the parts. */
    public double most() {
        return parts.stream().mapToDouble(Quantity::value).max().orElse(0);
    }

    /** By how much the sum may miss where each part was rounded. */
    public double room() {
        return parts.stream()
                .filter(p -> p.scaled() || p.step() < 1 || p.kind() == Quantity.Measure.PERCENT)
                .mapToDouble(p -> p.step() / 2)
                .sum();
    }

    public boolean isHedged() {
        return parts.stream().anyMatch(Quantity::isHedged);
    }

    /** The sum as an editor would write it down. */
    public String sumShown() {
        StringBuilder shown = new StringBuilder();
        double scale = parts.stream().allMatch(Quantity::scaled) && first().value() >= 1e6 ? 1e6 : 1;
        for (Quantity part : parts) {
            shown.append(shown.isEmpty() ? "" : " + ").append(plain(part.value() / scale));
        }
        return shown + " = " + plain(sum() / scale) + (scale > 1 ? " million" : "");
    }

    private static String plain(double value) {
        double rounded = Math.rint(value * 100) / 100;
        return rounded == Math.rint(rounded)
                ? String.format(Locale.ROOT, "%,.0f", rounded)
                : String.format(Locale.ROOT, "%,.2f", rounded).replaceFirst("0$", "");
    }
}
