package dev.wirelint.rules.dates;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.Sought;
import dev.wirelint.analysis.amounts.Numerals;
import dev.wirelint.finding.Confidence;
import dev.wirelint.language.Sentence;
import dev.wirelint.rule.Findings;
import dev.wirelint.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;

/**
 * Holds "third title in a row" to what the story tells of the year before, and "fourth term" to how many there were.
 */
final class TitlesBefore {
    private static final Sought LOST = Sought.of(
            "(?i)\\b(?:lost|beaten in|runner-up in|second in|missed|was injured for|did not (?:run|win|play|compete|start) in) last (?:year|season)['’]s \\p{L}+"
                    + "|\\b(?:finished|was|came) (?:second|third|fourth|fifth|runner-up) last (?:year|season)\\b|\\blost (?:the|to \\p{Lu}\\p{L}+) (?:\\p{L}+ ){0,3}last (?:year|season)\\b");
    private static final Sought SO_MANY = Sought.of(
            "(?i)\\b(?:served|won|taken|held|claimed|lifted|has|had) (?:just |only |already )?(?<number>one|two|three|four|five|six|seven|eight|nine|\\d{1,2}) (?:[\\p{L}-]+ ){0,2}?(?<what>titles?|wins?|victories|terms?|championships?|troph(?:y|ies)|crowns?|medals?|mandates?|cups?|times)\\b(?<after> so far| before| already)?");
    private static final int STEM = 4;

    private TitlesBefore() {}

    static void lostLastYear(Span told, Copy copy, List<Sentence> sentences, Findings findings) {
        for (Sentence sentence : sentences) {
            Matcher lost = LOST.inOnly(copy, sentence.span());
            if (lost.find()) {
                Span span =
                        new Span(lost.start(), lost.end()).shift(sentence.span().start());
                findings.flag(
                                told,
                                "\"" + copy.textOf(told) + "\", and \"" + lost.group() + "\" on line " + copy.line(span)
                                        + "; check both")
                        .confidence(Confidence.LIKELY)
                        .related(span, "the year before");
                return;
            }
        }
    }

    static void counted(Span told, int nth, String what, Copy copy, List<Sentence> sentences, Findings findings) {
        for (Sentence sentence : sentences) {
            Matcher many = SO_MANY.inOnly(copy, sentence.span());
            while (many.find()) {
                String noun = many.group("what").toLowerCase(Locale.ROOT);
                boolean same = noun.regionMatches(0, what.toLowerCase(Locale.ROOT), 0, Math.min(STEM, what.length()));
                int number = (int) Math.round(Numerals.at(
                                many.group("number"), 0, many.group("number").length())
                        .map(Numerals.Numeral::value)
                        .orElse(0.0));
                if (same && many.group("after") != null && number != nth - 1 && number != nth) {
                    Span span = new Span(many.start(), many.end())
                            .shift(sentence.span().start());
                    findings.flag(
                                    told,
                                    "\"" + copy.textOf(told) + "\", and \""
                                            + many.group().strip() + "\" on line " + copy.line(span) + "; check both")
                            .confidence(Confidence.LIKELY)
                            .related(span, "how many before");
                    return;
                }
            }
        }
    }
}
