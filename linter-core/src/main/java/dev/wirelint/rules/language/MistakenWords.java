package dev.wirelint.rules.language;

import dev.wirelint.analysis.words.NeighbourSlips;
import dev.wirelint.article.Block;
import dev.wirelint.finding.Confidence;
import dev.wirelint.rule.Check;
import dev.wirelint.rule.Settings;

/** Reports words that stand for others, known by the words beside them. */
final class MistakenWords {
    private MistakenWords() {}

    /** A check that holds each word against a list of the page. */
    static Check of(Settings settings, String list) {
        NeighbourSlips slips = NeighbourSlips.of(settings.list(list));
        return (copy, findings) -> {
            for (Block block : copy.blocks(settings.zones())) {
                slips.in(copy, block)
                        .forEach(wrong -> findings.flag(
                                        wrong.place(),
                                        "\"" + copy.textOf(wrong.place()) + "\" should read \"" + wrong.right()
                                                + "\" here")
                                .confidence(Confidence.CLEAR)
                                .suggest(wrong.right()));
            }
        };
    }
}
