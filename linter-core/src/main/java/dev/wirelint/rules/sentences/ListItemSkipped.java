package dev.wirelint.rules.sentences;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.Sought;
import dev.wirelint.analysis.quotations.Quotations;
import dev.wirelint.article.Block;
import dev.wirelint.finding.Confidence;
import dev.wirelint.rule.Check;
import dev.wirelint.rule.Findings;
import dev.wirelint.rule.Rule;
import dev.wirelint.rule.Settings;
import dev.wirelint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A series by number, letter or ordinal that leaves one out, or has one twice. */
public final class ListItemSkipped implements Rule {
    private static final Sought LINE = Sought.of("(?m)^\\(?(\\d{1,2}|[a-hA-H])(?:[.)]|(?<=\\d):)(?=\\s+[\\p{L}“\"‘(])");
    private static final Sought INSIDE = Sought.of("(?<=[\\s(])(\\d|[a-hA-H])\\)(?=\\s)");
    private static final Sought ORDINAL = Sought.of(
            "(?:(?<=[.!?:;] )|^)(?i:and )?(First|Second|Third|Fourth|Fifth|first|second|third|fourth|fifth)(ly)?(?:,|:| of all,| and (?:last|finally),)");
    private static final List<String> ORDINALS = List.of("first", "second", "third", "fourth", "fifth");

    /** Other ways to give the second of a series, or to count on. */
    private static final Pattern COUNTED = Pattern.compile(
            "(?i)\\b(?:(first|second|third|fourth|fifth)(?:ly)?|(next|then|another|also|besides|the other|moreover))\\b");

    /** How many paragraphs that belong to no item may stand between two items. */
    private static final int REACH = 3;

    @Override
    public Check prepare(Settings settings) {
        return (copy, findings) -> {
            List<Block> blocks = copy.blocks(settings.zones());
            series(copy, lines(copy, blocks), findings);
            for (Block block : blocks) {
                series(copy, inside(copy, block), findings);
            }
            ordinals(copy, blocks, findings);
        };
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
    private static void series(Copy copy, List<Item> items, Findings findings) {
        Optional<Item> last = Optional.empty();
        for (Item item : items) {
            if (item.number() == 1) {
                last = Optional.of(item);
                continue;
            }
            Optional<Item> before = last.filter(l -> l.isOfOneKind(item) && item.paragraph() - l.paragraph() <= REACH);
            last = before.map(b -> item);
            int gap = before.map(b -> item.number() - b.number()).orElse(1);
            if (gap == 2) {
                findings.flag(
                                item.span(),
                                "\"" + item.written() + "\" follows \""
                                        + before.get().written() + "\" on line "
                                        + copy.line(before.get().span()) + "; \"" + item.before()
                                        + "\" is missing")
                        .confidence(Confidence.SURE)
                        .related(before.get().span(), "the item before");
            } else if (gap == 0) {
                findings.flag(
                                item.span(),
                                "\"" + item.written() + "\" stands on line "
                                        + copy.line(before.get().span()) + " already; number the items anew")
                        .confidence(Confidence.SURE)
                        .related(before.get().span(), "the same number");
            }
        }
    }

    private static void ordinals(Copy copy, List<Block> blocks, Findings findings) {
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
                    findings.flag(
                                    span,
                                    "\"" + word.group(1) + "\" follows \"" + copy.textOf(lastSpan) + "\" on line "
                                            + copy.line(lastSpan) + "; \"" + ORDINALS.get(last + 1) + "\" is missing")
                            .confidence(Confidence.SURE)
                            .related(lastSpan, "the one before");
                }
                last = number;
                lastSpan = span;
                lastBlock = i;
            }
        }
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

    /** One item: what it is counted by, as written, and the paragraph it stands in. */
    private record Item(String written, Span span, int paragraph) {
        boolean isNumber() {
            return Character.isDigit(written.charAt(0));
        }

        boolean isOfOneKind(Item other) {
            return isNumber() == other.isNumber()
                    && Character.isUpperCase(written.charAt(0)) == Character.isUpperCase(other.written.charAt(0));
        }

        int number() {
            return isNumber() ? Integer.parseInt(written) : Character.toLowerCase(written.charAt(0)) - 'a' + 1;
        }

        String before() {
            return isNumber() ? Integer.toString(number() - 1) : Character.toString(written.charAt(0) - 1);
        }
    }
}
