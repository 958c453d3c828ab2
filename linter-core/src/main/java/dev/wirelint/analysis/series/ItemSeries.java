package dev.wirelint.analysis.series;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.Sought;
import dev.wirelint.analysis.quotations.Quotations;
import dev.wirelint.analysis.repeats.SecondTime;
import dev.wirelint.article.Block;
import dev.wirelint.article.Zone;
import dev.wirelint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;

/** Finds what is wrong in a series counted by numbers or letters, as "1." or "b)". */
public final class ItemSeries {
    private static final Sought LINE = Sought.of("(?m)^\\(?(\\d{1,2}|[a-hA-H])(?:[.)]|(?<=\\d):)(?=\\s+[\\p{L}“\"‘(])");
    private static final Sought INSIDE = Sought.of("(?<=[\\s(])(\\d|[a-hA-H])\\)(?=\\s)");

    /** How many paragraphs that belong to no item may stand between two items. */
    private static final int REACH = 3;

    private final List<SkippedItem> gaps = new ArrayList<>();
    private final List<SecondTime> repeats = new ArrayList<>();

    private ItemSeries() {}

    /**
     * What is wrong in the series of the paragraphs in some zones, both those set out line by line and those in a line.
     */
    public static ItemSeries of(Copy copy, Set<Zone> zones) {
        List<Block> blocks = copy.blocks(zones);
        ItemSeries series = new ItemSeries();
        series.read(lines(copy, blocks));
        blocks.forEach(b -> series.read(inside(copy, b)));
        return series;
    }

    /** The items that follow the last but one before them. */
    public List<SkippedItem> gaps() {
        return List.copyOf(gaps);
    }

    /** The items that have the number of the one before. */
    public List<SecondTime> repeats() {
        return List.copyOf(repeats);
    }

    private static List<Item> lines(Copy copy, List<Block> blocks) {
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            Span block = blocks.get(i).span();
            Matcher line = LINE.inOnly(copy, block);
            while (line.find()) {
                Span span = new Span(line.start(1), line.end(1)).shift(block.start());
                items.add(new Item(line.group(1), span, i));
            }
        }
        return items;
    }

    private static List<Item> inside(Copy copy, Block block) {
        List<Item> items = new ArrayList<>();
        Matcher mark = INSIDE.inOnly(copy, block.span());
        while (mark.find()) {
            Span span = new Span(mark.start(1), mark.end(1)).shift(block.span().start());
            if (!Quotations.of(copy).hold(span)) {
                items.add(new Item(mark.group(1), span, 0));
            }
        }
        return items;
    }

    /** Items are held against those before them; a series starts with its first and has come far enough to be one. */
    private void read(List<Item> items) {
        Optional<Item> last = Optional.empty();
        for (Item item : items) {
            if (item.number() == 1) {
                last = Optional.of(item);
                continue;
            }
            Optional<Item> before = last.filter(l -> l.isOfOneKind(item) && item.paragraph() - l.paragraph() <= REACH);
            last = before.map(b -> item);
            before.filter(b -> item.number() - b.number() == 2)
                    .ifPresent(b -> gaps.add(new SkippedItem(item.span(), b.span(), item.before())));
            before.filter(b -> item.number() == b.number())
                    .ifPresent(b -> repeats.add(new SecondTime(item.span(), b.span())));
        }
    }
}
