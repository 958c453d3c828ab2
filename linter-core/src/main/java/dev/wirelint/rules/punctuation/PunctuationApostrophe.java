package dev.wirelint.rules.punctuation;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.InWords;
import dev.wirelint.analysis.marks.FalseApostrophe;
import dev.wirelint.analysis.marks.FalseApostrophes;
import dev.wirelint.analysis.marks.TurnedApostrophe;
import dev.wirelint.analysis.marks.TurnedApostrophes;
import dev.wirelint.article.Block;
import dev.wirelint.rule.Check;
import dev.wirelint.rule.Findings;
import dev.wirelint.rule.Reach;
import dev.wirelint.rule.Rule;
import dev.wirelint.rule.Settings;
import dev.wirelint.text.Span;

/** A mark in a word that is no apostrophe: a back-tick, an accent, an opening quotation mark, a prime. */
public final class PunctuationApostrophe implements Rule {
    @Override
    public Reach reach() {
        return Reach.PARAGRAPH;
    }

    @Override
    public Check prepare(Settings settings) {
        return (copy, findings) -> {
            String right = FalseApostrophes.usual(copy.text());
            for (Block block : copy.blocks(settings.zones())) {
                FalseApostrophes.in(copy, block.span())
                        .forEach(mark -> flag(copy, block.span(), mark, right, findings));
                TurnedApostrophes.in(copy.text(), block.span())
                        .forEach(t -> findings.flag(t.place(), turned(t)).suggest("’"));
            }
        };
    }

    private static String turned(TurnedApostrophe mark) {
        return switch (mark.clipped()) {
            case YEAR -> "the mark before the year stands for figures left out; turn it: ’";
            case LETTER -> "the mark before the letter stands for another left out; turn it: ’";
            case WORD -> "the mark before the word stands for letters left out; turn it: ’";
        };
    }

    private static void flag(Copy copy, Span block, FalseApostrophe mark, String right, Findings findings) {
        String written = copy.textOf(mark.place());
        String name = written.equals("‘") ? "opening quote" : InWords.mark(written);
        String place = InWords.after(copy.text(), block, mark.place().start());
        findings.flag(mark.place(), "the " + name + place + " is no apostrophe; use " + right)
                .replaceIf(mark.surely(), right);
    }
}
