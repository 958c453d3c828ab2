package dev.wirelint.analysis.wholes;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.Part;
import dev.wirelint.analysis.amounts.Quantities;
import dev.wirelint.analysis.amounts.Quantity;
import dev.wirelint.analysis.amounts.Quantity.Measure;
import dev.wirelint.analysis.claims.Movements;
import dev.wirelint.article.Zone;
import dev.wirelint.language.Sentence;
import dev.wirelint.text.Span;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Shares of people that are more than all of them: "a turnout of 112 percent", "104 percent of the voters". */
public final class SharesOfPeople {
    private static final Part<Function<Set<Zone>, List<Span>>> PART =
            Part.each((copy, zones) -> copy.sentences(zones).stream()
                    .flatMap(s -> impossible(s, copy).stream())
                    .toList());

    private static final Pattern TURNOUT = Pattern.compile("(?i)\\bturnout\\b(?: \\p{L}+){0,4} $");
    private static final Pattern PEOPLE = Pattern.compile(
            "(?i)^ of (?:the |its |all |their |our )?(?:\\p{L}+ ){0,2}"
                    + "(?:voters|members|leavers|graduates|candidates|applicants|drivers|tenants|teachers|nurses|citizens|electorate|residents|households|pupils|students|respondents|inhabitants|passengers|patients"
                    + "|workers|employees|staff|shareholders|people|children|women|men|votes?|ballots|seats|delegates|farmers)\\b");

    private static final double WHOLE = 100;

    private SharesOfPeople() {}

    public static List<Span> overAll(Copy copy, Set<Zone> zones) {
        return copy.part(PART).apply(zones);
    }

    private static List<Span> impossible(Sentence sentence, Copy copy) {
        List<Quantity> quantities = sentence.isReadable() ? Quantities.of(copy, sentence.span()) : List.of();
        return quantities.stream()
                .filter(q -> q.kind() == Measure.PERCENT && q.value() > WHOLE)
                .filter(q -> isOfPeople(q, sentence, copy.text()))
                .filter(q -> Movements.of(sentence).stream()
                        .noneMatch(m -> m.token().span().end() <= q.span().start()))
                .map(Quantity::span)
                .toList();
    }

    private static boolean isOfPeople(Quantity share, Sentence sentence, String text) {
        String before = text.substring(sentence.span().start(), share.said().start());
        String after = text.substring(share.span().end(), sentence.span().end());
        return TURNOUT.matcher(before).find() || PEOPLE.matcher(after).find();
    }
}
