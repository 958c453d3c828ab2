package dev.wirelint.analysis.claims;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.Sought;
import dev.wirelint.analysis.amounts.Quantities;
import dev.wirelint.analysis.amounts.Quantity;
import dev.wirelint.analysis.claims.ChangeConflicts.Conflict;
import dev.wirelint.analysis.claims.Told.ChangeTold;
import dev.wirelint.language.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** This year's figure and last year's, told in sentences of their own, under one change told in percent. */
final class YearOnYear {
    private static final Sought LAST = Sought.of(
            "(?i)\\b(?:last (?:year|season|summer|winter)|(?:the )?(?:year|season) before|a year (?:earlier|ago|before)|the previous (?:year|season|edition|week|month|day))\\b");

    private static final Sought NEXT = Sought.of(
            "(?i)^(?:in|over|during|by|for|and in)? ?(?:the )?(?:following|next|subsequent|second|seven days|week after|month after)\\b|^(?:a|one) (?:week|month|year) later\\b");
    private static final Pattern IN_A =
            Pattern.compile("(?i)^(?: \\p{L}+){0,3} in (?:a|one|the (?:past|last)) (?:day|week|month|year|season)\\b");
    private static final Pattern ON_LAST = Pattern.compile(
            "(?i)^(?: \\p{L}+){0,3} (?:on|than|from|compared with|over) (?:(?:in )?last|the (?:year|season|previous)|a year|the same)");
    private static final double FEWEST = 100;
    private static final double LIKE = 2.5;

    private YearOnYear() {}

    /** The change that the two figures do not bear out; absent unless the story has one of each. */
    static Optional<Conflict> conflict(Copy copy, List<Sentence> sentences) {
        List<Told> told = new ArrayList<>();
        for (Sentence sentence : sentences) {
            Changed.of(copy, sentence).stream()
                    .filter(t -> t.sort() != ChangeTold.DIRECTION)
                    .forEach(told::add);
        }
        if (told.size() != 1 || !isOnLastYear(told.get(0), copy)) {
            return Optional.empty();
        }
        List<Comparison> pairs = pairs(copy, sentences);
        return pairs.size() == 1 && !told.get(0).fits(pairs.get(0))
                ? Optional.of(new Conflict(told.get(0), pairs.get(0)))
                : Optional.empty();
    }

    private static boolean isOnLastYear(Told told, Copy copy) {
        int end = told.span().end();
        String after =
                copy.text().substring(end, Math.max(end, told.sentence().span().end()));
        return ON_LAST.matcher(after).find() || IN_A.matcher(after).find();
    }

    private static List<Comparison> pairs(Copy copy, List<Sentence> sentences) {
        List<Comparison> pairs = new ArrayList<>();
        Optional<Quantity> now = Optional.empty();
        for (Sentence sentence : sentences) {
            List<Quantity> exact = Quantities.counting(copy, sentence.span()).stream()
                    .filter(q -> q.kind() == Quantity.Measure.COUNT && q.value() >= FEWEST && !q.isHedged())
                    .toList();
            if (exact.size() == 1) {
                boolean last = LAST.inOnly(copy, sentence.span()).find();
                boolean next = NEXT.inOnly(copy, sentence.span()).find();
                if (next && now.filter(n -> areLike(n, exact.get(0), copy)).isPresent()) {
                    pairs.add(new Comparison(now.orElse(exact.get(0)), exact.get(0), "", sentence));
                } else if (!last) {
                    now = Optional.of(exact.get(0));
                } else if (now.filter(n -> areLike(n, exact.get(0), copy)).isPresent()) {
                    pairs.add(new Comparison(exact.get(0), now.orElse(exact.get(0)), "", sentence));
                }
            }
        }
        return pairs;
    }

    /** The noun may be left out the second time. */
    private static boolean areLike(Quantity now, Quantity before, Copy copy) {
        double ratio = now.value() / before.value();
        String noun = next(before, copy);
        boolean same = noun.isEmpty() || noun.equals(next(now, copy));
        return same && ratio < LIKE && ratio > 1 / LIKE;
    }

    private static String next(Quantity quantity, Copy copy) {
        int start = quantity.span().end();
        String after = copy.text().substring(start, Math.min(copy.text().length(), start + 24));
        return after.startsWith(" ")
                ? after.substring(1).split("[^\\p{L}]", 2)[0].toLowerCase(Locale.ROOT)
                : "";
    }
}
