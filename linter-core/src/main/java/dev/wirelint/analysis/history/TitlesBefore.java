package dev.wirelint.analysis.history;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.amounts.Numerals;
import dev.wirelint.analysis.history.Contradicted.Contradiction;
import dev.wirelint.language.Sentence;
import dev.wirelint.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Holds "third title in a row" to what the story tells of the year before, and "fourth term" to how many there were.
 */
final class TitlesBefore {
    private static final Pattern LOST = Pattern.compile(
            "(?i)\\b(?:lost|beaten in|runner-up in|second in|missed|was injured for|did not (?:run|win|play|compete|start) in) last (?:year|season)['’]s \\p{L}+"
                    + "|\\b(?:finished|was|came) (?:second|third|fourth|fifth|runner-up) last (?:year|season)\\b|\\blost (?:the|to \\p{Lu}\\p{L}+) (?:\\p{L}+ ){0,3}last (?:year|season)\\b");
    private static final Pattern SO_MANY = Pattern.compile(
            "(?i)\\b(?:served|won|taken|held|claimed|lifted|has|had) (?:just |only |already )?(?<number>"
                    + Numerals.words(1, 10)
                    + "|\\d{1,2}) (?:[\\p{L}-]+ ){0,2}?(?<what>titles?|wins?|victories|terms?|championships?|troph(?:y|ies)|crowns?|medals?|mandates?|cups?|times)\\b(?<after> so far| before| already)?");
    private static final int STEM = 4;

    private TitlesBefore() {}

    static Optional<Contradicted> lostLastYear(Span told, Copy copy, List<Sentence> sentences) {
        for (Sentence sentence : sentences) {
            Matcher lost = LOST.matcher(copy.textOf(sentence.span()));
            if (lost.find()) {
                Span span =
                        new Span(lost.start(), lost.end()).shift(sentence.span().start());
                return Optional.of(new Contradicted(told, Contradiction.YEAR_BEFORE, span, lost.group()));
            }
        }
        return Optional.empty();
    }

    static Optional<Contradicted> counted(Span told, int nth, String what, Copy copy, List<Sentence> sentences) {
        for (Sentence sentence : sentences) {
            Matcher many = SO_MANY.matcher(copy.textOf(sentence.span()));
            while (many.find()) {
                String noun = many.group("what").toLowerCase(Locale.ROOT);
                boolean same = noun.regionMatches(0, what.toLowerCase(Locale.ROOT), 0, Math.min(STEM, what.length()));
                int number =
                        (int) Math.round(Numerals.whole(many.group("number")).orElse(0.0));
                if (same && many.group("after") != null && number != nth - 1 && number != nth) {
                    Span span = new Span(many.start(), many.end())
                            .shift(sentence.span().start());
                    return Optional.of(new Contradicted(
                            told,
                            Contradiction.SO_MANY_BEFORE,
                            span,
                            many.group().strip()));
                }
            }
        }
        return Optional.empty();
    }
}
