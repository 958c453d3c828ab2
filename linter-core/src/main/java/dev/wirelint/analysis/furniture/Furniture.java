package dev.wirelint.analysis.furniture;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.Part;
import dev.wirelint.analysis.furniture.Family.PhraseRole;
import dev.wirelint.article.Block;
import dev.wirelint.article.Zone;
import dev.wirelint.language.WordList;
import dev.wirelint.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Looks for one family of furniture everywhere it can stand: a paragraph, a line cut into several, the head or the tail
 * of a paragraph, and the middle of running copy.
 */
public final class Furniture {
    private static final Pattern RECKONED =
            Pattern.compile("\\d{1,3}(?:,\\d{3})+|\\d{1,2}(?:[.½]\\d?)?/(?:5|10|20|100)");
    private static final int LONGEST_RECKONED = 10;
    private static final Set<Zone> TITLES = Set.of(Zone.HEADLINE, Zone.BYLINE);
    private static final int MOST_PIECES = 3;
    private static final int LONGEST = 400;
    private static final int LONGEST_PIECE = 12;

    private final Family family;
    private final Signals signals;
    /** Whether a paragraph alone has nothing of the family, and can be no piece of a line of it. */
    private final Part<Boolean> quiet;

    private final Part<Function<Block, Verdict>> verdict;
    private final Part<Function<Block, List<Removal>>> glued;

    private Furniture(Family family) {
        this.family = family;
        this.signals = new Signals(family);
        this.quiet = Part.ofAny(this::isQuiet);
        this.verdict = Part.ofBlocks(this::alone);
        this.glued = Part.ofBlocks((copy, block) -> Glued.find(copy, block, family, signals));
    }

    /**
     * Reads a family of phrases, each row with the part it plays.
     *
     * @throws dev.wirelint.text.PageException where a row of the list cannot be used
     */
    public static Furniture of(WordList phrases) {
        return new Furniture(Family.of(phrases));
    }

    /** Reads all of the family now. */
    public void compose() {
        family.compose();
    }

    /** What stands of the family in some zones of a story. */
    public List<Removal> in(Copy copy, Set<Zone> zones) {
        List<Removal> removals = new ArrayList<>();
        List<Block> blocks = copy.article().blocks();
        BitSet quiet = quiet(copy);
        if (!blocks.isEmpty() && quiet.cardinality() == blocks.size()) {
            return List.of();
        }
        Verdict[] verdicts = verdicts(copy, blocks, zones, quiet);
        OptionalInt kicker = Kicker.of(family, copy, i -> verdicts[i].isFurniture());
        LivePage page = new LivePage(family, copy);
        for (int i = 0; i < blocks.size(); i++) {
            if (quiet.get(i) || (kicker.isPresent() && kicker.getAsInt() == i)) {
                continue;
            }
            if (verdicts[i].isFurniture()) {
                if (!page.wrote(blocks.get(i).span())) {
                    removals.add(Removal.ofBlock(copy.article(), i, verdicts[i]));
                }
            } else if (zones.contains(blocks.get(i).zone())) {
                copy.part(glued).apply(blocks.get(i)).stream()
                        .filter(r -> !page.wrote(r.span()))
                        .forEach(removals::add);
            }
        }
        return List.copyOf(removals);
    }

    /**
     * The numbers of the paragraphs that are known to have nothing to do with the family, whatever stands around them.
     */
    private BitSet quiet(Copy copy) {
        BitSet known = new BitSet();
        List<Copy.AloneParagraph> paragraphs = copy.paragraphs();
        for (int i = 0; i < paragraphs.size(); i++) {
            known.set(i, paragraphs.get(i).alone().part(quiet));
        }
        return known;
    }

    private boolean isQuiet(Copy alone) {
        Block block = alone.article().blocks().get(0);
        return !isPiece(alone, block, Set.of(block.zone()))
                && alone.part(verdict).apply(block) == Verdict.COPY
                && alone.part(glued).apply(block).isEmpty();
    }

    private Verdict[] verdicts(Copy copy, List<Block> blocks, Set<Zone> zones, BitSet quiet) {
        Verdict[] verdicts = new Verdict[blocks.size()];
        for (int i = 0; i < verdicts.length; i++) {
            Block block = blocks.get(i);
            verdicts[i] = !quiet.get(i) && zones.contains(block.zone()) && !isReckoned(copy, block)
                    ? copy.part(verdict).apply(block)
                    : Verdict.COPY;
        }
        for (int i = 0; i < verdicts.length; i++) {
            joinPieces(copy, blocks, zones, verdicts, i);
        }
        for (int i = 0; i < verdicts.length; i++) {
            Verdict before = i > 0 ? verdicts[i - 1] : Verdict.COPY;
            Verdict behind = i + 1 < verdicts.length ? verdicts[i + 1] : Verdict.COPY;
            boolean beside = before.isFurniture() || behind.isFurniture();
            if (beside
                    && isPiece(copy, blocks.get(i), zones)
                    && family.reads(PhraseRole.REST, words(copy, blocks.get(i)))) {
                boolean certain = before == Verdict.CERTAIN || behind == Verdict.CERTAIN;
                boolean bare =
                        Passage.of(copy, blocks.get(i).span(), true, true).lacksEndMark();
                verdicts[i] = family.tells(words(copy, blocks.get(i))) || (certain && bare)
                        ? Verdict.CERTAIN
                        : Verdict.LIKELY;
            }
        }
        return verdicts;
    }

    private Verdict alone(Copy copy, Block block) {
        if (block.span().isEmpty()
                || block.span().length() > LONGEST
                || Quoted.opensWithMark(copy.textOf(block.span()))) {
            return Verdict.COPY;
        }
        Passage passage = Passage.of(copy, block.span(), true, true);
        Verdict verdict = signals.weigh(passage);
        if (verdict != Verdict.LIKELY) {
            return verdict;
        }
        if (TITLES.contains(block.zone())) {
            return Verdict.COPY;
        }
        return signals.isPlain(passage) ? Verdict.CERTAIN : Verdict.LIKELY;
    }

    /** A line that was cut up says nothing in its pieces, only read as one. */
    private void joinPieces(Copy copy, List<Block> blocks, Set<Zone> zones, Verdict[] verdicts, int first) {
        int last = first;
        while (last < blocks.size()
                && last - first < MOST_PIECES
                && !verdicts[last].isFurniture()
                && isPiece(copy, blocks.get(last), zones)) {
            copy.whole();
            Span joined =
                    Span.covering(blocks.get(first).span(), blocks.get(last).span());
            Verdict verdict = last > first ? signals.weigh(Passage.of(copy, joined, false, true)) : Verdict.COPY;
            if (verdict.isFurniture()) {
                Arrays.fill(verdicts, first, last + 1, verdict);
                return;
            }
            last++;
        }
    }

    private static boolean isPiece(Copy copy, Block block, Set<Zone> zones) {
        return zones.contains(block.zone())
                && !TITLES.contains(block.zone())
                && block.span().length() < 100
                && !isReckoned(copy, block)
                && words(copy, block).size() > 0
                && words(copy, block).size() <= LONGEST_PIECE;
    }

    /** The mark that a review gives, or how many came to a match. */
    private static boolean isReckoned(Copy copy, Block block) {
        return block.span().length() <= LONGEST_RECKONED
                && RECKONED.matcher(copy.textOf(block.span())).matches();
    }

    private static Words words(Copy copy, Block block) {
        return Words.of(copy, block.span());
    }
}
