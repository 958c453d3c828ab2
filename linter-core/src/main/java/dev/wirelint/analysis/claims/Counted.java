package dev.wirelint.analysis.claims;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.amounts.Quantity;
import dev.wirelint.language.LanguageList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a number counts, as far as the words right behind it say.
 *
 * @param unit the unit it is given in; empty where it is given in none
 * @param thing the noun behind it; empty where the copy leaves it out
 */
public record Counted(String unit, String thing) {
    private static final Map<String, String> UNITS = LanguageList.of("claims/units.txt").rows().stream()
            .collect(Collectors.toUnmodifiableMap(r -> r.get(0), r -> r.get(1)));
    private static final Set<List<String>> WHOLES =
            Set.copyOf(LanguageList.of("claims/wholes.txt").rows());
    private static final Pattern BEHIND =
            Pattern.compile("^(?:[ -]?(?<first>\\p{L}++(?:/h)?))(?: (?<second>\\p{Ll}++))?");
    private static final Pattern BETWEEN = Pattern.compile(
            "(?:on|in|at|by|with|for|as|to|from|under|near|against|of|and|or|a|an|the|is|was|are|were|has|have|had|this|its)");
    private static final Pattern PLURAL = Pattern.compile("\\p{Ll}{2,}s|people|men|women|children|sheep|cattle|crew");
    private static final int REACH = 48;

    /** What a quantity of the copy counts. */
    public static Counted of(Copy copy, Quantity quantity) {
        String text = copy.text();
        int end = quantity.span().end();
        Matcher behind = BEHIND.matcher(text.substring(end, Math.min(text.length(), end + REACH)));
        if (quantity.kind() != Quantity.Measure.COUNT || !behind.find()) {
            return new Counted("", "");
        }
        String first = behind.group("first");
        String unit = UNITS.getOrDefault(first.toLowerCase(Locale.ROOT), "");
        if (!unit.isEmpty()) {
            return new Counted(unit, "");
        }
        if (PLURAL.matcher(first).matches() && !BETWEEN.matcher(first).matches()) {
            return new Counted("", first);
        }
        Function<String, String> noun = second -> PLURAL.matcher(second).matches() ? second : "";
        boolean goesOn = !BETWEEN.matcher(first).matches() && Character.isLowerCase(first.charAt(0));
        return new Counted(
                "",
                goesOn ? Optional.ofNullable(behind.group("second")).map(noun).orElse("") : "");
    }

    /** Whether the next of a list can be given in the same unit; what is left out goes on from the first. */
    boolean goesOnWith(Counted next) {
        return unit.equals(next.unit) || (next.unit.isEmpty() && next.thing.isEmpty());
    }

    /** Whether a whole of this can have parts of that. */
    public boolean covers(List<Counted> parts) {
        boolean units = parts.stream().allMatch(p -> p.unit.isEmpty() || p.unit.equals(unit))
                && (unit.isEmpty() || parts.stream().anyMatch(p -> p.unit.equals(unit)));
        List<String> things =
                parts.stream().map(Counted::thing).filter(t -> !t.isEmpty()).toList();
        boolean named = things.isEmpty() || things.stream().anyMatch(t -> isOf(thing, t));
        return units && named;
    }

    private static boolean isOf(String whole, String part) {
        return whole.equals(part) || WHOLES.contains(List.of(whole, part));
    }
}
