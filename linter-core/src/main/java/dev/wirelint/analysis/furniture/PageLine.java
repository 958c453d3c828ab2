package dev.wirelint.analysis.furniture;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.quotations.Quotations;
import dev.wirelint.article.Block;
import dev.wirelint.article.Zone;
import dev.wirelint.language.LanguageList;
import dev.wirelint.language.WordList;
import dev.wirelint.text.PageException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Knows a page's own line by how it speaks: an order to the reader, an offer of "ours" or "yours", a count in brackets,
 * or two lines in capitals that hang together.
 */
public final class PageLine {
    private static final Set<Zone> COPY = Set.of(Zone.LEDE, Zone.BODY);
    private static final Set<String> ADDRESSED = Set.of("you", "your");
    private static final int LONGEST_LINE = 12;
    private static final int LONGEST_NOTE = 30;
    private static final int LONGEST_COUNT = 4;
    private static final int FEW = 2;
    private static final Set<String> READER = Set.of("you", "your", "yours");
    private static final Set<String> PAGE = Set.of("we", "us", "our", "ours", "we'll", "we've");
    private static final Set<String> HERE =
            LanguageList.beside(PageLine.class, "here-and-now.txt").words();

    /** A crosshead that opens so asks or tells of something; a page's line does not. */
    private static final Set<String> OPENS_HEADING =
            LanguageList.beside(PageLine.class, "opens-heading.txt").words();

    private static final Set<String> FROM = Set.of("by", "from", "on", "in", "like", "about");
    private static final Set<String> ADDRESSES = Set.of("you", "you've", "you're", "you'll");
    private static final Set<String> THANKED =
            LanguageList.beside(PageLine.class, "thanked.txt").words();
    /** What a page asks for a subscription, and the words such a line opens with. */
    private static final Pattern PRICE = Pattern.compile(
            "(?:[$£€]\\d[\\d.]*|\\b\\d[\\d.]* \\p{L}+) (?:an?|per|each) (?:day|week|month|year)\\b|\\bcancel any ?time\\b");

    private static final Pattern COUNT_BEHIND = Pattern.compile("\\(\\d{1,4}\\)$");
    private final Map<PagePart, Set<String>> words;

    private PageLine(Map<PagePart, Set<String>> words) {
        this.words = words;
    }

    public static PageLine of(WordList list) {
        Map<PagePart, Set<String>> words = new EnumMap<>(PagePart.class);
        for (WordList.ListRow row : list.rows()) {
            PagePart part = Arrays.stream(PagePart.values())
                    .filter(p -> p.name().toLowerCase(Locale.ROOT).equals(row.column(0)))
                    .findFirst()
                    .orElseThrow(() -> new PageException(list.location() + ":" + row.line()
                            + ": a row starts with command, order, own, story, kept, counted, priced or picked, not '"
                            + row.column(0) + "'"));
            words.computeIfAbsent(part, p -> new HashSet<>()).add(row.column(1));
        }
        return new PageLine(words);
    }

