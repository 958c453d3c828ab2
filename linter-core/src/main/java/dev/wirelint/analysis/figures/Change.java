package dev.wirelint.analysis.figures;

import dev.wirelint.analysis.amounts.Quantity;
import dev.wirelint.language.English;
import dev.wirelint.language.LanguageList;
import dev.wirelint.language.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A figure that moved by so many percent, with both its ends told: "rose 50 percent to 120 from 100".
 *
 * @param by the percentage
 * @param rises whether the copy says that it grew
 */
public record Change(Quantity by, Quantity from, Quantity to, boolean rises) {
    private static final Set<String> RISING =
            LanguageList.of("figures/movement.txt").words("rise");
    private static final Set<String> FALLING =
            LanguageList.of("figures/movement.txt").words("fall");

    /** Another stretch of time, or another way to count, between the figures. */
    private static final Pattern OTHER_MEASURE = Pattern.compile(
            "\\b(?:year|annual|month|quarter|week|seasonal|adjusted|constant|organic|inflation|average|compared|record|"
                    + "high|low|peak|forecast|estimate|target|and|but|while|which|or)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern WORD = Pattern.compile("\\p{L}++");
    private static final int WIDEST_GAP = 40;
    private static final int BEFORE = 60;

    /** By how much "nearly" and "more than" may miss. */
    private static final double ROUGHLY = 0.2;

    /** Whether what moved is itself a percentage. */
    public boolean isOfRates() {
        return from.kind() == Quantity.Measure.PERCENT;
    }

    /** Whether the percentage fits the two ends, as far as rounding lets one say. */
    public boolean isRight() {
        double least = Math.abs(percent(to.least(), from.most()));
        double most = Math.abs(percent(to.most(), from.least()));
        double room = by.step() + (by.isHedged() ? ROUGHLY * by.value() : 0);
        double low = Math.min(least, most) - room;
        double high = Math.max(least, most) + room;
        return by.value() >= low && by.value() <= high;
    }

    /** Whether the percentage is what lies between two rates, and so a number of points. */
    public boolean isInPoints() {
        double points = Math.abs(to.value() - from.value());
        return points > 0 && Math.abs(points - by.value()) <= by.step() / 2 + 1e-9;
    }

    /** The percentage between the two ends, as copy would write it. */
    public String shown() {
        double percent = Math.abs(to.value() / from.value() - 1) * 100;
        return percent < 10
                ? String.format(Locale.ROOT, "%.1f", percent)
                : String.format(Locale.ROOT, "%,d", Math.round(percent));
    }

    private static double percent(double to, double from) {
        return from == 0 ? 0 : (to / from - 1) * 100;
    }

    /** The changes told between two offsets that hold these quantities, in reading order. */
    static List<Change> read(String text, int start, List<Quantity> quantities) {
        List<Change> changes = new ArrayList<>();
        for (int i = 0; i + 2 < quantities.size(); i++) {
            of(text, start, quantities.subList(i, i + 3)).ifPresent(changes::add);
        }
        return List.copyOf(changes);
    }

    private static Optional<Change> of(String text, int start, List<Quantity> three) {
        Optional<Quantity> to = after("to", text, three);
        Optional<Quantity> from = after("from", text, three);
        Optional<Quantity> by = three.stream()
                .filter(q -> q.kind() == Quantity.Measure.PERCENT)
                .filter(q -> !Optional.of(q).equals(to) && !Optional.of(q).equals(from))
                .findFirst();
        if (to.isEmpty() || from.isEmpty() || by.isEmpty() || !alike(to.get(), from.get())) {
            return Optional.empty();
        }
        String between = text.substring(
                        three.get(0).span().end(), three.get(1).said().start())
                + " "
                + text.substring(three.get(1).span().end(), three.get(2).said().start());
        if (between.length() > 2 * WIDEST_GAP
                || between.indexOf(';') >= 0
                || OTHER_MEASURE.matcher(between).find()) {
            return Optional.empty();
        }
        int first = three.get(0).said().start();
        String around = text.substring(Math.max(start, first - BEFORE), first) + " " + between;
        boolean rises = says(around, RISING);
        return rises == says(around, FALLING)
                ? Optional.empty()
                : Optional.of(new Change(by.get(), from.get(), to.get(), rises));
    }

    private static boolean alike(Quantity one, Quantity other) {
        return one.kind() == other.kind() && one.currency().equals(other.currency());
    }

    private static Optional<Quantity> after(String word, String text, List<Quantity> quantities) {
        return quantities.stream()
                .filter(q -> text.startsWith(" " + word + " ", q.said().start() - word.length() - 2))
                .findFirst();
    }

    private static boolean says(String around, Set<String> lemmas) {
        Matcher word = WORD.matcher(around);
        while (word.find()) {
            String read = word.group().toLowerCase(Locale.ROOT);
            Word known = English.get().word(read);
            if (lemmas.contains(read) || lemmas.stream().anyMatch(known::hasLemma)) {
                return true;
            }
        }
        return false;
    }
}
