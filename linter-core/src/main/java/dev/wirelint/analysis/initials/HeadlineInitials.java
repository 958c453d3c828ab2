package dev.wirelint.analysis.initials;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.Sought;
import dev.wirelint.article.Block;
import dev.wirelint.article.Zone;
import dev.wirelint.language.English;
import dev.wirelint.language.Sentence;
import dev.wirelint.language.Token;
import dev.wirelint.text.Capitals;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds initials in a headline that the story neither has nor spells out.
 *
 * @param known initials that everybody knows, in capitals
 */
public record HeadlineInitials(Set<String> known) {
    private static final int SHORTEST = 3;
    private static final int FEWEST_WORDS = 12;

    /**
     * What kind of take it is and which, before the headline: "WRAPUP 3-Quake toll rises", "NEWSMAKER-The quiet dean".
     */
    private static final Sought TAKE = Sought.of("\\p{Lu}{3,12}(?: \\d{1,2})?-(?=\\p{Lu}\\p{Ll})");

    /** Those of the headlines in some zones, in reading order; a headline in capitals holds none. */
    public List<Token> in(Copy copy, Set<Zone> zones) {
        return copy.sentences(zones).stream()
                .filter(s -> !isShouted(s))
                .flatMap(s -> s.tokens().stream().skip(isTake(s, copy) ? 1 : 0))
                .filter(t -> isUnknown(t, copy))
                .toList();
    }

    private static boolean isTake(Sentence headline, Copy copy) {
        return TAKE.inOnly(copy, headline.span()).lookingAt();
    }

    private static boolean isShouted(Sentence headline) {
        long shouted =
                headline.tokens().stream().filter(t -> isShouted(t.text())).count();
        return shouted * 2 >= headline.wordCount();
    }

    private boolean isUnknown(Token token, Copy copy) {
        Initials initials = Initials.of(token.text(), token.span());
        return isShouted(token.text())
                && Initials.isWrittenSo(token.text())
                && initials.letters().length() >= SHORTEST
                && !known.contains(initials.letters())
                && !English.get().word(token.text().toLowerCase(Locale.ROOT)).isCommon()
                && isUnknownBelow(initials, copy);
    }

    private static boolean isUnknownBelow(Initials initials, Copy copy) {
        List<Block> below = copy.article().blocks().stream()
                .filter(b -> b.zone() != Zone.HEADLINE)
                .toList();
        String text = below.stream().map(b -> copy.textOf(b.span())).collect(Collectors.joining("\n"));
        boolean used = text.toUpperCase(Locale.ROOT).replace(".", "").contains(initials.letters());
        return !used
                && below.stream().mapToInt(b -> copy.words(b.span()).size()).sum() >= FEWEST_WORDS
                && !Glosses.spells(text, initials);
    }

    private static boolean isShouted(String word) {
        return Character.isLetter(word.charAt(0)) && Capitals.shout(word);
    }
}
