package dev.wirelint.analysis.wordings;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.PlainWord;
import dev.wirelint.analysis.quotations.Quotation;
import dev.wirelint.analysis.quotations.Quotations;
import dev.wirelint.article.Block;
import dev.wirelint.article.Zone;
import dev.wirelint.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Whether a story tells that words are said again: an oath, a slogan, what is read out to who said it. */
public final class SaidAgain {
    private final Pattern told;

    /** @param phrases what tells so, in lower case */
    public SaidAgain(List<String> phrases) {
        this.told = Pattern.compile(
                phrases.stream().map(Pattern::quote).collect(Collectors.joining("|", "\\b(?:", ")\\b")));
    }

    /** Whether the lede, the paragraphs of the two, those between or next to them tell it in the story's own voice. */
    boolean isTold(Copy copy, Quotation earlier, Quotation later) {
        List<Block> blocks = copy.article().blocks();
        int from = Math.max(0, blocks.indexOf(earlier.block()) - 1);
        int to = Math.min(blocks.size() - 1, blocks.indexOf(later.block()) + 1);
        for (int i = 0; i <= to; i++) {
            Block block = blocks.get(i);
            boolean near = i >= from || block.zone() == Zone.LEDE || block.zone() == Zone.HEADLINE;
            if (near && isTold(copy, block.span())) {
                return true;
            }
        }
        return false;
    }

    private boolean isTold(Copy copy, Span block) {
        Matcher place = told.matcher(PlainWord.fold(copy.textOf(block)).toLowerCase(Locale.ROOT));
        while (place.find()) {
            if (!Quotations.of(copy).hold(new Span(place.start(), place.end()).shift(block.start()))) {
                return true;
            }
        }
        return false;
    }
}
