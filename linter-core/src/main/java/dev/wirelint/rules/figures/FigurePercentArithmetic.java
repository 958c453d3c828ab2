package dev.wirelint.rules.figures;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.figures.Change;
import dev.wirelint.analysis.figures.Changes;
import dev.wirelint.finding.Confidence;
import dev.wirelint.rule.Check;
import dev.wirelint.rule.Findings;
import dev.wirelint.rule.Rule;
import dev.wirelint.rule.Settings;
import java.util.regex.Pattern;

/** A rise or a fall whose percentage is not the one between the figures told with it. */
public final class FigurePercentArithmetic implements Rule {
    private static final Pattern BRACKET = Pattern.compile("(?i)\\b(?:tax(?:ed|es)?|brackets?|income)\\b[^.]*$");
    private static final int REACH = 160;

    @Override
    public Check prepare(Settings settings) {
        return (copy, findings) -> Changes.of(copy, settings.zones()).forEach(change -> check(change, copy, findings));
    }

    /** "12 percent from $24,000 to $90,000" is what is taken of an income between the two. */
    private static boolean isBracket(Change change, Copy copy) {
        int start = change.by().span().start();
        String before = copy.text().substring(Math.max(0, start - REACH), start);
        return BRACKET.matcher(before).find();
    }

    private static void check(Change change, Copy copy, Findings findings) {
        if (change.isOfRates() || isBracket(change, copy)) {
            return;
        }
        String by = copy.textOf(change.by().span());
        String ends = FromTo.inWords(change, copy);
        if (change.rises() != change.to().value() > change.from().value()) {
            findings.flag(
                            change.by().span(),
                            ends + " is no " + (change.rises() ? "rise" : "fall") + "; check the figures")
                    .confidence(Confidence.LIKELY);
        } else if (!change.isRight()) {
            findings.flag(
                            change.by().span(),
                            ends + " is " + change.shown() + " percent, not " + by + "; check the figures")
                    .confidence(Confidence.SURE);
        }
    }
}
