package dev.wirelint.rules.sentences;

import com.google.auto.service.AutoService;
import dev.wirelint.article.Block;
import dev.wirelint.article.Zone;
import dev.wirelint.language.Sentence;
import dev.wirelint.language.Token;
import dev.wirelint.language.Word;
import dev.wirelint.rule.Check;
import dev.wirelint.rule.Findings;
import dev.wirelint.rule.Rule;
import dev.wirelint.rule.Settings;
import java.util.List;
import java.util.Set;

/**
 * A paragraph of one sentence without a finite verb, after a paragraph that breaks off or tied to one by its first
 * word: what is left of a sentence that was cut.
 */
@AutoService(Rule.class)
public final class SentenceFragment implements Rule {
    private static final int LEAST_WORDS = 4;
    private static final int LEAST_ALONE = 8;
    private static final Set<String> JOINING = Set.of("And", "Which", "Including", "Whose");
    private static final Set<String> RELATIVE = Set.of("that", "which", "who", "whose", "where");
    private static final Set<String> POSSESSIVE = Set.of("'s", "’s", "'", "’");
    private static final Set<Zone> COPY = Set.of(Zone.LEDE, Zone.BODY);

    @Override
    public Check prepare(Settings settings) {
        return (copy, findings) -> {
            boolean cutBefore = false;
            for (Block block : copy.blocks(settings.zones())) {
                if (block.span().isEmpty() || !COPY.contains(block.zone())) {
                    continue;
                }
                Ending ending = Ending.of(copy.text(), block.span());
                List<Sentence> sentences = copy.sentences(block);
                if (sentences.size() == 1 && isPlain(sentences.get(0), copy.textOf(block.span()))) {
                    check(sentences.get(0), cutBefore, findings);
                }
                cutBefore = cutBefore(ending, sentences, cutBefore);
            }
        };
    }

    /** A few words without a mark, such as a link between two paragraphs, do not count as a paragraph. */
    private static boolean cutBefore(Ending ending, List<Sentence> sentences, boolean before) {
        if (ending == Ending.MARKED || ending == Ending.OTHER || sentences.isEmpty()) {
            return before && sentences.isEmpty();
        }
        long words = sentences.get(sentences.size() - 1).wordCount();
        return words > 2 * LEAST_WORDS || before;
    }

    private static boolean isPlain(Sentence sentence, String text) {
        boolean plain = text.endsWith(".") && "\"“‘'([".indexOf(text.charAt(0)) < 0;
        return plain && sentence.wordCount() >= LEAST_WORDS;
    }

    private static void check(Sentence sentence, boolean cutBefore, Findings findings) {
        List<Token> tokens = sentence.tokens();
        if (cutBefore && !hasFiniteVerb(tokens)) {
            findings.flag(
                    sentence.span(),
                    "no verb in this sentence, and the one before it breaks off; join them or take it out");
        } else if (goesOnFromBefore(tokens)
                && sentence.wordCount() >= LEAST_ALONE
                && !hasFiniteVerb(mainClause(tokens))) {
            findings.flag(
                            sentence.span(),
                            "no verb in this paragraph, which goes on from another; join them or take it out")
                    .confidence(0.8);
        }
    }

    /** Opens with a word that ties it to what stood before. */
    private static boolean goesOnFromBefore(List<Token> tokens) {
        String first = tokens.get(0).text();
        return JOINING.contains(first)
                || (first.equals("Because") && tokens.get(1).is("of"));
    }

    /** What stands before the first relative pronoun. */
    private static List<Token> mainClause(List<Token> tokens) {
        int end = 1;
        while (end < tokens.size() && !RELATIVE.contains(tokens.get(end).text())) {
            end++;
        }
        return tokens.subList(0, end);
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
