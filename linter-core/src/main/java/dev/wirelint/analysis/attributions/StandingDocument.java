package dev.wirelint.analysis.attributions;

import dev.wirelint.language.LanguageList;
import dev.wirelint.language.Sentence;
import dev.wirelint.language.Token;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The poll, survey or report that a story is telling of. It stands behind the figures that follow until somebody else
 * enters: a new body, a new person, or a matter it has nothing in common with.
 */
final class StandingDocument {
    /** What is done with a document where a story brings it in, by the base form of the verb. */
    private static final Set<String> PRESENTING =
            LanguageList.beside(StandingDocument.class, "presenting.txt").words();

    private static final LanguageList RESEARCH = LanguageList.beside(StandingDocument.class, "research.txt");
    private static final Set<String> RESEARCHERS = RESEARCH.words("who");
    private static final Set<String> RESEARCHING = RESEARCH.words("doing");

    /** Who does the research stands so near the beginning. */
    private static final int OPENING = 4;

    /** So many paragraphs after its last figure it stands behind no more. */
    private static final int REACH = 3;

    private final boolean poll;
    private final Set<String> topic = new HashSet<>();
    private final Set<String> words = new HashSet<>();
    private int paragraphs;

    private StandingDocument(boolean poll) {
        this.poll = poll;
    }

    /** Whether a sentence brings a document in, or the work of researchers: "published its survey of households". */
    static boolean isBroughtInBy(Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        boolean document = tokens.stream().anyMatch(Documents::isCounting);
        boolean research = tokens.subList(0, Math.min(OPENING, tokens.size())).stream()
                .anyMatch(t -> RESEARCHERS.contains(lower(t)));
        return (document && does(tokens, PRESENTING, "VB")) || (research && does(tokens, RESEARCHING, "VBD"));
    }

    private static boolean does(List<Token> tokens, Set<String> verbs, String tag) {
        return tokens.stream()
                .flatMap(t -> t.word().readings().stream())
                .anyMatch(r -> r.tag().startsWith(tag) && verbs.contains(r.lemma()));
    }

    static StandingDocument in(Sentence sentence) {
        StandingDocument document =
                new StandingDocument(sentence.tokens().stream().anyMatch(Documents::isPoll));
        document.take(sentence);
        return document;
    }

    void newParagraph() {
        paragraphs++;
    }

    boolean isFarOff() {
        return paragraphs > REACH;
    }

    /** Whether somebody whom the story has not named since it brought the document in enters a sentence. */
    boolean isOusted(Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            boolean actor = Actors.isNewcomer(tokens.get(i)) || Actors.isName(tokens, i);
            if (actor && !words.contains(lower(tokens.get(i)))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a sentence tells of what the document is about; any share is a poll's. */
    boolean tells(Sentence sentence, boolean share) {
        return (poll && share)
                || Attributions.nouns(sentence.tokens()).stream()
                        .anyMatch(n ->
                                (topic.contains(n) && CarriedSource.isTopic(n)) || CarriedSource.isOfGroup(n, topic));
    }

    /** Goes on with a sentence that it stands behind. */
    void take(Sentence sentence) {
        paragraphs = 0;
        topic.addAll(Attributions.nouns(sentence.tokens()));
        sentence.tokens().forEach(t -> words.add(lower(t)));
    }

    private static String lower(Token token) {
        return token.text().toLowerCase(Locale.ROOT);
    }
}
