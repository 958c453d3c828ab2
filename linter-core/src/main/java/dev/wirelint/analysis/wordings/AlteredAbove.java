package dev.wirelint.analysis.wordings;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.Part;
import dev.wirelint.analysis.quotations.Quotation;
import dev.wirelint.analysis.quotations.Quotations;
import dev.wirelint.article.Block;
import dev.wirelint.article.Zone;
import dev.wirelint.text.Span;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Words quoted over a story that a quotation of the story has nearly, and nothing in it has just so. */
public final class AlteredAbove {
    private static final Part<Function<Set<Zone>, List<AlteredHeadlineQuote>>> PART = Part.each(AlteredAbove::read);

    private static final Set<Zone> BELOW =
            EnumSet.of(Zone.LEDE, Zone.BODY, Zone.QUOTE, Zone.LIST_ITEM, Zone.CAPTION, Zone.TABLE, Zone.SUBHEAD);

    /** Two words agree with too much. */
    private static final int SHORTEST = 3;

    private static final int LONGEST = 60;

    private AlteredAbove() {}

    /**
     * Such words.
     *
     * @param quoted the whole of what is quoted above
     * @param shown what of it the story has nearly
     * @param said the words in the story
     */
    public record AlteredHeadlineQuote(Span quoted, Span shown, Span said) {}

    public static List<AlteredHeadlineQuote> of(Copy copy, Set<Zone> above) {
        return copy.part(PART).apply(above);
    }

    private static List<AlteredHeadlineQuote> read(Copy copy, Set<Zone> above) {
        List<Quotation> all = Quotations.of(copy).outer();
        List<Quotation> over = all.stream()
                .filter(q -> !q.runsOn() && above.contains(q.block().zone()))
                .toList();
        if (over.isEmpty()) {
            return List.of();
        }
        List<Quotation> below =
                all.stream().filter(q -> BELOW.contains(q.block().zone())).toList();
        return over.stream().flatMap(q -> altered(copy, q, below).stream()).toList();
    }

    private static Optional<AlteredHeadlineQuote> altered(Copy copy, Quotation quotation, List<Quotation> below) {
        List<Wording> shown = Wording.of(copy.text(), quotation.words());
        boolean edited = shown.stream().anyMatch(Wording::isEdited);
        if (edited || shown.size() < SHORTEST || shown.size() > LONGEST || stands(copy, shown)) {
            return Optional.empty();
        }
        return below.stream()
                .filter(q -> !isPartOf(copy, q, shown))
                .map(q -> Nearly.of(shown, Wording.of(copy.text(), q.words())))
                .min(Comparator.comparing(Nearly::changes))
                .filter(n -> n.changes() > 0
                        && n.changes() <= Math.max(1, shown.size() / 2)
                        && agree(shown, n)
                        && n.tells(shown))
                .map(n -> new AlteredHeadlineQuote(
                        quotation.words(),
                        new Span(
                                quotation.words().start(),
                                shown.get(shown.size() - 1).span().end()),
                        Span.covering(
                                n.spoken().get(n.from()).span(),
                                n.spoken().get(n.to() - 1).span())));
    }

    /**
     * Whether three words above stand in what was said, or two and the first of them: a verb may be the paper's own.
     */
    private static boolean agree(List<Wording> shown, Nearly nearly) {
        Set<String> said = nearly.spoken().subList(nearly.from(), nearly.to()).stream()
                .map(Wording::read)
                .collect(Collectors.toSet());
        return said.contains(shown.get(0).read())
                || shown.stream().map(Wording::read).filter(said::contains).count() >= SHORTEST;
    }

    /** "'Breaks golden rule'" over a story that quotes "golden rule": the rest is the paper's own way to say it. */
    private static boolean isPartOf(Copy copy, Quotation below, List<Wording> shown) {
        List<String> said = Wording.of(copy.text(), below.words()).stream()
                .map(Wording::read)
                .toList();
        List<String> above = shown.stream().map(Wording::read).toList();
        return said.size() < above.size() && Collections.indexOfSubList(above, said) >= 0;
    }

    /** Whether the story has the words just so, quoted or not. */
    private static boolean stands(Copy copy, List<Wording> shown) {
        List<String> wanted = shown.stream().map(Wording::read).toList();
        for (Block block : copy.blocks(BELOW)) {
            List<String> words = Wording.of(copy.text(), block.span()).stream()
                    .map(Wording::read)
                    .toList();
            for (int i = words.indexOf(wanted.get(0)); i >= 0 && i + wanted.size() <= words.size(); i++) {
                if (words.subList(i, i + wanted.size()).equals(wanted)) {
                    return true;
                }
            }
        }
        return false;
    }
}
