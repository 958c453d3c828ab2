package dev.wirelint.analysis.words;

import dev.wirelint.analysis.Chunk;
import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.PlainWord;
import dev.wirelint.analysis.SpellingTold;
import dev.wirelint.analysis.names.Ledger;
import dev.wirelint.analysis.names.Mention;
import dev.wirelint.analysis.names.NameWord;
import dev.wirelint.analysis.quotations.Quotations;
import dev.wirelint.article.Block;
import dev.wirelint.article.Zone;
import dev.wirelint.language.Sentence;
import dev.wirelint.language.Spelling;
import dev.wirelint.language.Spelling.Dialect;
import dev.wirelint.language.Token;
import dev.wirelint.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Goes through one story for words that no dictionary has, and that one slip of the fingers makes of one it has. */
public final class UnknownSpellings {
    private static final int SHORTEST = 5;
    private static final int LONGEST = 30;

    /** How common a word must be, of 25, to be what somebody meant. */
    private static final int COMMON = 10;

    private static final int SHORTEST_PART = 3;

    private final Copy copy;
    private final List<Spelling> spellings;
    private final Set<String> meant;
    /** The words that the story uses more than once or in its names. */
    private @Nullable Map<String, Integer> uses;

    private UnknownSpellings(Copy copy, List<Spelling> spellings, Set<String> meant) {
        this.copy = copy;
        this.spellings = spellings;
        this.meant = meant;
    }

    /** Counted when a word is first in question. */
    private Map<String, Integer> uses() {
        Map<String, Integer> counted = uses;
        if (counted == null) {
            counted = new HashMap<>();
            for (Mention mention : Ledger.of(copy).mentions()) {
                for (NameWord word : mention.words()) {
                    counted.merge(PlainWord.fold(word.spelling()), 1, Integer::sum);
                }
            }
            for (PlainWord word : copy.words()) {
                counted.merge(word.folded(), 1, Integer::sum);
            }
            uses = counted;
        }
        return counted;
    }

    /**
     * Those of the sentences in some zones, in reading order.
     *
     * @param meant words that are meant as they stand, or known to be wrong
     */
    public static List<Mistaken> of(Copy copy, Set<Zone> zones, List<Dialect> dialects, Set<String> meant) {
        UnknownSpellings unknown =
                new UnknownSpellings(copy, dialects.stream().map(Spelling::of).toList(), meant);
        List<Mistaken> mistaken = new ArrayList<>();
        for (Block block : copy.blocks(zones)) {
            for (Sentence sentence : copy.sentences(block)) {
                mistaken.addAll(unknown.in(sentence.tokens(), block));
            }
        }
        return List.copyOf(mistaken);
    }

    private List<Mistaken> in(List<Token> tokens, Block block) {
        List<Mistaken> mistaken = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (isUnknown(token) && !isCited(token.span()) && !isForeign(tokens, i) && isOneWord(token, block)) {
                near(token.text()).ifPresent(near -> mistaken.add(new Mistaken(token.span(), near)));
            }
        }
        return mistaken;
    }

    private Optional<String> near(String word) {
        return spellings.stream()
                .flatMap(s -> s.near(word).stream()
                        .filter(near -> FingerSlip.makes(word, near) && s.frequency(near) >= COMMON))
                .findFirst();
    }

    private boolean isCited(Span place) {
        return SpellingTold.of(copy) && Quotations.of(copy).hold(place);
    }

    private boolean isUnknown(Token token) {
        return isUnknown(token, SHORTEST);
    }

    private boolean isUnknown(Token token, int shortest) {
        String word = token.text();
        return word.length() >= shortest
                && word.length() <= LONGEST
                && word.chars().allMatch(c -> c >= 'a' && c <= 'z')
                && !token.word().isKnown()
                && spellings.stream().noneMatch(s -> s.has(word));
    }

    /** Words of another language seldom come alone. */
    private boolean isForeign(List<Token> tokens, int at) {
        return (at > 0 && isStrange(tokens.get(at - 1))) || (at + 1 < tokens.size() && isStrange(tokens.get(at + 1)));
    }

    private boolean isStrange(Token token) {
        return token.text().length() > SHORTEST_PART && isUnknown(token, SHORTEST_PART);
    }

    /** No part of an address, a word with a hyphen or a coinage; nor a word that the story or the house means. */
    private boolean isOneWord(Token token, Block block) {
        String word = token.text();
        Chunk chunk = Chunk.around(copy.text(), block.span(), token.span().start());
        String folded = PlainWord.fold(word);
        return uses().getOrDefault(folded, 0) <= 1
                && !meant.contains(folded)
                && !chunk.isAddress()
                && standsAlone(token)
                && !isMadeOfTwo(word);
    }

    private boolean standsAlone(Token token) {
        String text = copy.text();
        int start = token.span().start();
        int end = token.span().end();
        boolean before = start > 0 && (joins(text.charAt(start - 1)) || "'’".indexOf(text.charAt(start - 1)) >= 0);
        boolean after = end < text.length() && joins(text.charAt(end));
        return !before && !after;
    }

    private static boolean joins(char c) {
        return Character.isLetterOrDigit(c) || "-‐‑_/@#&+*".indexOf(c) >= 0;
    }

    /** "Stormwater", "antivax": known words written as one may be new. */
    private boolean isMadeOfTwo(String word) {
        for (int cut = SHORTEST_PART; cut <= word.length() - SHORTEST_PART; cut++) {
            if (has(word.substring(0, cut)) && has(word.substring(cut))) {
                return true;
            }
        }
        return false;
    }

    private boolean has(String word) {
        return spellings.stream().anyMatch(s -> s.has(word));
    }
}
