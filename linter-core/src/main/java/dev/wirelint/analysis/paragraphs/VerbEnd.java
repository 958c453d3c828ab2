package dev.wirelint.analysis.paragraphs;

import dev.wirelint.language.English;
import dev.wirelint.language.LanguageList;
import dev.wirelint.language.Token;
import dev.wirelint.language.Word;
import dev.wirelint.text.Scan;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The end of a sentence that has a particle or a preposition for its last word and is whole: "barely getting by". */
public final class VerbEnd {
    /** Base form and particle, as in "get by"; adverbs such as "later on". */
    private static final Set<String> PHRASAL =
            LanguageList.of("phrasal-verbs.txt").words();

    private static final Set<String> ANYBODY =
            Set.of("nobody", "everybody", "everyone", "anyone", "somebody", "few", "many");

    private static final Set<String> TAKING_UP = Set.of("as", "than", "what", "how", "where", "who");

    private static final Set<String> OWN = Set.of("his", "her", "their", "its", "my", "our", "your");
    private static final Set<String> AROUND = Set.of("get", "keep", "have", "leave", "pull", "take", "turn");

    private static final Set<String> ASKING = Set.of("what", "where", "who", "how", "whose");
    private static final Set<String> BEING = Set.of("is", "are", "was", "were");
    private static final int LONGEST_SUBJECT = 5;

    private VerbEnd() {}

    /** Whether the words, of which the last is a particle or a preposition, end in a verb it goes with. */
    public static boolean stands(List<Token> words) {
        int last = words.size() - 1;
        return last > 0
                && (isPhrasal(words.get(last - 1).text(), words.get(last).text())
                        || isLeftBehind(words, last)
                        || isParted(words, last)
                        || isOfRelative(words, last)
                        || isTakenUp(words, last)
                        || isAsked(words, last));
    }

    /** A verb and its particle around what somebody has of his own: "get their skates on", "left his boots on". */
    private static boolean isParted(List<Token> words, int last) {
        return last > 2
                && Set.of("on", "off", "in", "up").contains(words.get(last).text())
                && words.get(last - 1).word().can("NN")
                && OWN.contains(words.get(last - 2).text().toLowerCase(Locale.ROOT))
                && words.get(last - 3).word().readings().stream()
                        .anyMatch(r -> r.tag().startsWith("VB") && AROUND.contains(r.lemma()));
    }

    /** A title that is a noun and what somebody did with it: "The clock that Sandby set its heart by". */
    private static boolean isOfRelative(List<Token> words, int last) {
        int that = Scan.over(words, 0, last, t -> !t.is("that"));
        return that > 1
                && that + 2 < last
                && words.get(last).word().can("IN")
                && words.get(that - 1).word().can("NN")
                && (words.get(that + 1).startsWithCapital()
                        || words.get(that + 1).word().can("DT"))
                && words.get(0).word().can("DT")
                && words.subList(0, that).stream()
                        .noneMatch(t -> t.word().canBeFiniteVerb() && !t.word().can("NN"))
                && words.get(last - 1).word().can("NN")
                && !words.get(last - 1).word().can("VBN");
    }

    /** A question told or asked, which the verb closes: "they asked where the engineer was". */
    private static boolean isAsked(List<Token> words, int last) {
        if (!BEING.contains(words.get(last).text())) {
            return false;
        }
        int asking = Scan.back(words, last, Math.max(0, last - LONGEST_SUBJECT), t -> !isAsking(t));
        return asking > 0
                && asking < last
                && isAsking(words.get(asking - 1))
                && words.subList(asking, last).stream()
                        .noneMatch(t -> t.is(",") || t.word().must("VB"));
    }

    private static boolean isAsking(Token token) {
        return ASKING.contains(token.text().toLowerCase(Locale.ROOT));
    }

    /** Whether a verb and the word behind it are one verb. */
    public static boolean isPhrasal(String verb, String particle) {
        String last = particle.toLowerCase(Locale.ROOT);
        return PHRASAL.contains(verb.toLowerCase(Locale.ROOT) + " " + last)
                || forms(verb).contains(last);
    }

    private static Set<String> forms(String verb) {
        return English.get().word(verb).readings().stream()
                .filter(r -> r.tag().startsWith("VB"))
                .map(r -> r.lemma() + " ")
                .flatMap(l -> PHRASAL.stream().filter(p -> p.startsWith(l)).map(p -> p.substring(l.length())))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** A verb that stands for a clause before it: "as it was", "more than they have". */
    private static boolean isTakenUp(List<Token> words, int last) {
        return last > 1
                && words.get(last).word().canBeFiniteVerb()
                && words.get(last - 1).word().can("PRP")
                && TAKING_UP.contains(words.get(last - 2).text());
    }

    /** A noun, a pronoun that has it for the object, the verb: "the war nobody asked for". */
    private static boolean isLeftBehind(List<Token> words, int last) {
        if (last < 4 || !words.get(last).word().can("IN")) {
            return false;
        }
        Word noun = words.get(last - 3).word();
        Token subject = words.get(last - 2);
        boolean pronoun = subject.word().can("PRP") || ANYBODY.contains(subject.text());
        boolean afterNoun =
                noun.can("NN") && (!noun.can("VB") || words.get(last - 4).word().can("DT"));
        return pronoun && afterNoun && words.get(last - 1).word().canBeFiniteVerb();
    }
}
