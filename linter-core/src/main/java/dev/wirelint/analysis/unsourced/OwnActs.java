package dev.wirelint.analysis.unsourced;

import dev.wirelint.analysis.amounts.Quantity;
import dev.wirelint.analysis.attributions.Actors;
import dev.wirelint.analysis.attributions.SubjectHead;
import dev.wirelint.language.Sentence;
import dev.wirelint.language.ToBe;
import dev.wirelint.language.Token;
import dev.wirelint.language.WordList;
import dev.wirelint.text.Scan;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Tells the figures of what somebody named does, and so knows: "the bank raised its rate to 4%", "police seized 40
 * kilos".
 */
public final class OwnActs {

    private static final Set<String> PRONOUNS = Set.of("he", "she", "it");
    private static final Set<String> OWN = Set.of("its", "their");
    private static final Set<String> KIND = Set.of("Net", "Operating", "Gross", "Pretax", "Quarterly", "Annual");
    private static final Set<String> RESULTS =
            Set.of("revenue", "revenues", "sales", "profit", "profits", "earnings", "turnover");

    private final Set<String> verbs;

    public OwnActs(WordList list) {
        this.verbs = Set.copyOf(list.words());
    }

    /** Whether the sentence tells a figure as that of somebody's own act, or of a company's own results. */
    boolean tell(Sentence sentence, Quantity quantity) {
        List<Token> tokens = sentence.tokens();
        int figure = indexOf(tokens, quantity);
        if (areResults(tokens, figure)) {
            return true;
        }
        for (int i = figure - 1; i >= 0; i--) {
            Token token = tokens.get(i);
            if (token.is(";")) {
                return false;
            }
            if (isAct(token) && !isNoun(tokens, i)) {
                return isPassive(tokens, i) ? isByActor(tokens, figure) : hasActor(tokens, i);
            }
            if (isOtherVerb(token)) {
                return false;
            }
        }
        return isByActor(tokens, figure);
    }

    /** "Northcable's revenue rose", "the line's net profit", "Revenue rose" where a sentence begins. */
    private static boolean areResults(List<Token> tokens, int figure) {
        int first = !tokens.isEmpty() && KIND.contains(tokens.get(0).text()) ? 1 : 0;
        if (first + 1 < figure
                && RESULTS.contains(tokens.get(first).text().toLowerCase(Locale.ROOT))
                && tokens.get(first + 1).word().can("VBD")) {
            return true;
        }
        for (int i = 1; i < figure; i++) {
            String owner = tokens.get(i - 1).text();
            boolean owned =
                    owner.endsWith("'s") || owner.endsWith("’s") || OWN.contains(owner.toLowerCase(Locale.ROOT));
            int noun = i + 1 < figure && RESULTS.contains(tokens.get(i + 1).text()) ? i + 1 : i;
            if (owned && RESULTS.contains(tokens.get(noun).text())) {
                return true;
            }
        }
        return false;
    }

    private static int indexOf(List<Token> tokens, Quantity quantity) {
        return Scan.over(
                tokens, 0, tokens.size(), t -> t.span().end() <= quantity.said().start());
    }

    private boolean isAct(Token token) {
        return token.word().readings().stream().anyMatch(r -> r.tag().startsWith("VB") && verbs.contains(r.lemma()))
                && !token.word().must("NN");
    }

    /** "A pay rise", "the test": the same letters, no act. */
    private static boolean isNoun(List<Token> tokens, int at) {
        return at > 0
                && tokens.get(at).word().can("NN")
                && (tokens.get(at - 1).word().can("DT")
                        || tokens.get(at - 1).word().can("PRP$"));
    }

    /** A verb nearer to the figure than the act says what the figure is of. */
    private static boolean isOtherVerb(Token token) {
        return (token.word().must("VB")
                        || (token.word().can("VBG") && !token.word().can("NN")))
                && !ToBe.is(token.text())
                && !token.word().hasLemma("have");
    }

    private static boolean isPassive(List<Token> tokens, int verb) {
        return tokens.get(verb).word().can("VBN")
                && verb > 0
                && ToBe.is(tokens.get(verb - 1).text());
    }

    /** The subject of the verb; of one that hangs on another, whoever the sentence has named before. */
    private static boolean hasActor(List<Token> tokens, int verb) {
        boolean hangs = tokens.get(verb).word().can("VBG")
                || (verb > 0
                        && (tokens.get(verb - 1).reads("to")
                                || tokens.get(verb - 1).reads("having")));
        if (hangs) {
            return IntStream.range(0, verb).anyMatch(i -> Actors.isActor(tokens, i));
        }
        OptionalInt subject = SubjectHead.of(tokens, verb);
        return subject.isPresent()
                && (Actors.isActor(tokens, subject.getAsInt())
                        || PRONOUNS.contains(
                                tokens.get(subject.getAsInt()).text().toLowerCase(Locale.ROOT)));
    }

    /** "Some 40 kilos were seized by customs". */
    private boolean isByActor(List<Token> tokens, int from) {
        for (int i = from; i + 1 < tokens.size() && !tokens.get(i).is(","); i++) {
            if (i > 0 && tokens.get(i).reads("by") && isAct(tokens.get(i - 1))) {
                return tokens.subList(i + 1, Math.min(tokens.size(), i + 6)).stream()
                        .anyMatch(Actors::isBody);
            }
        }
        return false;
    }
}
