package dev.wirelint.rules.sentences;

import dev.wirelint.analysis.Copy;
import dev.wirelint.article.Block;
import dev.wirelint.rule.Check;
import dev.wirelint.rule.Findings;
import dev.wirelint.rule.Reach;
import dev.wirelint.rule.Rule;
import dev.wirelint.rule.Settings;
import dev.wirelint.text.Scan;
import dev.wirelint.text.Span;

/** A full stop that stands alone inside a sentence: words were cut out beside it, or it slipped in. */
public final class SentenceStrayStop implements Rule {
    private static final String GOES_ON = ",;:";

    @Override
    public Reach reach() {
        return Reach.PARAGRAPH;
    }

    @Override
    public Check prepare(Settings settings) {
        return (copy, findings) -> {
            for (Block block : copy.blocks(settings.zones())) {
                check(copy, block.span(), findings);
            }
        };
    }

    private static void check(Copy copy, Span block, Findings findings) {
        String text = copy.text();
        for (int stop = block.start() + 2; stop < block.end() - 2; stop++) {
            if (text.charAt(stop) != '.' || !isSpace(text.charAt(stop - 1)) || !isSpace(text.charAt(stop + 1))) {
                continue;
            }
            int start = Scan.back(text, stop, block.start(), SentenceStrayStop::isSpace);
            int next = Scan.over(text, stop + 1, block.end(), SentenceStrayStop::isSpace);
            if (start > block.start() && next < block.end() && standsInside(text, start, next)) {
                findings.flag(
                                new Span(start, stop + 1),
                                "a full stop stands alone inside the sentence; take it out, or restore what was cut")
                        .suggest("")
                        .suggest(".");
            }
        }
    }

    private static boolean isSpace(int c) {
        return Character.isWhitespace(c) || c == '\u00a0';
    }

    private static boolean standsInside(String text, int start, int next) {
        char before = text.charAt(start - 1);
        char after = text.charAt(next);
        boolean word = Character.isLetterOrDigit(before) || ")”\"’".indexOf(before) >= 0;
        return word && (Character.isLowerCase(after) || GOES_ON.indexOf(after) >= 0);
    }
}
