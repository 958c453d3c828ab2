package dev.wirelint.rules.punctuation;

import dev.wirelint.analysis.Sought;
import dev.wirelint.article.Block;
import dev.wirelint.rule.Check;
import dev.wirelint.rule.Reach;
import dev.wirelint.rule.Rule;
import dev.wirelint.rule.Settings;
import dev.wirelint.text.Span;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** More than one space between two words. */
public final class PunctuationDoubleSpace implements Rule {
    private static final Sought SPACES = Sought.of("(?<=\\S)[ \\u00a0\\t]{2,}(?=\\S)");

    private static final Pattern CUT = Pattern.compile("[ \\u00a0]{2,}");

    /** A run this long aligns columns. */
    private static final int COLUMN = 5;

    /** A paragraph cut by spaces into pieces this short may be a row of a table. */
    private static final int CELL = 12;

    /** With so many of them it is one, whose columns the spaces align. */
    private static final int COLUMNS = 4;

    @Override
    public Reach reach() {
        return Reach.PARAGRAPH;
    }

    @Override
    public Check prepare(Settings settings) {
        return (copy, findings) -> {
            for (Block block : copy.blocks(settings.zones())) {
                Matcher spaces = SPACES.around(copy, block.span());
                int pieces = CUT.split(copy.textOf(block.span()), -1).length;
                boolean cells = pieces > 1 && block.span().length() <= pieces * CELL;
                if (cells && pieces >= COLUMNS) {
                    continue;
                }
                while (spaces.find()) {
                    boolean column = spaces.end() - spaces.start() >= COLUMN
                            || spaces.group().indexOf('\t') >= 0;
                    boolean mark = ".,;:!?)".indexOf(copy.text().charAt(spaces.end())) >= 0;
                    if (!column && !mark) {
                        findings.flag(new Span(spaces.start(), spaces.end()), "more than one space; leave one")
                                .replaceIf(!cells, " ");
                    }
                }
            }
        };
    }
}
