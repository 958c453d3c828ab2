package dev.wirelint.analysis.claims;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.Part;
import dev.wirelint.analysis.Sought;
import dev.wirelint.analysis.amounts.Quantities;
import dev.wirelint.analysis.amounts.Quantity;
import dev.wirelint.analysis.amounts.Quantity.Measure;
import dev.wirelint.analysis.claims.Told.ChangeTold;
import dev.wirelint.analysis.figures.Changes;
import dev.wirelint.article.Zone;
import dev.wirelint.language.Sentence;
import dev.wirelint.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The changes of a story that the two figures told with them do not bear out. */
public final class ChangeConflicts {
    private static final Part<Function<Set<Zone>, List<Conflict>>> PART = Part.each(ChangeConflicts::read);

    /** Another clause, or another measure, between the word that says what happened and the figures. */
    private static final Pattern CLAUSE = Pattern.compile(
            "(?i)[;:“”\"()]|\\b(?:and|but|while|as|which|that|who|when|where|after|because|said|though|although|or|then|if"
                    + "|constant|organic|adjusted|underlying|excluding|inflation-adjusted|real terms)\\b");

    private static final Sought OTHER_MEASURE = Sought.of(
            "(?i)\\b(?:constant|organic(?:ally)?|adjusted|underlying|excluding|real terms|like-for-like|comparable|risers?|fallers?|climbers?|charts?|corrects?|to yield|in price|respectively|rank(?:ed|ing|ings)?"
                    + "|place|position|peak|annualised|annualized|exchange rates?|minus|negative|against the (?:U\\.?S\\.? )?(?:dollar|euro|yen|pound|greenback))\\b");

    /** So many of one currency to the other: the first is weaker the more of it are given. */
    private static final Pattern PER_CURRENCY = Pattern.compile(
            "(?i)^ ?(?:\\p{L}+ )?(?:per|to the|a|to a) (?:U\\.?S\\.? )?(?:dollar|euro|pound|greenback)\\b");

    private static final Pattern FOR_ITSELF = Pattern.compile("(?i)\\b(?:dollar|euro|pound|sterling)\\b");
    private static final Pattern LATER =
            Pattern.compile("(?i)against|compared|last year|years? ago|in (?:19|20)\\d\\d,? it was");
    private static final Pattern AT_RATE =
            Pattern.compile("(?i) (?:by |(?:\\p{L}+ )?at (?:an?|the) (?:[\\p{L}-]+ ){0,2}(?:rate|pace) of )?");
    private static final Pattern THINGS = Pattern.compile(" (?:\\p{Ll}+ )?(?<noun>\\p{Ll}{3,}s)\\b");
    private static final int LONGEST_GAP = 70;
    private static final int SENTENCES_BACK = 8;

    /** A sentence that goes on with the one before it names it again, or says "they", "its", "there were". */
    private static final Sought GOES_ON = Sought.of(
            "(?i)^[^\\p{L}]*(?:(?:in|for) (?:all|total),? )?(?:it|its|they|their|he|his|she|her|this|that|these|those|there|the (?:total|number|figure))\\b");

    /** What stands between two sentences of one stretch: a label or a mark of a list is more than that. */
    private static final Pattern NOTHING_BETWEEN = Pattern.compile("(?:\\s|</?[pP][^>]{0,80}>|[”\"])*+");

    private ChangeConflicts() {}

    /** A change and the figures it does not fit. */
    public record Conflict(Told told, Comparison pair) {}

    public static List<Conflict> of(Copy copy, Set<Zone> zones) {
        return copy.part(PART).apply(zones);
    }

    /** The percentages among them, but for those of a change that is told with both its figures and is wrong itself. */
    public static List<Conflict> ofPercent(Copy copy, Set<Zone> zones) {
        List<Span> wrong = Changes.of(copy, zones).stream()
                .filter(c -> !c.isRight())
                .map(c -> c.by().span())
                .toList();
        return of(copy, zones, ChangeTold.PERCENT).stream()
                .filter(c -> wrong.stream().noneMatch(c.told().span()::overlaps))
                .toList();
    }

