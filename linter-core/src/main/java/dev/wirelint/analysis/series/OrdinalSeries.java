package dev.wirelint.analysis.series;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.Sought;
import dev.wirelint.analysis.quotations.Quotations;
import dev.wirelint.article.Block;
import dev.wirelint.article.Zone;
import dev.wirelint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what is missing in a series told by ordinals: "First, … Third, …". */
public final class OrdinalSeries {
    private static final Sought ORDINAL = Sought.of(
            "(?:(?<=[.!?:;] )|^)(?i:and )?(First|Second|Third|Fourth|Fifth|first|second|third|fourth|fifth)(ly)?(?:,|:| of all,| and (?:last|finally),)");
    private static final List<String> ORDINALS = List.of("first", "second", "third", "fourth", "fifth");

    /** Other ways to give the second of a series, or to count on. */
    private static final Pattern COUNTED = Pattern.compile(
            "(?i)\\b(?:(first|second|third|fourth|fifth)(?:ly)?|(next|then|another|also|besides|the other|moreover))\\b");

    /** How many paragraphs that belong to no item may stand between two items. */
    private static final int REACH = 3;

    private OrdinalSeries() {}

    /** Each ordinal that follows the last but one before it, in reading order. */
    public static List<SkippedItem> gaps(Copy copy, Set<Zone> zones) {
        List<SkippedItem> gaps = new ArrayList<>();
        List<Block> blocks = copy.blocks(zones);
        int last = -1;
        Span lastSpan = Span.at(0);
        int lastBlock = 0;
        for (int i = 0; i < blocks.size(); i++) {
            Span block = blocks.get(i).span();
            Matcher word = ORDINAL.inOnly(copy, block);
            while (word.find()) {
                Span span = new Span(word.start(1), word.end(1)).shift(block.start());
                int number = ORDINALS.indexOf(word.group(1).toLowerCase(Locale.ROOT));
                if (Quotations.of(copy).hold(span)) {
                    continue;
                }
                boolean near = last >= 0 && i - lastBlock <= REACH;
                if (near && number == last + 2 && !isCounted(copy, lastSpan, span, last + 1)) {
                    gaps.add(new SkippedItem(span, lastSpan, ORDINALS.get(last + 1)));
                }
                last = number;
                lastSpan = span;
                lastBlock = i;
            }
        }
        return List.copyOf(gaps);
    }

    /** Whether the one between is told in other words. */
    private static boolean isCounted(Copy copy, Span before, Span after, int missing) {
        Matcher counted = COUNTED.matcher(copy.text().substring(before.end(), after.start()));
        while (counted.find()) {
            if (counted.group(2) != null
                    || counted.group(1).toLowerCase(Locale.ROOT).equals(ORDINALS.get(missing))) {
                return true;
            }
        }
        return false;
    }
}
