package dev.wirelint.analysis.wholes;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.Part;
import dev.wirelint.analysis.Sought;
import dev.wirelint.analysis.amounts.NumberPlaces;
import dev.wirelint.analysis.amounts.Numerals;
import dev.wirelint.analysis.amounts.Quantities;
import dev.wirelint.analysis.amounts.Quantity;
import dev.wirelint.analysis.amounts.Quantity.Measure;
import dev.wirelint.analysis.claims.Movements;
import dev.wirelint.analysis.figures.Topic;
import dev.wirelint.article.Zone;
import dev.wirelint.language.LanguageList;
import dev.wirelint.language.Sentence;
import dev.wirelint.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
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
 * A share told beside the numbers it was reckoned from, and that they do not make: "a third", "9,000 of the 18,000".
 */
public final class ReckonedShares {
    private static final Part<Function<Set<Zone>, List<UnlikeShare>>> PART = Part.each(ReckonedShares::read);
    private static final String N =
            "\\d{1,3}(?:,\\d{3})+|\\d{1,4}|(?:" + Numerals.words(20, 100) + ")(?:-\\p{L}+)?|" + Numerals.words(1, 20);
    private static final Sought OUT_OF = Sought.of("(?i)(?<![\\p{L}\\d.,-])(?<part>" + N
            + ")(?: (?!thirds?|quarters|fifths|sixths|eighths|tenths|halves)\\p{Ll}+)? (?:out )?of (?:the |its |their |his |her |all |some )?(?<whole>"
            + N
            + ")(?= \\p{L})(?! (?:percent|per cent|may|june|march|years?|minutes|million|billion|thousand))");
    private static final Map<String, Double> PARTS = LanguageList.of("claims/multiples.txt").rows().stream()
            .filter(r -> r.get(1).equals("part"))
            .collect(Collectors.toUnmodifiableMap(r -> r.get(0), r -> Double.valueOf(r.get(2))));
    private static final Sought IN_WORDS = Sought.of(
            "(?i)\\b(?<hedge>(?:more than|over|nearly|almost|about|around|roughly|less than|under|some|close to|at least|just over|just under) )?(?<word>"
                    + PARTS.keySet().stream()
                            .sorted(Comparator.comparing(String::length).reversed())
                            .collect(Collectors.joining("|"))
                    + ") (?:of|the) ");

    /** Shares that change, or are of something else. */
    private static final Sought OTHER = Sought.of(
            "(?i)\\b(?:by (?:a|one|two)|other half|half[- ]time|second half|first half|half an?|half past|quarters?)\\b");

    /** "15 of the 27 states, representing 65% of the population": the share is of another whole. */
    private static final Sought OF_ANOTHER = Sought.of(
            "(?i)\\b(?:represent\\p{L}*|with|account\\p{L}* for|hold\\p{L}*|making up|home to|covering|worth|speaking for|stand\\p{L}* for) (?:about |some |at least |more than |nearly |over )?[\\d.]+ ?(?:%|per ?cent)(?: of)?\\b");

    private static final Pattern OF_PROPERTY = Pattern.compile(
            " (?:\\p{Ll}+ )?(?:stake|interest|holding|discount|premium|tariff|tax|duty|rate|raise|rise|increase|cut|share in)\\b");

    private static final double ROOM = 0.03;
    private static final double HEDGED = 0.09;
    private static final double FEWEST = 5;

    /** A share as the copy tells it, and how far off it may be. */
    private record ToldShare(Span span, double value, double room, Sentence sentence) {}

    /** A part and its whole, told in numbers. */
    private record PartOfWhole(Span span, double part, double whole, Sentence sentence) {
        double share() {
            return part / whole;
        }
    }

    /**
     * A share that is not the one its numbers make.
     *
     * @param made what they make, in percent
     */
    public record UnlikeShare(Span share, Span numbers, long made) {}

    private ReckonedShares() {}

