package dev.wirelint.analysis.unsourced;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.Sought;
import dev.wirelint.analysis.amounts.Numerals;
import dev.wirelint.analysis.amounts.Quantity;
import dev.wirelint.analysis.amounts.Quantity.Measure;
import dev.wirelint.analysis.attributions.Attributions;
import dev.wirelint.language.Sentence;
import dev.wirelint.language.WordList;
import dev.wirelint.text.Span;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Shares of people that only a poll or a count can have found, "62 percent of Argentines are against", and figures
 * whose sentence names somebody for another clause alone.
 */
public final class ClaimedShares {
    /** What somebody says in a clause of its own is no source for what stands before it. */
    private static final Pattern OTHER_CLAUSE = Pattern.compile(
            "(?i)^[^.;“”\"]{0,90}?,? (?:and|but|while|though|although|whereas) (?<who>(?:[\\p{L}’'-]+ ){1,9}?)(?:say|says|said|complain|complains|fear|fears|warn|warns|argue|argues|miss|want|wants) (?!(?:on|in a|late|early|\\p{Lu}\\p{L}+day)\\b)\\p{L}");

    private static final Pattern SAID_BEFORE = Pattern.compile(
            "(?i)\\b(?:said|says|say|according|told|report(?:s|ed)?|showed|shows|show|found|estimat\\p{L}+|data|figures|statistics|survey|poll|study)\\b");
    private static final Pattern COSTS = Pattern.compile(
            "(?i)\\bcosts? (?:the )?(?:\\p{L}+ )?(?:economy|country|state|taxpayers?|industry|employers|businesses) (?:about |some |an estimated )?$");
    private static final Pattern RATE = Pattern.compile(
            "(?i)\\b(?:jobless|unemployment|poverty|literacy|dropout|crime|mortality|suicide|birth|infection|vacancy) rate (?:of|is|stands at|was|at) (?:about |some |nearly )?$");
    private static final Sought ONE_IN = Sought.of("(?i)\\b(?:(?:about|nearly|almost|more than|around) )?(?:"
            + Numerals.words(1, 4) + ") (?<who>\\p{L}{4,}) in (?:every )?(?:" + Numerals.words(2, 11)
            + "|20)\\b(?! \\p{L}+ (?:years|days|months))");
    private static final Sought IN_WORDS =
            Sought.of("(?i)\\b(?:(?:about|nearly|almost|some|more than|around|only) )?(?:"
                    + Numerals.words(1, 10) + ") (?:in|out of)(?: every)? (?:" + Numerals.words(2, 11) + "|10|20|100)"
                    + " (?<who>(?:[\\p{L}’'-]+ ){0,2}?[\\p{L}’'-]+)(?= )");

    private final Pattern people;
    private final Set<String> counted;

    public ClaimedShares(WordList list) {
        this.people = Pattern.compile(
                "^ of (?:the |all |its |their |our |those |these )?(?:(?:[\\p{L}’'-]+ ){0,2}?(?i:"
                        + list.rows().stream()
                                .filter(r -> r.column(1).equals("people"))
                                .map(r -> r.column(0))
                                .collect(Collectors.joining("|"))
                        + ")\\b|(?:\\p{Ll}+ ){0,1}\\p{Lu}\\p{L}+(?:ans|ians|ese|ish|ns|es|nes|is|ers|ots|ks|ards)\\b|(?<=those )who\\b)");
        this.counted = list.rows().stream()
                .filter(r -> r.column(1).equals("counted"))
                .map(r -> r.column(0))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether nothing in a story can have counted people: no poll, no study, no statistics. */
    boolean nobodyCounted(Copy copy) {
        return copy.words().stream().noneMatch(w -> counted.contains(w.folded()));
    }

    /** Whether a percentage is a share of people. */
    boolean isOfPeople(Copy copy, Sentence sentence, Quantity quantity) {
        return quantity.kind() == Measure.PERCENT
                && people.matcher(copy.text()
                                .substring(
                                        quantity.span().end(), sentence.span().end()))
                        .find();
    }

    /** Where a share of people is told in words: "seven in ten Danes". */
    Optional<Span> inWords(Copy copy, Sentence sentence) {
        Matcher share = IN_WORDS.inOnly(copy, sentence.span());
        Matcher one = ONE_IN.inOnly(copy, sentence.span());
        if (one.find() && people.matcher(" of " + one.group("who") + "s").find()) {
            return Optional.of(
                    new Span(one.start(), one.end()).shift(sentence.span().start()));
        }
        return share.find() && people.matcher(" of " + share.group("who")).find()
                ? Optional.of(new Span(share.start(), share.end())
                        .shift(sentence.span().start()))
                : Optional.empty();
    }

    /** Whether who speaks in a sentence speaks in a clause behind that of the figure alone. */
    static boolean isOutsideClause(Copy copy, Sentence sentence, Span place) {
        Matcher clause = OTHER_CLAUSE.matcher(
                copy.text().substring(place.end(), sentence.span().end()));
        if (Attributions.of(copy).in(sentence).size() != 1 || !clause.find()) {
            return false;
        }
        String before = copy.text().substring(sentence.span().start(), place.end() + clause.start("who"));
        return !SAID_BEFORE.matcher(before).find();
    }

    /** What only somebody who reckoned can know: what a thing costs the economy, the jobless rate. */
    static int reckoned(Copy copy, Sentence sentence, Quantity quantity) {
        String before =
                copy.text().substring(sentence.span().start(), quantity.said().start());
        return RATE.matcher(before).find() ? 2 : COSTS.matcher(before).find() ? 1 : 0;
    }
}
