package dev.wirelint.rules.language;

import dev.wirelint.analysis.words.OpeningSound;
import dev.wirelint.analysis.words.WrongArticles;
import dev.wirelint.article.Block;
import dev.wirelint.finding.Confidence;
import dev.wirelint.rule.Check;
import dev.wirelint.rule.Reach;
import dev.wirelint.rule.Rule;
import dev.wirelint.rule.Settings;

/** Finds "a" before an open sound and "an" before a closed one. */
public final class ArticleMistaken implements Rule {
    @Override
    public Reach reach() {
        return Reach.PARAGRAPH;
    }

    @Override
    public Check prepare(Settings settings) {
        WrongArticles articles = new WrongArticles(OpeningSound.of(settings.list("sounds")));
        return (copy, findings) -> {
            for (Block block : copy.blocks(settings.zones())) {
                articles.in(copy, block)
                        .forEach(wrong -> findings.flag(
                                        wrong.place(),
                                        "\"" + copy.textOf(wrong.place()) + "\" should read \"" + wrong.right() + "\"")
                                .confidence(Confidence.CLEAR)
                                .suggest(wrong.right()));
            }
        };
    }
}
