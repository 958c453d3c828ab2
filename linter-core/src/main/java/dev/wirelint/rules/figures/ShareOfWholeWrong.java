package dev.wirelint.rules.figures;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.Sought;
import dev.wirelint.analysis.amounts.Numerals;
import dev.wirelint.analysis.amounts.Quantities;
import dev.wirelint.analysis.amounts.Quantity;
import dev.wirelint.analysis.amounts.Quantity.Kind;
import dev.wirelint.analysis.claims.Movements;
import dev.wirelint.analysis.figures.Topic;
import dev.wirelint.finding.Confidence;
import dev.wirelint.language.LanguageList;
import dev.wirelint.language.Sentence;
import dev.wirelint.rule.Check;
import dev.wirelint.rule.Findings;
import dev.wirelint.rule.Rule;
import dev.wirelint.rule.Settings;
import dev.wirelint.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.stream.Collectors;

/**
 * A share told beside the numbers it was reckoned from, and that they do not make: "a third", "9,000 of the 18,000".
 */
public final class ShareOfWholeWrong implements Rule {
    private static final String N =
            "\\d{1,3}(?:,\\d{3})+|\\d{1,4}|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-\\p{L}+)?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen";
    private static final Sought OUT_OF = Sought.of("(?i)(?<![\\p{L}\\d.,-])(?<part>" + N
            + ")(?: \\p{Ll}+)? (?:out )?of (?:the |its |their |his |her |all |some )?(?<whole>" + N
            + ")(?= \\p{L})(?! (?:percent|per cent|may|june|march|years?|minutes|million|billion|thousand))");
    private static final Map<String, Double> PARTS = LanguageList.of("claims/multiples.txt").rows().stream()
            .filter(r -> r.get(1).equals("part"))
            .collect(Collectors.toUnmodifiableMap(r -> r.get(0), r -> Double.valueOf(r.get(2))));
    private static final Sought PART = Sought.of(
            "(?i)\\b(?<hedge>(?:more than|over|nearly|almost|about|around|roughly|less than|under|some|close to|at least|just over|just under) )?(?<word>"
                    + PARTS.keySet().stream()
                            .sorted(Comparator.comparing(String::length).reversed())
                            .collect(Collectors.joining("|"))
                    + ") (?:of|the) ");

    /** Shares that change, or are of something else. */
    private static final Sought OTHER = Sought.of(
            "(?i)\\b(?:by (?:a|one|two)|other half|half[- ]time|second half|first half|half an?|half past|quarters?)\\b");

    private static final double ROOM = 0.03;
    private static final double HEDGED = 0.09;
    private static final double FEWEST = 5;

    /** A share as the copy tells it, and how far off it may be. */
    private record Share(Span span, double value, double room, Sentence sentence) {}

    private record Pair(Span span, double part, double whole, Sentence sentence) {
        double share() {
            return part / whole;
        }
    }

    @Override
    public Check prepare(Settings settings) {
        return (copy, findings) -> {
            List<Sentence> sentences = copy.sentences(settings.zones());
            for (int i = 0; i < sentences.size(); i++) {
                if (sentences.get(i).isReadable()) {
                    pair(sentences.get(i), copy).ifPresent(new At(sentences, i, copy, findings)::compare);
                }
            }
        };
    }

    /** The place in a story where a pair of numbers stands. */
    private record At(List<Sentence> sentences, int at, Copy copy, Findings findings) {
        void compare(Pair pair) {
            List<Share> shares = new ArrayList<>(shares(sentences.get(at), copy));
            if (shares.isEmpty() && at > 0) {
                shares.addAll(shares(sentences.get(at - 1), copy).stream()
                        .filter(s -> haveTopic(s.sentence(), pair.sentence()))
                        .toList());
            }
            boolean wrong = shares.size() == 1
                    && Math.abs(shares.get(0).value() - pair.share())
                            > shares.get(0).room();
            if (wrong) {
                Share share = shares.get(0);
                findings.flag(
                                share.span(),
                                "\"" + copy.textOf(share.span()) + "\", and " + copy.textOf(pair.span()) + " is "
                                        + Math.round(100 * pair.share()) + " percent; check both")
                        .confidence(Confidence.LIKELY)
                        .related(pair.span(), "the numbers");
            }
        }
    }

    private static Optional<Pair> pair(Sentence sentence, Copy copy) {
        String text = copy.textOf(sentence.span());
        if (!text.contains(" of ")) {
            return Optional.empty();
        }
        Matcher out = OUT_OF.inOnly(copy, sentence.span());
        List<Pair> pairs = new ArrayList<>();
        while (out.find()) {
            double part = value(out.group("part"));
            double whole = value(out.group("whole"));
            if (part > 0 && whole >= FEWEST && part <= whole) {
                Span span =
                        new Span(out.start(), out.end()).shift(sentence.span().start());
                pairs.add(new Pair(span, part, whole, sentence));
            }
        }
        return pairs.size() == 1 ? Optional.of(pairs.get(0)) : Optional.empty();
    }

    private static List<Share> shares(Sentence sentence, Copy copy) {
        List<Share> found = new ArrayList<>();
        if (OTHER.inOnly(copy, sentence.span()).find() || !sentence.isReadable()) {
            return found;
        }
        Matcher part = PART.inOnly(copy, sentence.span());
        while (part.find()) {
            double value = PARTS.getOrDefault(part.group("word").toLowerCase(Locale.ROOT), 0.0);
            Span span = new Span(part.start("word"), part.end("word"))
                    .shift(sentence.span().start());
            found.add(new Share(span, value, part.group("hedge") == null ? HEDGED / 2 : HEDGED, sentence));
        }
        boolean moves = !Movements.of(sentence).isEmpty();
        for (Quantity quantity : Quantities.of(copy, sentence.span())) {
            if (quantity.kind() == Kind.PERCENT) {
                double room = quantity.isHedged() ? HEDGED : ROOM;
                found.add(new Share(
                        quantity.span(), quantity.value() / 100, moves ? Double.POSITIVE_INFINITY : room, sentence));
            }
        }
        return found;
    }

    private static boolean haveTopic(Sentence one, Sentence other) {
        Set<String> topic = Topic.of(one, List.of());
        return Topic.of(other, List.of()).stream().anyMatch(topic::contains);
    }

    private static double value(String number) {
        return Numerals.at(number, 0, number.length())
                .map(Numerals.Numeral::value)
                .orElse(0.0);
    }
}
