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
     * What a story holds of them.
     *
     * @param claims one a paragraph, those first for which most speaks
     * @param sharesInWords shares of people, "seven in ten Danes", where nobody can have asked or counted
     */
    public record Unsourced(List<Claim> claims, List<Span> sharesInWords) {}

    /**
     * Reads a story; one of a genre of figures, or whose paper has counted itself, holds none.
     *
     * @param fewest how many signs have to speak for a claim
     */
    public Unsourced in(Copy copy, Set<Zone> zones, int fewest) {
        if (genre.carriesFiguresOfItsOwn(copy) || own.areToldIn(copy) || SpokenText.is(copy) || PressRelease.is(copy)) {
            return new Unsourced(List.of(), List.of());
        }
        List<Claim> claims = ClaimReader.of(copy, this, fewest).read(copy.blocks(zones)).stream()
                .sorted(Comparator.comparing(Claim::weight).reversed())
                .toList();
        List<Span> inWords = shares.nobodyCounted(copy)
                ? copy.sentences(zones).stream()
                        .flatMap(s -> inWords(copy, s).stream())
                        .toList()
                : List.of();
        return new Unsourced(claims, inWords);
    }

    private Optional<Span> inWords(Copy copy, Sentence sentence) {
        return shares.inWords(copy, sentence)
                .filter(s -> !Attributions.of(copy).standBehindInParagraph(sentence, s))
                .filter(s -> !Quotations.of(copy).hold(s));
    }
}
