package dev.wirelint.rules.sentences;

import com.google.auto.service.AutoService;
import dev.wirelint.analysis.Copy;
import dev.wirelint.article.Block;
import dev.wirelint.finding.Fix;
import dev.wirelint.language.Sentence;
import dev.wirelint.rule.Check;
import dev.wirelint.rule.Findings;
import dev.wirelint.rule.Rule;
import dev.wirelint.rule.Settings;
import dev.wirelint.text.Span;
import java.util.List;

/** One sentence that a paragraph break cuts in two. */
@AutoService(Rule.class)
public final class SentenceLineBroken implements Rule {
    @Override
    public Check prepare(Settings settings) {
        return (copy, findings) -> {
            List<Block> blocks = copy.article().blocks();
            if (Breaks.areUsual(copy)) {
                return;
            }
            for (int i = 1; i < blocks.size(); i++) {
                Block first = blocks.get(i - 1);
                Block second = blocks.get(i);
                if (settings.zones().contains(first.zone()) && Breaks.joins(copy, first, second)) {
                    flag(copy, first, second, findings);
                }
            }
        };
    }

    private static void flag(Copy copy, Block first, Block second, Findings findings) {
        List<Sentence> sentences = copy.sentences(first);
        Span last = sentences.get(sentences.size() - 1).last().span();
        Span next = copy.sentences(second).get(0).first().span();
        int from = first.span().end();
        int to = second.span().start();
        findings.flag(
                        last,
                        "a paragraph break cuts the sentence after \"" + copy.textOf(last) + "\"; join the two parts")
                .related(next, "it goes on here")
                .fix(Fix.replace(Fix.Safety.REVIEW, new Span(from, to), " "));
    }
}
