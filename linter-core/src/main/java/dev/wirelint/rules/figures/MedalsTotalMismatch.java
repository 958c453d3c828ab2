package dev.wirelint.rules.figures;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.Sought;
import dev.wirelint.analysis.amounts.Numerals;
import dev.wirelint.finding.Confidence;
import dev.wirelint.language.Sentence;
import dev.wirelint.rule.Check;
import dev.wirelint.rule.Findings;
import dev.wirelint.rule.Rule;
import dev.wirelint.rule.Settings;
import dev.wirelint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;

/** Gold, silver and bronze that do not make the medals told: "five medals: two gold, a silver and three bronze". */
public final class MedalsTotalMismatch implements Rule {
    private static final String NUMBER =
            "(?<number>\\d{1,3}|(?:" + Numerals.words(20, 50) + ")(?:-\\p{L}{3,5})?|" + Numerals.words(1, 13) + "|an?)";
    private static final Sought KIND = Sought.of(
            "(?i)(?<![\\p{L}\\d-])" + NUMBER
                    + " (?:\\p{L}+ )?(?<kind>gold|silver|bronze)s?(?: medals?)?(?=[,.;]| (?:and|was|were|is|are|has|have|had|put|in|at|from)\\b| –| —|\\)|$)");
    private static final Sought MEDALS = Sought.of("(?i)(?<![\\p{L}\\d-])" + NUMBER + " (?:\\p{L}+ )?medals\\b");
    private static final int SENTENCES_BACK = 2;
    private static final int LONGEST = 120;

    @Override
    public Check prepare(Settings settings) {
        return (copy, findings) -> {
            List<Sentence> sentences = copy.sentences(settings.zones());
            for (int i = 0; i < sentences.size(); i++) {
                check(sentences, i, copy, findings);
            }
        };
    }

    private static void check(List<Sentence> sentences, int at, Copy copy, Findings findings) {
        Sentence sentence = sentences.get(at);
        List<Double> parts = new ArrayList<>();
        List<String> kinds = new ArrayList<>();
        Matcher kind = KIND.inOnly(copy, sentence.span());
        int start = -1;
        int end = -1;
        while (kind.find()) {
            Optional<Double> value = value(kind.group("number"));
            if (value.isEmpty() || kinds.contains(kind.group("kind").toLowerCase(Locale.ROOT))) {
                return;
            }
            parts.add(value.get());
            kinds.add(kind.group("kind").toLowerCase(Locale.ROOT));
            start = start < 0 ? kind.start() : start;
            end = kind.end();
        }
        if (parts.size() < 2 || end - start > LONGEST) {
            return;
        }
        double sum = parts.stream().mapToDouble(p -> p).sum();
        Span list = new Span(start, end).shift(sentence.span().start());
        for (int i = at; i >= Math.max(0, at - SENTENCES_BACK); i--) {
            Matcher medals = MEDALS.inOnly(copy, sentences.get(i).span());
            if (i < at && KIND.inOnly(copy, sentences.get(i).span()).find()) {
                // those medals are told apart already, and these are somebody else's
                return;
            }
            Optional<Double> whole = medals.find() && (i < at || medals.end() < start || medals.start() > end)
                    ? value(medals.group("number"))
                    : Optional.empty();
            if (whole.isPresent()) {
                boolean wrong = sum > whole.get() || (sum < whole.get() && parts.size() == 3);
                if (wrong) {
                    Span told = new Span(medals.start(), medals.end())
                            .shift(sentences.get(i).span().start());
                    findings.flag(told, shown(parts, sum) + ", not " + Math.round(whole.get()) + "; check the medals")
                            .confidence(Confidence.LIKELY)
                            .related(list, "gold, silver and bronze");
                }
                return;
            }
        }
    }

    private static String shown(List<Double> parts, double sum) {
        return String.join(
                        " + ",
                        parts.stream().map(p -> String.valueOf(Math.round(p))).toList()) + " = " + Math.round(sum);
    }

    private static Optional<Double> value(String number) {
        return number.equalsIgnoreCase("a") || number.equalsIgnoreCase("an")
                ? Optional.of(1.0)
                : Numerals.at(number, 0, number.length()).map(Numerals.Numeral::value);
    }
}
