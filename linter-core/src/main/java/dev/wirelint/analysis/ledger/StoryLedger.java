package dev.wirelint.analysis.ledger;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.Part;
import java.util.List;

/**
 * What a story says, as far as it is read: an editor sees at a glance what the machine made of it, and where it is
 * wrong about that. All places are in the article's text.
 *
 * @param names whom and what it names, in the order in which it brings them in
 * @param figures its figures in reading order
 * @param quotes its quotations in reading order
 */
public record StoryLedger(List<NamedOne> names, List<ToldFigure> figures, List<ToldQuote> quotes) {
    private static final Part<StoryLedger> PART =
            Part.of(copy -> new StoryLedger(NamedOnes.of(copy), ToldFigure.allOf(copy), ToldQuote.allOf(copy)));

    public StoryLedger {
        names = List.copyOf(names);
        figures = List.copyOf(figures);
        quotes = List.copyOf(quotes);
    }

    public static StoryLedger of(Copy copy) {
        return copy.part(PART);
    }
}