    /** The lines among the paragraphs of some zones in which a page speaks to whoever reads it. */
    public List<Removal> in(Copy copy, Set<Zone> zones) {
        List<Removal> lines = new ArrayList<>();
        List<Block> blocks = copy.article().blocks();
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (!block.span().isEmpty()
                    && zones.contains(block.zone())
                    && followsCopy(blocks, i)
                    && !goesOnWithReader(copy, blocks, i)
                    && is(Passage.of(copy, block.span(), true, true))) {
                lines.add(Removal.ofBlock(copy.article(), i, Verdict.LIKELY));
            }
        }
        return List.copyOf(lines);
    }

    private static boolean followsCopy(List<Block> blocks, int index) {
        return blocks.subList(0, index).stream().anyMatch(b -> COPY.contains(b.zone()));
    }

    /** Where the next paragraph speaks to the reader as well, it is advice, and the line its crosshead. */
    private static boolean goesOnWithReader(Copy copy, List<Block> blocks, int index) {
        if (index + 1 >= blocks.size()) {
            return false;
        }
        Block next = blocks.get(index + 1);
        return COPY.contains(next.zone())
                && copy.textOf(next.span()).endsWith(".")
                && !Quotations.of(copy).meet(next.span())
                && copy.words(next.span()).stream().anyMatch(w -> ADDRESSED.contains(w.folded()));
    }

    /** Whether a paragraph by itself is a line of the page. */
    private boolean is(Passage passage) {
        List<String> line = IntStream.range(0, passage.words().size())
                .mapToObj(i -> passage.words().get(i).folded())
                .toList();
        if (line.size() < 2 || line.size() > LONGEST_NOTE || !passage.isCapitalised()) {
            return false;
        }
        String written = passage.span().of(passage.words().text());
        if (passage.reportsSpeech() || written.chars().anyMatch(c -> "“”\"‘".indexOf(c) >= 0)) {
            return false;
        }
        boolean bare = passage.lacksEndMark() && line.size() <= LONGEST_LINE;
        return (isNote(line) && passage.lastChar() != '?')
                || counts(line, written)
                || (bare && GluedLines.hangTogether(written, this::isPageWord))
                || (bare && offers(line, written))
                || (bare && isPicked(line))
                || (bare && !OPENS_HEADING.contains(line.get(0)) && speaksToReader(line));
    }

    /** "We will mail you a link": the page and its reader, and what passes between them. */
    private boolean isNote(List<String> line) {
        return line.stream().anyMatch(PAGE::contains)
                && line.stream().anyMatch(READER::contains)
                && (has(PagePart.OWN, line) || has(PagePart.KEPT, line));
    }

    private boolean speaksToReader(List<String> line) {
        String first = line.get(0);
        boolean reader = line.stream().anyMatch(w -> READER.contains(w) || PAGE.contains(w));
        boolean thing = has(PagePart.OWN, line) || has(PagePart.STORY, line);
        if (is(PagePart.COMMAND, first)) {
            return reader
                    || line.contains("me")
                    || has(PagePart.OWN, line)
                    || line.stream().anyMatch(HERE::contains)
                    || line.contains("the");
        }
        if (first.equals("more") && !FROM.contains(line.get(1))) {
            return false;
        }
        if (is(PagePart.ORDER, first)) {
            boolean refused = first.equals("never") || first.equals("don't");
            return refused
                    ? line.get(1).equals("miss")
                    : (reader && (thing || has(PagePart.KEPT, line)))
                            || has(PagePart.OWN, line)
                            || line.contains("free")
                            || (thing && line.stream().anyMatch(HERE::contains))
                            || line.stream().filter(w -> is(PagePart.STORY, w)).count() >= FEW
                            || (first.equals("please") && line.size() > FEW && !line.contains("note"));
        }
        if (first.equals("your") || first.equals("our")) {
            return (thing && !line.contains("story")) || has(PagePart.KEPT, line);
        }
        boolean addressed = ADDRESSES.contains(first)
                || (first.equals("this") && reader)
                || (first.equals("only") && has(PagePart.OWN, line));
        boolean thanked = first.startsWith("thank") && line.stream().anyMatch(THANKED::contains);
        return thanked || (addressed && thing) || (reader && !PAGE.contains(first) && has(PagePart.OWN, line));
    }

    /** "Subscribe from 2 euros a month". */
    private boolean offers(List<String> line, String written) {
        String first = line.get(0);
        return (is(PagePart.COMMAND, first) || is(PagePart.ORDER, first) || is(PagePart.PRICED, first))
                && PRICE.matcher(written.toLowerCase(Locale.ROOT)).find();
    }

    /** "Picked for you by our editors": who chose what the page shows, and for whom. */
    private boolean isPicked(List<String> line) {
        return is(PagePart.PICKED, line.get(0))
                && (line.get(1).equals("by") || line.contains("you"))
                && line.stream().anyMatch(w -> PAGE.contains(w) || READER.contains(w));
    }

    /** "Photos (12)", "See all 8 comments", "3 more from this author". */
    private boolean counts(List<String> line, String written) {
        boolean behind = COUNT_BEHIND.matcher(written).find() && line.size() <= LONGEST_COUNT;
        if (behind && line.contains("all") && is(PagePart.ORDER, line.get(0))) {
            return true;
        }
        if (line.size() > LONGEST_COUNT + 1 || !has(PagePart.COUNTED, line)) {
            return false;
        }
        boolean order = is(PagePart.ORDER, line.get(0))
                || line.get(0).equals("show")
                || line.get(0).equals("load");
        boolean number = line.stream().anyMatch(w -> Character.isDigit(w.charAt(0)));
        boolean first = Character.isDigit(line.get(0).charAt(0)) && line.contains("more") && line.contains("this");
        return behind || (order && number && line.contains("all")) || first;
    }

    private boolean isPageWord(String word) {
        return is(PagePart.STORY, word) || is(PagePart.OWN, word) || is(PagePart.COUNTED, word) || word.equals("now");
    }

    private boolean is(PagePart part, String word) {
        return words.getOrDefault(part, Set.of()).contains(word);
    }

    private boolean has(PagePart part, List<String> line) {
        return line.stream().anyMatch(w -> is(part, w));
    }

    private enum PagePart {
        COMMAND,
        ORDER,
        OWN,
        STORY,
        KEPT,
        COUNTED,
        PRICED,
        PICKED
    }
}