    /** Those told in one way. */
    public static List<Conflict> of(Copy copy, Set<Zone> zones, ChangeTold sort) {
        return of(copy, zones).stream().filter(c -> c.told().sort() == sort).toList();
    }

    private static List<Conflict> read(Copy copy, Set<Zone> zones) {
        List<Sentence> sentences = copy.sentences(zones);
        Map<Sentence, Integer> order = new HashMap<>();
        for (int i = 0; i < sentences.size(); i++) {
            order.put(sentences.get(i), i);
        }
        List<Conflict> found = new ArrayList<>();
        for (Comparison pair : Comparisons.of(copy, zones)) {
            if (!OTHER_MEASURE.inOnly(copy, pair.sentence().span()).find()) {
                List<Told> told = Changed.of(copy, pair.sentence());
                List<Told> near =
                        told.stream().filter(t -> governs(copy, t, pair)).toList();
                near.stream()
                        .filter(t -> !fits(copy, t, pair))
                        .findFirst()
                        .map(t -> new Conflict(t, pair))
                        .or(() -> above(copy, pair, sentences, order.getOrDefault(pair.sentence(), 0)))
                        .ifPresent(found::add);
            }
        }
        if (found.isEmpty()) {
            YearOnYear.conflict(copy, sentences).ifPresent(found::add);
        }
        return List.copyOf(found);
    }

    private static boolean fits(Copy copy, Told told, Comparison pair) {
        if (told.sort() == ChangeTold.DIRECTION && isRate(copy, told, pair)) {
            return true;
        }
        if (told.sort() == ChangeTold.PERCENT && pair.from().kind() == Measure.PERCENT) {
            return true;
        }
        String text = copy.text();
        int end = Math.max(pair.to().span().end(), 0);
        boolean perCurrency = PER_CURRENCY
                .matcher(text.substring(end, Math.min(text.length(), end + LONGEST_GAP)))
                .find();
        if (!perCurrency) {
            return told.fits(pair);
        }
        String before =
                text.substring(pair.sentence().span().start(), told.span().start());
        boolean certain = told.sort() == ChangeTold.DIRECTION
                && !FOR_ITSELF.matcher(before).find();
        return !certain || pair.isTooClose() || pair.rises() != told.rises();
    }

    /**
     * "Prices were 11.8% higher, down from 16.3%", "rose at a rate of 10.7%, less than the 13.7% before": the pair says
     * how fast they rose.
     */
    private static boolean isRate(Copy copy, Told told, Comparison pair) {
        Span to = pair.to().span();
        if (pair.to().kind() != Measure.PERCENT) {
            return false;
        }
        return told.span().start() >= to.end()
                ? copy.text().substring(to.end(), told.span().start()).isBlank()
                : told.span().end() <= pair.to().said().start()
                        && AT_RATE.matcher(copy.text()
                                        .substring(
                                                told.span().end(),
                                                pair.to().said().start()))
                                .matches();
    }

    /** Whether the figures belong to what is told: it stands before them in their own clause. */
    private static boolean governs(Copy copy, Told told, Comparison pair) {
        int start = pair.span().start();
        if (pair.span().contains(told.span())) {
            return true;
        }
        if (told.span().end() > start) {
            return false;
        }
        String gap = copy.text().substring(told.span().end(), start);
        return gap.length() <= LONGEST_GAP && !CLAUSE.matcher(gap).find() && !movesBetween(told, pair);
    }

    private static boolean movesBetween(Told told, Comparison pair) {
        return Movements.of(pair.sentence()).stream()
                .anyMatch(m -> m.token().span().start() >= told.span().end()
                        && m.token().span().end() <= pair.span().start());
    }

