package dev.wirelint.analysis.sentences;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.names.Ledger;
import dev.wirelint.analysis.names.Mention;
import dev.wirelint.analysis.quotations.Quotations;
import dev.wirelint.article.Zone;
import dev.wirelint.language.LanguageList;
import dev.wirelint.language.Sentence;
import dev.wirelint.language.Token;
import dev.wirelint.language.Word;
import dev.wirelint.text.Scan;
import dev.wirelint.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Finds two sentences with no stop between them: "failed in the final Renner, ten years younger, made all six lifts".
 *
 * @param starts words whose capital only the head of a sentence has
 * @param objects words that open the object of a verb
 * @param carries words that carry a clause without a word between
 * @param takes nouns that take a clause at once
 */
public record FusedSentences(Set<String> starts, Set<String> objects, Set<String> carries, Set<String> takes) {
    private static final Set<String> ACTORS =
            Set.copyOf(LanguageList.of("actors.txt").words());
    private static final int LONGEST_ASIDE = 10;

    /** The last word of the one and the first of the next, in reading order. */
    public List<Span> joints(Copy copy, Set<Zone> zones) {
        Set<String> people = people(copy);
        List<Span> joints = new ArrayList<>();
        for (Sentence sentence : copy.sentences(zones)) {
            List<Token> tokens = sentence.tokens();
            for (int i = 2; i + 2 < tokens.size() && sentence.isReadable(); i++) {
                boolean fused = opensSentence(tokens, i) || opensWithName(tokens, i, people);
                if (fused && !Quotations.of(copy).meet(tokens.get(i).span())) {
                    joints.add(Span.covering(
                            tokens.get(i - 1).span(), tokens.get(i).span()));
                    break;
                }
            }
        }
        return List.copyOf(joints);
    }

    /** The family names of those who are named in full. */
    private static Set<String> people(Copy copy) {
        Set<String> people = new HashSet<>();
        for (Mention mention : Ledger.of(copy).mentions()) {
            if (mention.isFullName()) {
                people.add(mention.words().get(mention.words().size() - 1).spelling());
            }
        }
        return people;
    }

    /** "in the bay The crew slept": a capital that only the head of a sentence has. */
    private boolean opensSentence(List<Token> tokens, int at) {
        Token before = tokens.get(at - 1);
        Token next = tokens.get(at + 1);
        return starts.contains(tokens.get(at).text())
                && Character.isLowerCase(before.text().codePointAt(0))
                && endsClause(before)
                && next.isWord()
                && Character.isLowerCase(next.text().codePointAt(0))
                && hasVerb(tokens, at + 1, Math.min(tokens.size(), at + LONGEST_ASIDE))
                && hasVerb(tokens, 0, at - 1);
    }

    private static boolean endsClause(Token token) {
        Word word = token.word();
        return token.isWord()
                && !word.can("IN")
                && !word.can("DT")
                && !word.can("CC")
                && !word.can("TO")
                && !word.can("WDT");
    }

    private static boolean hasVerb(List<Token> tokens, int from, int to) {
        return tokens.subList(from, to).stream()
                .anyMatch(t -> Character.isLowerCase(t.text().codePointAt(0))
                        && t.word().canBeFiniteVerb()
                        && !t.word().can("NN"));
    }

    /** "in the final Renner, ten years younger, made all six": a verb of his own with an object of its own. */
    private boolean opensWithName(List<Token> tokens, int at, Set<String> people) {
        Token before = tokens.get(at - 1);
        boolean noun = before.isWord()
                && Character.isLowerCase(before.text().codePointAt(0))
                && before.word().can("NN")
                && !before.word().can("CC")
                && !before.word().can("RB")
                && !before.word().can("VBD")
                && !before.word().can("VBG")
                && !ACTORS.contains(before.text())
                && !takes.contains(before.text())
                && !carries.contains(before.text());
        if (!noun || !people.contains(tokens.get(at).text())) {
            return false;
        }
        boolean carried = tokens.subList(0, at - 1).stream()
                .anyMatch(t -> carries.contains(t.text().toLowerCase(Locale.ROOT)));
        int verb = at + 1;
        if (tokens.get(verb).is(",")) {
            verb = Scan.over(tokens, verb + 1, Math.min(tokens.size(), at + LONGEST_ASIDE), t -> !t.is(",")) + 1;
        }
        return !carried
                && !tokens.get(0).word().can("IN")
                && verb + 1 < tokens.size()
                && tokens.get(verb).word().can("VBD")
                && objects.contains(tokens.get(verb + 1).text())
                && hasVerb(tokens, 1, at - 1);
    }
}