    /** The shares of a story that the numbers beside them do not make. */
    public static List<UnlikeShare> unlike(Copy copy, Set<Zone> zones) {
        return copy.part(PART).apply(zones);
    }

    private static List<UnlikeShare> read(Copy copy, Set<Zone> zones) {
        List<Sentence> sentences = copy.sentences(zones);
        List<UnlikeShare> found = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            int at = i;
            if (sentences.get(i).isReadable()) {
                pair(sentences.get(i), copy)
                        .flatMap(p -> compare(p, sentences, at, copy))
                        .ifPresent(found::add);
            }
        }
        return List.copyOf(found);
    }

    private static Optional<UnlikeShare> compare(PartOfWhole pair, List<Sentence> sentences, int at, Copy copy) {
        List<ToldShare> shares = new ArrayList<>(shares(sentences.get(at), copy));
        if (shares.isEmpty() && at > 0) {
            shares.addAll(shares(sentences.get(at - 1), copy).stream()
                    .filter(s -> haveTopic(s.sentence(), pair.sentence()))
                    .toList());
        }
        boolean wrong = shares.size() == 1
                && Math.abs(shares.get(0).value() - pair.share())
                        > shares.get(0).room();
        return wrong
                ? Optional.of(new UnlikeShare(shares.get(0).span(), pair.span(), Math.round(100 * pair.share())))
                : Optional.empty();
    }

    private static Optional<PartOfWhole> pair(Sentence sentence, Copy copy) {
        if (!NumberPlaces.of(copy).are(2, sentence.span())) {
            return Optional.empty();
        }
        Matcher out = OUT_OF.inOnly(copy, sentence.span());
        List<PartOfWhole> pairs = new ArrayList<>();
        while (out.find()) {
            double part = Numerals.whole(out.group("part")).orElse(0.0);
            double whole = Numerals.whole(out.group("whole")).orElse(0.0);
            if (part > 0 && whole >= FEWEST && part <= whole) {
                Span span =
                        new Span(out.start(), out.end()).shift(sentence.span().start());
                pairs.add(new PartOfWhole(span, part, whole, sentence));
            }
        }
        return pairs.size() == 1 ? Optional.of(pairs.get(0)) : Optional.empty();
    }

    private static List<ToldShare> shares(Sentence sentence, Copy copy) {
        List<ToldShare> found = new ArrayList<>();
        if (!sentence.isReadable()
                || OTHER.inOnly(copy, sentence.span()).find()
                || OF_ANOTHER.inOnly(copy, sentence.span()).find()) {
            return found;
        }
        Matcher part = IN_WORDS.inOnly(copy, sentence.span());
        while (part.find()) {
            double value = PARTS.getOrDefault(part.group("word").toLowerCase(Locale.ROOT), 0.0);
            Span span = new Span(part.start("word"), part.end("word"))
                    .shift(sentence.span().start());
            found.add(new ToldShare(span, value, part.group("hedge") == null ? HEDGED / 2 : HEDGED, sentence));
        }
        boolean moves = !Movements.of(sentence).isEmpty();
        for (Quantity quantity : Quantities.of(copy, sentence.span())) {
            if (quantity.kind() == Measure.PERCENT) {
                double room = quantity.isHedged() ? HEDGED : ROOM;
                found.add(new ToldShare(
                        quantity.span(),
                        quantity.value() / 100,
                        moves || isOfProperty(copy, quantity) ? Double.POSITIVE_INFINITY : room,
                        sentence));
            }
        }
        return found;
    }

    /** "A 30.5 percent stake" is a share of what is bought, and not of those who were counted. */
    private static boolean isOfProperty(Copy copy, Quantity quantity) {
        int end = quantity.span().end();
        return OF_PROPERTY
                .matcher(copy.text())
                .region(end, copy.text().length())
                .lookingAt();
    }

    private static boolean haveTopic(Sentence one, Sentence other) {
        Set<String> topic = Topic.of(one, List.of());
        return Topic.of(other, List.of()).stream().anyMatch(topic::contains);
    }
}