    /** Whether the second stands right below the first, with no label and no mark of a list between. */
    private static boolean goesOn(Copy copy, Sentence above, Sentence below) {
        int start = above.span().end();
        return start <= below.span().start()
                && NOTHING_BETWEEN
                        .matcher(copy.text().substring(start, below.span().start()))
                        .matches();
    }

    private static boolean isGoingOn(Copy copy, Sentence sentence) {
        return GOES_ON.inOnly(copy, sentence.span()).find();
    }

    /** Whether a change that says what it led to led to the later of two figures: "rose 12% to 2.8 billion crowns". */
    private static boolean reaches(Copy copy, Told told, Comparison pair) {
        return Quantities.of(copy, told.sentence().span()).stream()
                .filter(q -> q.said().start() >= told.span().end())
                .filter(q -> copy.text()
                        .substring(told.span().end(), q.said().start())
                        .equals(" to "))
                .allMatch(q -> q.kind() == pair.to().kind()
                        && q.least() <= pair.to().most()
                        && pair.to().least() <= q.most());
    }

    /** "312,000, compared with 282,000 physical singles": two things at one time, and no word of the second above. */
    private static boolean isOfAnother(Copy copy, Told told, Comparison pair) {
        String text = copy.text();
        int end = pair.from().span().end();
        Matcher noun = THINGS.matcher(text).region(end, Math.min(text.length(), end + LONGEST_GAP));
        return noun.lookingAt() && !copy.textOf(told.sentence().span()).contains(noun.group("noun"));
    }

    /** Whether two figures that stand between the change and the pair make the change. */
    private static boolean isBorneOut(Copy copy, Told told, Comparison pair) {
        Span between = new Span(
                told.sentence().span().end(),
                Math.max(told.sentence().span().end(), pair.sentence().span().start()));
        List<Quantity> figures = Quantities.counting(copy, between).stream()
                .filter(q -> q.kind() == pair.to().kind())
                .toList();
        return figures.stream()
                .anyMatch(to -> figures.stream()
                        .filter(from -> !from.equals(to) && from.value() > 0)
                        .anyMatch(from -> told.fits(new Comparison(from, to, "", pair.sentence()))));
    }

    /** The change that the sentence above tells, where the figures stand in one that tells none. */
    private static Optional<Conflict> above(Copy copy, Comparison pair, List<Sentence> sentences, int at) {
        List<Told> here = Changed.of(copy, pair.sentence());
        if (here.stream().anyMatch(t -> t.sort() != ChangeTold.DIRECTION)
                || here.stream().anyMatch(t -> t.rises() != pair.rises())
                || pair.from().kind() == Measure.PERCENT
                || Comparisons.of(copy, pair.sentence()).size() != 1) {
            return Optional.empty();
        }
        boolean loose = here.isEmpty() && LATER.matcher(pair.link()).find();
        List<Told> amounts = new ArrayList<>();
        Sentence below = pair.sentence();
        for (int i = at - 1; i >= Math.max(0, at - SENTENCES_BACK) && goesOn(copy, sentences.get(i), below); i--) {
            below = sentences.get(i);
            Changed.of(copy, below).stream()
                    .filter(t -> t.sort() != ChangeTold.DIRECTION)
                    .forEach(amounts::add);
        }
        boolean one = amounts.size() == 1
                && Comparisons.of(copy, amounts.get(0).sentence()).isEmpty()
                && !isOfAnother(copy, amounts.get(0), pair)
                && !isBorneOut(copy, amounts.get(0), pair);
        return one
                        && !amounts.get(0).fits(pair)
                        && reaches(copy, amounts.get(0), pair)
                        && (loose || amounts.get(0).rises() == pair.rises())
                        && Measures.agree(
                                amounts.get(0).sentence(),
                                pair.sentence(),
                                loose
                                        && (amounts.get(0).sort() == ChangeTold.MULTIPLE
                                                || isGoingOn(copy, pair.sentence())))
                ? Optional.of(new Conflict(amounts.get(0), pair))
                : Optional.empty();
    }
}
