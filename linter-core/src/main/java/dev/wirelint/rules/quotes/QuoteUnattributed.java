package dev.wirelint.rules.quotes;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.quotations.Quotation;
import dev.wirelint.analysis.quotations.Quotations;
import dev.wirelint.analysis.speakers.Speakers;
import dev.wirelint.finding.Confidence;
import dev.wirelint.rule.Check;
import dev.wirelint.rule.Rule;
import dev.wirelint.rule.Settings;
import dev.wirelint.text.Span;

/** A full sentence between quotation marks, and nobody in reach who says it (Reuters Handbook, "Quotes"). */
public final class QuoteUnattributed implements Rule {
    private static final String ENDS = ".,?!…";

    @Override
    public Check prepare(Settings settings) {
        int shortest = settings.number("words");
        return (copy, findings) -> Quotations.of(copy).found().stream()
                .filter(q -> q.depth() == 0
                        && !q.opener().isSingle()
                        && settings.zones().contains(q.block().zone()))
                .filter(q -> copy.words(q.words()).size() >= shortest && isSpeech(copy, q))
                .filter(q -> Speakers.of(copy).of(q).isEmpty())
                .forEach(q -> findings.flag(q.span(), "nobody is named as the speaker; say who said it")
                        .confidence(Confidence.LIKELY));
    }

    /** Whether it is a sentence of its own: what is quoted inside one of the story's may be a title or a text. */
    private static boolean isSpeech(Copy copy, Quotation quotation) {
        Span block = quotation.block().span();
        String before =
                copy.text().substring(block.start(), quotation.span().start()).strip();
        String words = copy.textOf(quotation.words()).strip();
        boolean opens = before.isEmpty() || ".?!”\"’".indexOf(before.charAt(before.length() - 1)) >= 0;
        return opens
                && Character.isUpperCase(words.codePointAt(0))
                && (quotation.runsOn() || ENDS.indexOf(words.charAt(words.length() - 1)) >= 0);
    }
}
