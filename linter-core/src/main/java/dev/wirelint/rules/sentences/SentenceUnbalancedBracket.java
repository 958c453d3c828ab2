package dev.wirelint.rules.sentences;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.InWords;
import dev.wirelint.article.Block;
import dev.wirelint.finding.Confidence;
import dev.wirelint.rule.Check;
import dev.wirelint.rule.Findings;
import dev.wirelint.rule.Rule;
import dev.wirelint.rule.Settings;
import dev.wirelint.rules.sentences.Brackets.Lone;
import dev.wirelint.text.Span;
import java.util.ArrayList;
import java.util.List;

/** A bracket without its partner. */
public final class SentenceUnbalancedBracket implements Rule {
    /** How many paragraphs later a bracket may still close. */
    private static final int REACH = 6;

    @Override
    public Check prepare(Settings settings) {
        return (copy, findings) -> {
            List<Block> blocks = copy.blocks(settings.zones());
            List<List<Lone>> lone = new ArrayList<>();
            blocks.forEach(b -> lone.add(new ArrayList<>(Brackets.lone(copy.text(), b.span()))));
            pairOverParagraphs(lone);
            for (int i = 0; i < blocks.size(); i++) {
                Span block = blocks.get(i).span();
                lone.get(i).forEach(b -> flag(copy, block, b, findings));
            }
        };
    }

    private static void pairOverParagraphs(List<List<Lone>> lone) {
        for (int i = 0; i < lone.size(); i++) {
            for (int j = i + 1;
                    j <= i + REACH && j < lone.size() && !lone.get(i).isEmpty();
                    j++) {
                Lone opener = lone.get(i).get(lone.get(i).size() - 1);
                if (!opener.opens() || lone.get(j).isEmpty()) {
                    continue;
                }
                Lone closer = lone.get(j).get(0);
                if (!closer.opens() && opener.partner() == closer.mark()) {
                    lone.get(i).remove(opener);
                    lone.get(j).remove(closer);
                }
                break;
            }
        }
    }

    private static void flag(Copy copy, Span block, Lone lone, Findings findings) {
        Span span = new Span(lone.at(), lone.at() + 1);
        String fault = lone.opens()
                ? InWords.before(copy.text(), block, span.end()) + " is never closed; close it, or take it out"
                : InWords.after(copy.text(), block, span.start()) + " was never opened; open it, or take it out";
        findings.flag(span, "the " + InWords.mark(copy.textOf(span)) + fault).confidence(Confidence.SURE);
    }
}
