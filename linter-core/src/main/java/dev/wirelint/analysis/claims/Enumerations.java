package dev.wirelint.analysis.claims;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.Part;
import dev.wirelint.analysis.amounts.Quantities;
import dev.wirelint.analysis.amounts.Quantity;
import dev.wirelint.analysis.amounts.Quantity.Measure;
import dev.wirelint.analysis.dates.MonthName;
import dev.wirelint.article.Zone;
import dev.wirelint.language.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/** The runs of like figures that the sentences of a story tell one after another. */
public final class Enumerations {
    private static final Part<Function<Set<Zone>, List<Enumeration>>> PART = Part.ofZones(Enumerations::read);

    private static final Pattern BREAK = Pattern.compile(
            "(?i)[:()“”\"]|\\b(?:but|while|whereas|compared|between|including|up|down|or)\\b|\\b(?:from|to|against|up|down) $");

    /** "Of the 412 votes" is the whole, not the first of its parts. */
    private static final Pattern WHOLE = Pattern.compile("(?i)(?<!\\p{L})of (?:the|its|their|those|all) $");

    private static final Pattern NUMBERED =
            Pattern.compile("(?i)(?<!\\p{L})(?:nos?\\.?|number|page|route|" + MonthName.PATTERN + ")\\.? $");
    private static final Pattern AND = Pattern.compile("(?:^|[ ,])and ");
    private static final Pattern SIZE = Pattern.compile("^-\\p{L}");
    private static final Pattern NO_COUNT =
            Pattern.compile("^(?:[-–:/]\\S|st\\b|nd\\b|rd\\b|th\\b| (?:a\\.m|p\\.m|years? old|per ?cent of votes))");
    private static final Pattern YEAR_OR_AGE = Pattern.compile("(?:1[5-9]|20)\\d\\d");
    private static final Pattern CLOCK_OR_CODE = Pattern.compile("0\\d+");
    private static final Pattern AGED = Pattern.compile("(?i)(?:\\baged? |\\p{L}, )$");
    private static final int LONGEST_LINK = 110;
    private static final int FEWEST = 3;
    private static final int REACH = 16;

    private Enumerations() {}

    public static List<Enumeration> of(Copy copy, Set<Zone> zones) {
        return copy.part(PART).apply(zones);
    }

    private static List<Enumeration> read(Copy copy, Sentence sentence) {
        if (!sentence.isReadable()) {
            return List.of();
        }
        List<Quantity> quantities = Quantities.of(copy, sentence.span()).stream()
                .filter(q -> counts(copy.text(), q))
                .toList();
        List<Enumeration> found = new ArrayList<>();
        List<Quantity> run = new ArrayList<>();
        for (int i = 0; i < quantities.size(); i++) {
            Quantity quantity = quantities.get(i);
            String link = run.isEmpty() ? "" : link(copy, run.get(run.size() - 1), quantity);
            if (!run.isEmpty() && !goesOn(copy, run.get(0), quantity, link)) {
                run.clear();
                link = "";
            }
            run.add(quantity);
            boolean goesOn = i + 1 < quantities.size()
                    && goesOn(copy, run.get(0), quantities.get(i + 1), link(copy, quantity, quantities.get(i + 1)));
            if (run.size() >= FEWEST && !goesOn && AND.matcher(link).find()) {
                found.add(new Enumeration(run, sentence));
            }
        }
        return found;
    }

    /** Whether the next is one more of the list that the first began. */
    private static boolean goesOn(Copy copy, Quantity first, Quantity next, String link) {
        return joins(link) && alike(first, next) && Counted.of(copy, first).goesOnWith(Counted.of(copy, next));
    }

    private static boolean joins(String link) {
        boolean comma = link.indexOf(',') >= 0 || link.indexOf(';') >= 0;
        return link.length() <= LONGEST_LINK
                && (comma || AND.matcher(link).find())
                && !BREAK.matcher(link).find();
    }

    private static String link(Copy copy, Quantity one, Quantity next) {
        return copy.text()
                .substring(
                        one.span().end(), Math.max(one.span().end(), next.said().start()));
    }

    private static boolean counts(String text, Quantity quantity) {
        int end = quantity.span().end();
        String after = text.substring(end, Math.min(text.length(), end + REACH));
        String before = text.substring(
                Math.max(0, quantity.said().start() - REACH), quantity.said().start());
        if (WHOLE.matcher(before).find() || NUMBERED.matcher(before).find()) {
            return false;
        }
        boolean age = quantity.kind() == Measure.COUNT
                && AGED.matcher(before).find()
                && (after.startsWith(",") || after.startsWith("."));
        boolean year = quantity.kind() == Measure.COUNT
                && YEAR_OR_AGE.matcher(quantity.number()).matches();
        return !age
                && !year
                && !CLOCK_OR_CODE.matcher(quantity.number()).matches()
                && !SIZE.matcher(after).find()
                && !NO_COUNT.matcher(after).find();
    }

    private static boolean alike(Quantity one, Quantity other) {
        boolean money = one.kind() == Measure.MONEY || other.kind() == Measure.MONEY;
        boolean count = one.kind() == Measure.COUNT || other.kind() == Measure.COUNT;
        boolean sameUnit = one.kind() == other.kind() && one.currency().equals(other.currency());
        return (sameUnit || (money && count)) && one.scaled() == other.scaled();
    }
}
