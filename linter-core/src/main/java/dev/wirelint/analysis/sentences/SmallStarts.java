package dev.wirelint.analysis.sentences;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.Sought;
import dev.wirelint.analysis.paragraphs.Ending;
import dev.wirelint.analysis.paragraphs.RunOnVerse;
import dev.wirelint.article.Block;
import dev.wirelint.article.Zone;
import dev.wirelint.language.Sentence;
import dev.wirelint.language.Token;
import dev.wirelint.language.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Finds sentences that begin with a small letter where the one before is over.
 *
 * @param small words that are never set with a capital
 * @param abbreviations what has a stop and ends no sentence
 */
public record SmallStarts(Set<String> small, Set<String> abbreviations) {
    private static final int LEAST_BEFORE = 4;
    /** So many paragraphs make the only one that begins small an exception. */
    private static final int FEWEST = 3;

    private static final Set<Zone> COPY = Set.of(Zone.LEDE, Zone.BODY);

    /** A plain word and its full stop; an abbreviation is no such word. */
    private static final Sought PLAIN_END = Sought.of("(?s).*(?:\\p{Ll}{3,}|\\d{4}|%|\\p{Ll}[)\\]])[.!?]");

    /** The first word of each, in reading order. */
    public List<Token> in(Copy copy, Set<Zone> zones) {
        List<Block> blocks = copy.blocks(zones);
        long opening = blocks.stream().filter(b -> startsSmall(copy, b)).count();
        boolean usual = opening * 4 <= blocks.size() || (opening == 1 && blocks.size() >= FEWEST);
        List<Token> starts = new ArrayList<>();
        Block before = null;
        for (Block block : blocks) {
            if (block.span().isEmpty()
                    || !COPY.contains(block.zone())
                    || RunOnVerse.of(copy).holds(block)) {
                continue;
            }
            List<Sentence> sentences = copy.sentences(block);
            for (int i = 0; i < sentences.size(); i++) {
                Sentence sentence = sentences.get(i);
                boolean apart = i > 0
                        ? isPlainEnd(copy, sentences.get(i - 1))
                        : usual && before != null && Ending.of(copy.text(), before.span()) == Ending.MARKED;
                if (apart && isLost(sentence)) {
                    starts.add(sentence.first());
                }
            }
            before = block;
        }
        return List.copyOf(starts);
    }

    private static boolean startsSmall(Copy copy, Block block) {
        return !block.span().isEmpty()
                && Character.isLowerCase(copy.text().charAt(block.span().start()));
    }

    private boolean isPlainEnd(Copy copy, Sentence before) {
        String text = copy.textOf(before.span());
        if (before.wordCount() < LEAST_BEFORE
                || !PLAIN_END.inOnly(copy, before.span()).matches()) {
            return false;
        }
        List<Token> tokens = before.tokens();
        for (int i = tokens.size() - 1; i >= 0; i--) {
            if (tokens.get(i).isWord()) {
                Word word = tokens.get(i).word();
                return !isShout(tokens.get(i).text(), text)
                        && word.isKnown()
                        && !abbreviations.contains(tokens.get(i).text().toLowerCase(Locale.ROOT));
            }
        }
        return false;
    }

    /** A name that has its mark with it, of a show or a firm: Jeopardy! */
    private static boolean isShout(String last, String sentence) {
        return Character.isUpperCase(last.charAt(0)) && !sentence.endsWith(".");
    }

    private boolean isLost(Sentence sentence) {
        String first = sentence.first().text();
        return Character.isLowerCase(first.codePointAt(0))
                && first.chars().allMatch(Character::isLowerCase)
                && sentence.first().word().isCommon()
                && sentence.wordCount() >= LEAST_BEFORE
                && !small.contains(first);
    }
}
