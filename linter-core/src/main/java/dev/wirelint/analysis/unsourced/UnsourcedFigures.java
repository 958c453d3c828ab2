package dev.wirelint.analysis.unsourced;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.attributions.Attributions;
import dev.wirelint.analysis.quotations.Quotations;
import dev.wirelint.article.Zone;
import dev.wirelint.language.Sentence;
import dev.wirelint.text.Span;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the sums, percentages and large counts that are claims and that nobody stands behind.
 *
 * @param own what the paper itself has counted
 */
public record UnsourcedFigures(
        Signs signs, Genre genre, Background background, OwnFigures own, ClaimedShares shares, OwnActs acts) {
    /**
     * The claims of a story, one a paragraph, those first for which most speaks.
     *
     * @param fewest how many signs have to speak for one
     */
    public List<Claim> in(Copy copy, Set<Zone> zones, int fewest) {
        return needsNone(copy)
                ? List.of()
                : ClaimReader.of(copy, this, fewest).read(copy.blocks(zones)).stream()
                        .sorted(Comparator.comparing(Claim::weight).reversed())
                        .toList();
    }

    /** The shares of people told in words, "seven in ten Danes", of a story in which nobody asked or counted. */
    public List<Span> sharesInWords(Copy copy, Set<Zone> zones) {
        return needsNone(copy) || !shares.nobodyCounted(copy)
                ? List.of()
                : copy.sentences(zones).stream()
                        .flatMap(s -> inWords(copy, s).stream())
                        .toList();
    }

    private Optional<Span> inWords(Copy copy, Sentence sentence) {
        return shares.inWords(copy, sentence)
                .filter(s -> !Attributions.of(copy).standBehindInParagraph(sentence, s))
                .filter(s -> !Quotations.of(copy).hold(s));
    }

    private boolean needsNone(Copy copy) {
        return genre.carriesFiguresOfItsOwn(copy) || own.areToldIn(copy) || SpokenText.is(copy);
    }
}
