package dev.wirelint.rules.sentences;

import dev.wirelint.analysis.paragraphs.Breaks;
import dev.wirelint.analysis.paragraphs.Ending;
import dev.wirelint.analysis.paragraphs.RunOnVerse;
import dev.wirelint.article.Block;
import dev.wirelint.article.Zone;
import dev.wirelint.language.Sentence;
import dev.wirelint.language.Token;
import dev.wirelint.language.Word;
import dev.wirelint.rule.Check;
import dev.wirelint.rule.Rule;
import dev.wirelint.rule.Settings;
import dev.wirelint.text.QuoteMarks;
import java.util.List;
import java.util.Set;

/**
 * A paragraph of one sentence without a finite verb, after a paragraph that breaks off: what is left of a sentence that
 * was cut.
 */
public final class SentenceFragment implements Rule {
    private static final int LEAST_WORDS = 4;
    private static final Set<String> POSSESSIVE = Set.of("'s", "’s", "'", "’");
    private static final Set<Zone> COPY = Set.of(Zone.LEDE, Zone.BODY);

    @Override
    public Check prepare(Settings settings) {
        return (copy, findings) -> {
            Breaks breaks = Breaks.of(copy);
            boolean cutBefore = false;
            for (Block block : copy.blocks(settings.zones())) {
                if (block.span().isEmpty()
                        || !COPY.contains(block.zone())
                        || RunOnVerse.of(copy).holds(block)) {
                    continue;
                }
                Ending ending = Ending.of(copy.text(), block.span());
                List<Sentence> sentences = copy.sentences(block);
                if (cutBefore
                        && !breaks.cutTheStartOf(block)
                        && sentences.size() == 1
                        && isLeftOver(sentences.get(0), copy.textOf(block.span()))) {
                    findings.flag(
                            sentences.get(0).span(),
                            "no verb in this sentence, and the one before it breaks off; join them or take it out");
                }
                cutBefore = cutBefore(ending, sentences, cutBefore);
            }
        };
    }

    /** A few words without a mark, such as a link between two paragraphs, do not count as a paragraph. */
    private static boolean cutBefore(Ending ending, List<Sentence> sentences, boolean before) {
        if (ending == Ending.MARKED || ending == Ending.SPOKEN || ending == Ending.OTHER || sentences.isEmpty()) {
            return before && sentences.isEmpty();
        }
        long words = sentences.get(sentences.size() - 1).wordCount();
        return words > 2 * LEAST_WORDS || before;
    }

    private static boolean isLeftOver(Sentence sentence, String text) {
        boolean plain = text.endsWith(".") && !QuoteMarks.opens(text.charAt(0)) && "([".indexOf(text.charAt(0)) < 0;
        return plain && sentence.wordCount() >= LEAST_WORDS && !hasFiniteVerb(sentence.tokens());
    }

    private static boolean hasFiniteVerb(List<Token> tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            Word word = tokens.get(i).word();
            boolean noun = i == 0 ? isBaseForm(word) && word.can("NN") : isNoun(tokens.get(i - 1), tokens.get(i));
            if (word.canBeFiniteVerb() && !noun) {
                return true;
            }
        }
        return false;
    }

    /** After a determiner, a possessive or an adjective, a word that can be a noun is one; after a name, 's owns. */
    private static boolean isNoun(Token before, Token token) {
        Word word = before.word();
        if (POSSESSIVE.contains(token.text())) {
            return !word.can("PRP") && !word.can("DT") && !word.can("EX") && !word.can("W");
        }
        boolean opensNounPhrase =
                word.can("DT") || word.can("PRP$") || word.must("JJ") || POSSESSIVE.contains(before.text());
        boolean hasSubject = word.can("NNS") || word.can("PRP") || word.can("RB");
        return (opensNounPhrase || (isBaseForm(token.word()) && !hasSubject))
                && token.word().can("NN");
    }

    /** A form that needs a plural or a pronoun in front of it to be a finite verb. */
    private static boolean isBaseForm(Word word) {
        return !word.can("VBZ") && !word.can("VBD") && !word.can("MD");
    }
}
