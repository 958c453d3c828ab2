package dev.wirelint.analysis.wholes;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.Part;
import dev.wirelint.analysis.amounts.Quantities;
import dev.wirelint.analysis.amounts.Quantity;
import dev.wirelint.analysis.amounts.Quantity.Measure;
import dev.wirelint.analysis.claims.Counted;
import dev.wirelint.analysis.claims.Enumeration;
import dev.wirelint.analysis.claims.Enumerations;
import dev.wirelint.article.Zone;
import dev.wirelint.language.Sentence;
import dev.wirelint.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Figures told one after another that do not make the whole the story gives: seats and the chamber, medals, money. */
public final class PartsAndWholes {
    private static final Part<Function<Set<Zone>, List<UnevenWhole>>> PART = Part.each(PartsAndWholes::read);
    private static final Pattern CHAMBER = Pattern.compile("\\b(\\d{2,4})-(?:seat|member|strong)\\b");
    private static final Pattern OF_THE = Pattern.compile("(?i)(?:^|[,.] )of (?:the|its|their|those|all) $");
    private static final Pattern OF_THAT = Pattern.compile(
            "(?i)^(?:of (?:that|this|the total|those|these|them|which)\\b|they (?:are|were|comprise)\\b)");
    private static final Pattern TOTAL = Pattern.compile("(?i)\\b(?:a total of|in all,?|altogether|combined) $");
    private static final Pattern GOLD = Pattern.compile("(?i)^ (?:\\p{L}+ )?(?:gold|silver|bronze)s?\\b");
    private static final Pattern SEATS = Pattern.compile("(?i)\\bseats?\\b");

    /** What the story leaves out of the list, and says so. */
    private static final Pattern REST = Pattern.compile(
            "(?i)\\b(?:rest|remain(?:ing|der)|others?|another|balance|vacant|abstain(?:ed|ing)?|abstentions?|including|apart from|besides|among them"
                    + "|mostly|mainly|absent|undecided|invalid|spoiled|blank|both|overlap)\\b");

    private static final Pattern NEXT_REST = Pattern.compile(
            "(?i)\\b(?:rest|remain(?:ing|der)|balance|vacant|abstain(?:ed|ing)?|abstentions?|absent|invalid|the others?|rounding|rounded)\\b");

    private static final Pattern NOBODY_ELSE =
            Pattern.compile("(?i)\\b(?:no|nobody|no one) (?:other|others|else)\\b|\\ball of (?:it|them)\\b");

    private static final Pattern AGES =
            Pattern.compile("\\b(?:aged?|ages|between the ages of) (?:\\d{1,3} ?(?:to|and|-|–) ?)?$");
    private static final int AGE_REACH = 24;

    private static final Pattern SCORE = Pattern.compile("\\b\\d[-–]\\d\\b");
    private static final int SCORE_REACH = 2;

    private static final double ONE = 1;
    private static final double NEARLY = 0.15;

    private PartsAndWholes() {}

    public static List<UnevenWhole> uneven(Copy copy, Set<Zone> zones) {
        return copy.part(PART).apply(zones);
    }

