package dev.wirelint.analysis.furniture;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.Part;
import dev.wirelint.analysis.Sought;
import dev.wirelint.article.Block;
import dev.wirelint.article.Zone;
import dev.wirelint.language.WordList;
import dev.wirelint.text.Span;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Finds captions and credits of pictures that stand among the paragraphs of the story. What the file itself calls a
 * caption stands where captions belong.
 */
public final class StrayCaptions {
    private static final Set<Zone> COPY = Set.of(Zone.LEDE, Zone.BODY);
    private static final Set<Zone> PROSE = Set.of(Zone.HEADLINE, Zone.DECK, Zone.LEDE, Zone.SUBHEAD, Zone.BODY);
    /** What a format keeps in a field of its own: a caption, or the description of a story or a picture. */
    private static final Set<Zone> FIELDS = EnumSet.of(Zone.CAPTION, Zone.DECK);

    /** What a page puts before a caption or its credit. */
    private static final Sought LABEL =
            Sought.of("(?:Image|Media|Photo|Picture|Video) (?:caption|copyright|source|credit)(?:, |: ?)(?=\\S)");

    /** Where a picture came from, as a line of its own: a screenshot of a video, a photo that the family supplied. */
    private static final Sought HANDED_OUT = Sought.of(
            "(?:(?:An? )?(?:[Ss]creenshots?|[Ss]creengrabs?|[Ss]creen grabs?|[Ff]rame grabs?|[Ss]till|[Hh]andout)"
                    + " (?:from|of|via|by|taken from|provided by)|(?:Photo|Picture|Image|Video|Footage)s?"
                    + " (?:supplied|provided|handed out|released|shared) by) [^.!?;:“”\"]{2,70}");

    private static final Set<String> WERE = Set.of("is", "are", "was", "were", "has", "had", "have");
    private static final int LONGEST_CAPTION = 60;

    private final Part<Function<Block, Optional<Span>>> credit;

    private StrayCaptions(PhotoCredit credits) {
        this.credit = Part.ofBlocks((copy, block) -> credits.endOf(copy.text(), block.span()));
    }

    /**
     * Knows captions by what a picture's credit is made of.
     *
     * @param credits the list of it
     */
    public static StrayCaptions of(WordList credits) {
        return new StrayCaptions(PhotoCredit.of(credits));
    }

    /** Those in some zones, in reading order. */
    public List<StrayCaption> in(Copy copy, Set<Zone> zones) {
        List<StrayCaption> stray = new ArrayList<>();
        List<Block> blocks = copy.article().blocks();
        int lastOfBody = lastOfBody(blocks);
        boolean amongCopy = false;
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            boolean bodyFollows = i < lastOfBody;
            amongCopy |= i > 0 && COPY.contains(blocks.get(i - 1).zone());
            boolean field = block.declared() && FIELDS.contains(block.zone());
            if (field
                    || block.span().isEmpty()
                    || !zones.contains(block.zone())
                    || isFiledCaption(copy, block, bodyFollows)) {
                continue;
            }
            Optional<Span> credit = copy.part(this.credit).apply(block);
            if (isCaption(copy, block, bodyFollows, credit)) {
                if (amongCopy || bodyFollows) {
                    Removal whole = Removal.ofBlock(copy.article(), i, Verdict.CERTAIN);
                    stray.add(new StrayCaption(whole.ofWhatMayBeKept(), true));
                }
            } else if (credit.isPresent()) {
                Removal part = Removal.ofPart(copy.text(), block.span(), credit.get(), Verdict.LIKELY);
                stray.add(new StrayCaption(part, false));
            }
        }
        return List.copyOf(stray);
    }

    private static boolean isCaption(Copy copy, Block block, boolean bodyFollows, Optional<Span> credit) {
        return LABEL.inOnly(copy, block.span()).lookingAt()
                || isHandedOut(copy, block)
                || block.zone() == Zone.CAPTION
                || (credit.isPresent() && isCaption(copy, block, credit.get()))
                || (PROSE.contains(block.zone()) && DatedCaption.is(copy, block, !bodyFollows));
    }

    /** The desk's own caption goes with the story, below it and behind its label. */
    private static boolean isFiledCaption(Copy copy, Block block, boolean bodyFollows) {
        return !bodyFollows && copy.textOf(block.span()).startsWith("Caption: ");
    }

    private static boolean isHandedOut(Copy copy, Block block) {
        return HANDED_OUT.inOnly(copy, block.span()).matches()
                && copy.sentences(block).stream()
                        .flatMap(s -> s.tokens().stream())
                        .noneMatch(t -> t.word().must("VBZ") || t.word().can("MD") || WERE.contains(t.text()));
    }

    private static boolean isCaption(Copy copy, Block block, Span credit) {
        Span description = new Span(block.span().start(), credit.start());
        return !Quoted.in(copy.text(), description).touches(description)
                && Words.of(copy, description).size() <= LONGEST_CAPTION;
    }

    private static int lastOfBody(List<Block> blocks) {
        int last = blocks.size() - 1;
        while (last >= 0 && blocks.get(last).zone() != Zone.BODY) {
            last--;
        }
        return last;
    }
}
