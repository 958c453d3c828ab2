package dev.wirelint.rules.sentences;

import dev.wirelint.analysis.Chunk;
import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.Sought;
import dev.wirelint.article.Block;
import dev.wirelint.language.WordList;
import dev.wirelint.rule.Check;
import dev.wirelint.rule.Findings;
import dev.wirelint.rule.Reach;
import dev.wirelint.rule.Rule;
import dev.wirelint.rule.Settings;
import dev.wirelint.text.PageException;
import dev.wirelint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** A mark that keeps a place for a fact still to come: TK, XX, [insert], lorem ipsum. */
public final class SentencePlaceholder implements Rule {
    /** Stands for the bar, which parts the columns of a list. */
    private static final char BAR = '¦';

    private static final String MARKS = "\"“”‘’'";

    @Override
    public Reach reach() {
        return Reach.PARAGRAPH;
    }

    @Override
    public Check prepare(Settings settings) {
        List<Sought> shapes = shapes(settings.list("shapes"));
        return (copy, findings) -> {
            for (Block block : copy.blocks(settings.zones())) {
                shapes.forEach(s -> check(copy, block.span(), s, findings));
            }
        };
    }

    private static List<Sought> shapes(WordList list) {
        List<Sought> shapes = new ArrayList<>();
        for (WordList.ListRow row : list.rows()) {
            try {
                shapes.add(Sought.of(Pattern.compile(row.column(0).replace(BAR, '|'))));
            } catch (PatternSyntaxException e) {
                throw new PageException(
                        list.location() + ":" + row.line() + ": no valid pattern: " + e.getDescription(), e);
            }
        }
        return shapes;
    }

    /** Whether quotation marks stand right around it, since the copy speaks of what a card or a screen reads. */
    private static boolean isCited(String text, Span block, Span place) {
        return place.start() > block.start()
                && place.end() < block.end()
                && MARKS.indexOf(text.charAt(place.start() - 1)) >= 0
                && (MARKS.indexOf(text.charAt(place.end())) >= 0
                        || (place.end() + 1 < block.end()
                                && ".,".indexOf(text.charAt(place.end())) >= 0
                                && MARKS.indexOf(text.charAt(place.end() + 1)) >= 0));
    }

    private static void check(Copy copy, Span block, Sought shape, Findings findings) {
        for (MatchResult place : shape.places(copy, block)) {
            Span span = new Span(place.start(), place.end());
            if (!isCited(copy.text(), block, span)
                    && !Chunk.around(copy.text(), block, span.start()).isAddress()) {
                findings.flag(span, "\"" + copy.textOf(span) + "\" keeps a place for what is still to come; put it in");
            }
        }
    }
}