    private static List<UnevenWhole> read(Copy copy, Set<Zone> zones) {
        List<Sentence> sentences = copy.sentences(zones);
        Map<Sentence, Integer> order = new HashMap<>();
        sentences.forEach(s -> order.putIfAbsent(s, order.size()));
        List<UnevenWhole> found = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            RestOfWhole.uneven(sentences, i, copy).ifPresent(found::add);
        }
        for (Enumeration parts : Enumerations.of(copy, zones)) {
            if (parts.parts().stream().anyMatch(p -> isOfScore(p, copy))) {
                continue;
            }
            if (WholeAndParts.opens(parts, copy)) {
                WholeAndParts.uneven(parts).ifPresent(found::add);
            } else if (parts.first().kind() != Measure.PERCENT && !parts.isHedged()) {
                uneven(parts, new SentencePlace(copy, sentences, order.getOrDefault(parts.sentence(), -1)))
                        .ifPresent(w -> found.add(new UnevenWhole(w, parts.span(), parts.sumShown())));
            }
        }
        return List.copyOf(found);
    }

    /** "Drawing 1-1 and losing 1-0" tells of goals for and against. */
    private static boolean isOfScore(Quantity quantity, Copy copy) {
        Span place = quantity.span();
        String text = copy.text();
        return SCORE.matcher(text.substring(
                        Math.max(0, place.start() - SCORE_REACH), Math.min(text.length(), place.end() + SCORE_REACH)))
                .find();
    }

    /** A sentence and those beside it. */
    private record SentencePlace(Copy copy, List<Sentence> sentences, int at) {
        String text(int offset) {
            int i = at + offset;
            return i >= 0 && i < sentences.size() ? copy.textOf(sentences.get(i).span()) : "";
        }
    }

    /** The whole that the parts do not make. */
    private static Optional<Span> uneven(Enumeration parts, SentencePlace place) {
        boolean open = REST.matcher(place.text(0)).find()
                || (NEXT_REST.matcher(place.text(1)).find()
                        && !NOBODY_ELSE.matcher(place.text(1)).find());
        Optional<Quantity> whole = whole(parts, place);
        if (whole.isPresent()) {
            double gap = parts.sum() - whole.get().value();
            boolean wrong = Math.abs(gap)
                    > parts.room() + whole.get().step() / 2 - (whole.get().scaled() ? 0 : 0.5);
            boolean told = wrong && isExact(whole.get(), place.copy()) && (gap > 0 || !open);
            return told ? Optional.of(whole.get().span()) : Optional.empty();
        }
        return chamber(parts, place);
    }

    /** "A total of 37" says that it is all of them, and not that it is rough. */
    private static boolean isExact(Quantity whole, Copy copy) {
        return !whole.isHedged()
                || copy.textOf(whole.said()).toLowerCase(Locale.ROOT).startsWith("a total of");
    }

    private static Optional<Quantity> whole(Enumeration parts, SentencePlace place) {
        Copy copy = place.copy();
        String text = copy.text();
        Span sentence = parts.sentence().span();
        int start = parts.first().said().start();
        List<Quantity> before = Quantities.counting(copy, new Span(sentence.start(), start)).stream()
                .filter(q -> !q.span().overlaps(parts.first().span()))
                .filter(q -> alike(q, parts.first()))
                .toList();
        String lead = text.substring(sentence.start(), start);
        int colon = lead.lastIndexOf(": ");
        if (colon >= 0 && colon >= lead.length() - 3) {
            List<Quantity> larger =
                    before.stream().filter(q -> q.value() > parts.most()).toList();
            return larger.size() == 1 ? Optional.of(larger.get(0)) : near(parts, place);
        }
        Optional<Quantity> ofThe = before.stream()
                .filter(q -> OF_THE.matcher(
                                text.substring(sentence.start(), q.said().start()))
                        .find())
                .findFirst()
                .filter(q -> NOBODY_ELSE.matcher(place.text(1)).find() || parts.sum() > q.value());
        if (ofThe.isPresent()) {
            return ofThe;
        }
        if (GOLD.matcher(text.substring(parts.first().span().end(), sentence.end()))
                .find()) {
            return Optional.empty();
        }
        if (OF_THAT.matcher(place.text(0)).find() && place.at() > 0) {
            List<Quantity> above = Quantities.counting(
                            copy, place.sentences().get(place.at() - 1).span())
                    .stream()
                    .filter(q -> alike(q, parts.first()))
                    .toList();
            return above.size() == 1 ? Optional.of(above.get(0)) : Optional.empty();
        }
        Optional<Quantity> total = before.stream()
                .filter(q -> TOTAL.matcher(
                                text.substring(sentence.start(), q.span().start()))
                        .find())
                .findFirst();
        return total.isPresent() ? total : near(parts, place);
    }

    /** A number beside the list that is nearly its sum, where nothing there is its sum. */
    private static Optional<Quantity> near(Enumeration parts, SentencePlace place) {
        List<Counted> counted =
                parts.parts().stream().map(p -> Counted.of(place.copy(), p)).toList();
        List<Quantity> beside = new ArrayList<>();
        for (int i = Math.max(0, place.at() - 2);
                i <= Math.min(place.sentences().size() - 1, place.at() + 1);
                i++) {
            boolean open =
                    i != place.at() && REST.matcher(place.text(i - place.at())).find();
            Quantities.counting(place.copy(), place.sentences().get(i).span()).stream()
                    .filter(q -> !open || q.value() <= parts.sum())
                    .filter(q -> !q.span().overlaps(parts.span()) && alike(q, parts.first()))
                    .filter(q -> !isAge(q, place.copy()))
                    .forEach(beside::add);
        }
        boolean right = beside.stream()
                .anyMatch(
                        q -> Math.abs(q.value() - parts.sum()) <= parts.room() + q.step() / 2 - (q.scaled() ? 0 : 0.5));
        return right
                ? Optional.empty()
                : beside.stream()
                        .filter(q -> q.value() > parts.most())
                        .filter(q -> Counted.of(place.copy(), q).covers(counted))
                        .filter(q -> Math.abs(q.value() - parts.sum()) <= Math.max(ONE, NEARLY * parts.sum()))
                        .findFirst();
    }

    /** "Those aged 18 to 34". */
    private static boolean isAge(Quantity quantity, Copy copy) {
        int start = quantity.said().start();
        return AGES.matcher(copy.text().substring(Math.max(0, start - AGE_REACH), start))
                .find();
    }

    /** A chamber holds no more members than it has seats. */
    private static Optional<Span> chamber(Enumeration parts, SentencePlace place) {
        for (int offset = 0; offset >= -1; offset--) {
            Matcher chamber = CHAMBER.matcher(place.text(offset));
            boolean seats = SEATS.matcher(place.text(0)).find() && place.at() + offset >= 0;
            if (seats && chamber.find()) {
                Span sentence = place.sentences().get(place.at() + offset).span();
                Span span = new Span(chamber.start(), chamber.end()).shift(sentence.start());
                return parts.sum() > Double.parseDouble(chamber.group(1)) ? Optional.of(span) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean alike(Quantity one, Quantity other) {
        boolean money = one.kind() == Measure.MONEY || other.kind() == Measure.MONEY;
        boolean plain = one.kind() == Measure.COUNT && other.kind() == Measure.COUNT;
        return (plain || money) && one.kind() != Measure.PERCENT && one.scaled() == other.scaled();
    }
}
