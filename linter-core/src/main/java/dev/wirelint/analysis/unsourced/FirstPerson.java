package dev.wirelint.analysis.unsourced;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.quotations.Quotations;
import dev.wirelint.article.Block;
import dev.wirelint.language.LanguageList;
import dev.wirelint.language.Sentence;
import dev.wirelint.language.Token;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Tells what the writer saw: a sentence or a paragraph that says "I" outside quotation marks. */
final class FirstPerson {
    private static final LanguageList WORDS = LanguageList.beside(FirstPerson.class, "first-person.txt");

    /** Of one who writes. */
    private static final Set<String> ONE = WORDS.words("one");

    private static final Set<String> MANY = WORDS.words("many");

    /** In a longer paragraph, only the sentence itself can tell. */
    private static final int LONGEST_PARAGRAPH = 2000;

    private FirstPerson() {}

    /** Whether a sentence speaks of the writer, or of a group with the writer in it, or its paragraph of the writer. */
    static boolean tells(Copy copy, Block block, Sentence sentence) {
        return says(copy, sentence, ONE)
                || says(copy, sentence, MANY)
                || (block.span().length() <= LONGEST_PARAGRAPH
                        && copy.sentences(block).stream().anyMatch(s -> says(copy, s, ONE)));
    }

    private static boolean says(Copy copy, Sentence sentence, Set<String> words) {
        List<Token> tokens = sentence.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (words.contains(token.text().toLowerCase(Locale.ROOT))
                    && isPronoun(tokens, i)
                    && !Quotations.of(copy).hold(token.span())) {
                return true;
            }
        }
        return false;
    }

    /** The country is no pronoun, nor is the number of a war or a king, nor the letter of a list. */
    private static boolean isPronoun(List<Token> tokens, int i) {
        String text = tokens.get(i).text();
        if (text.equals("US")) {
            return false;
        }
        boolean numbered = i > 0
                && tokens.get(i - 1).startsWithCapital()
                && (i > 1 || !tokens.get(0).word().isCommon());
        return !text.equalsIgnoreCase("i")
                || (text.equals("I")
                        && !numbered
                        && i + 1 < tokens.size()
                        && !tokens.get(i + 1).is("."));
    }
}
