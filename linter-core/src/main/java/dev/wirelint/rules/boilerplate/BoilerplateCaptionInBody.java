package dev.wirelint.rules.boilerplate;

import dev.wirelint.analysis.Copy;
import dev.wirelint.article.Block;
import dev.wirelint.article.Zone;
import dev.wirelint.rule.Check;
import dev.wirelint.rule.Findings;
import dev.wirelint.rule.Rule;
import dev.wirelint.rule.Settings;
import dev.wirelint.text.Span;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A picture's caption or credit that stands among the paragraphs of the story. What the file itself calls a caption
 * stands where captions belong.
 */
public final class BoilerplateCaptionInBody implements Rule {
    private static final String CAPTION = "the caption of a picture left among the paragraphs; delete it";
    private static final String CREDIT = "the credit of a picture left in the paragraph; delete it";
    private static final Set<Zone> COPY = Set.of(Zone.LEDE, Zone.BODY);
    private static final Set<Zone> PROSE = Set.of(Zone.HEADLINE, Zone.DECK, Zone.LEDE, Zone.SUBHEAD, Zone.BODY);
    /** What a format keeps in a field of its own: a caption, or the description of a story or a picture. */
    private static final Set<Zone> FIELDS = EnumSet.of(Zone.CAPTION, Zone.DECK);

    /** What a page puts before a caption or its credit. */
    private static final Pattern LABEL =
            Pattern.compile("(?:Image|Media|Photo|Picture|Video) (?:caption|copyright|source|credit)(?:, |: ?)(?=\\S)");

    /** Where a picture came from, as a line of its own: a screenshot of a video, a photo that the family supplied. */
    private static final Pattern HANDED_OUT = Pattern.compile(
            "(?:(?:An? )?(?:[Ss]creenshots?|[Ss]creengrabs?|[Ss]creen grabs?|[Ff]rame grabs?|[Ss]till|[Hh]andout)"
                    + " (?:from|of|via|by|taken from|provided by)|(?:Photo|Picture|Image|Video|Footage)s?"
                    + " (?:supplied|provided|handed out|released|shared) by) [^.!?;:“”\"]{2,70}");

    private static final Set<String> WERE = Set.of("is", "are", "was", "were", "has", "had", "have");
    private static final int LONGEST_CAPTION = 60;

    @Override
    public Check prepare(Settings settings) {
        PhotoCredit credits = PhotoCredit.of(settings.list("credits"));
        return (copy, findings) -> check(copy, findings, settings.zones(), credits);
    }

    private static void check(Copy copy, Findings findings, Set<Zone> zones, PhotoCredit credits) {
        List<Block> blocks = copy.article().blocks();
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            boolean field = block.declared() && FIELDS.contains(block.zone());
            if (field
                    || block.span().isEmpty()
                    || !zones.contains(block.zone())
                    || isFiledCaption(copy, block, bodyFollows(blocks, i))) {
                continue;
            }
            Optional<Span> credit = credits.endOf(copy.text(), block.span());
            boolean labelled = LABEL.matcher(copy.textOf(block.span())).lookingAt();
            if (labelled
                    || isHandedOut(copy, block)
                    || block.zone() == Zone.CAPTION
                    || (credit.isPresent() && isCaption(copy, block, credit.get()))
                    || (PROSE.contains(block.zone()) && DatedCaption.is(copy, block, !bodyFollows(blocks, i)))) {
                if (standsAmongCopy(blocks, i)) {
                    Removal.ofBlock(copy.article(), i, Verdict.CERTAIN)
                            .ofWhatMayBeKept()
                            .report(findings, CAPTION);
                }
            } else if (credit.isPresent()) {
                Removal.ofPart(copy.text(), block.span(), credit.get(), Verdict.LIKELY)
                        .report(findings, CREDIT);
            }
        }
    }

    /** The desk's own caption goes with the story, below it and behind its label. */
    private static boolean isFiledCaption(Copy copy, Block block, boolean bodyFollows) {
        return !bodyFollows && copy.textOf(block.span()).startsWith("Caption: ");
    }

    private static boolean isHandedOut(Copy copy, Block block) {
        return HANDED_OUT.matcher(copy.textOf(block.span())).matches()
                && copy.sentences(block).stream()
                        .flatMap(s -> s.tokens().stream())
                        .noneMatch(t -> t.word().must("VBZ") || t.word().can("MD") || WERE.contains(t.text()));
    }

    private static boolean isCaption(Copy copy, Block block, Span credit) {
        Span description = new Span(block.span().start(), credit.start());
        return !Quoted.in(copy.text(), description).touches(description)
                && Words.of(copy, description).size() <= LONGEST_CAPTION;
    }

    private static boolean standsAmongCopy(List<Block> blocks, int index) {
        return blocks.subList(0, index).stream().anyMatch(b -> COPY.contains(b.zone())) || bodyFollows(blocks, index);
    }

    private static boolean bodyFollows(List<Block> blocks, int index) {
        return blocks.stream().skip(index + 1L).anyMatch(b -> b.zone() == Zone.BODY);
    }
}
