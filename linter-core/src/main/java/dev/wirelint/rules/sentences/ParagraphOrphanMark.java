package dev.wirelint.rules.sentences;

import dev.wirelint.article.Block;
import dev.wirelint.rule.Check;
import dev.wirelint.rule.Reach;
import dev.wirelint.rule.Rule;
import dev.wirelint.rule.Settings;

/** A paragraph that holds nothing but a mark of punctuation. */
public final class ParagraphOrphanMark implements Rule {
    private static final String MARKS = ".,;:!?)]”’\"'";
    private static final int LONGEST = 3;

    @Override
    public Reach reach() {
        return Reach.PARAGRAPH;
    }

    @Override
    public Check prepare(Settings settings) {
        return (copy, findings) -> {
            for (Block block : copy.blocks(settings.zones())) {
                String text = copy.textOf(block.span());
                boolean marks = !text.isEmpty() && text.chars().allMatch(c -> MARKS.indexOf(c) >= 0);
                if (marks && text.length() <= LONGEST && !text.equals("...")) {
                    findings.flag(
                                    block.span(),
                                    "a mark stands in a paragraph of its own; join it to the sentence it closes, or take it out")
                            .suggest("");
                }
            }
        };
    }
}
