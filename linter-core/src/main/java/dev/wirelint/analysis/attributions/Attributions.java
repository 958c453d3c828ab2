package dev.wirelint.analysis.attributions;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.Part;
import dev.wirelint.language.English;
import dev.wirelint.language.LanguageList;
import dev.wirelint.language.Sentence;
import dev.wirelint.language.Token;
import dev.wirelint.language.Word;
import dev.wirelint.text.Scan;
import dev.wirelint.text.Span;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The attributions of a story, and what they reach: their sentence, and the sentences beside it that go on with it. */
public final class Attributions {
    /** Nouns, by the dictionary, that show no topic. */
    private static final Set<String> COMMONPLACE =
            LanguageList.of("no-topic.txt").words();

    private static final Set<String> GO_ON =
            LanguageList.of("attributions/going-on.txt").words();

    private static final Set<String> COUNTED = Set.of("were", "was", "are", "remain", "remained", "others", "more");
    private static final int LONGEST_HEDGE = 4;

    private static final Part<Attributions> PART = Part.of(AttributionReader::read);

    private final Map<Integer, List<Attribution>> byStart;
    private final Map<Integer, List<Sentence>> besideByStart;
    private final Set<Integer> carried;
    private final Set<Integer> documented;

    private Attributions(
            Map<Integer, List<Attribution>> byStart,
            Map<Integer, List<Sentence>> beside,
            Set<Integer> carried,
            Set<Integer> documented) {
        this.byStart = byStart;
        this.besideByStart = beside;
        this.carried = Set.copyOf(carried);
        this.documented = Set.copyOf(documented);
    }

    Attributions(List<List<Sentence>> paragraphs, Map<Integer, List<Attribution>> byStart) {
        this(Map.copyOf(byStart), beside(paragraphs), Set.of(), Set.of());
    }

    public static Attributions of(Copy copy) {
        return copy.part(PART);
    }

    /**
     * The same, with the sentences that go on with what a source said in the paragraph before, and those that tell of
     * what a report or a poll of the story has counted.
     */
    Attributions carriedOver(Set<Integer> fromParagraph, Set<Integer> fromDocument) {
        return new Attributions(byStart, besideByStart, fromParagraph, fromDocument);
    }

    /** Whether a report or a poll that the story has told of stands behind the figures of a sentence. */
    public boolean haveDocumentBehind(Sentence sentence) {
        return documented.contains(sentence.span().start());
    }

    private static Map<Integer, List<Sentence>> beside(List<List<Sentence>> paragraphs) {
        Map<Integer, List<Sentence>> besideByStart = new HashMap<>();
        for (List<Sentence> sentences : paragraphs) {
            for (int i = 0; i < sentences.size(); i++) {
                List<Sentence> beside = sentences.subList(Math.max(0, i - 1), Math.min(sentences.size(), i + 2));
                besideByStart.put(sentences.get(i).span().start(), beside);
            }
        }
        return besideByStart;
    }

    public List<Attribution> in(Sentence sentence) {
        return byStart.getOrDefault(sentence.span().start(), List.of());
    }

    /**
     * Whether somebody stands behind the sentence: in it, or in one beside it in the paragraph that goes on with it.
     */
    public boolean standBehind(Sentence sentence) {
        return standBehind(sentence, sentence.span());
    }

    /**
     * Whether somebody stands behind what the sentence says at a place of it. Who only reckons stands behind the clause
     * that says what, and behind a next sentence only where it opens with "of those" or the like.
     */
    public boolean standBehind(Sentence sentence, Span place) {
        return carried.contains(sentence.span().start()) || standBehindInParagraph(sentence, place);
    }

    /** The same, but for sources that are carried over from the paragraph before. */
    public boolean standBehindInParagraph(Sentence sentence, Span place) {
        if (in(sentence).stream().anyMatch(a -> a.standsBehind(place))) {
            return true;
        }
        for (Sentence beside : besideByStart.getOrDefault(sentence.span().start(), List.of())) {
            if (beside.span().start() != sentence.span().start() && carriesOn(beside, sentence)) {
                return true;
            }
        }
        return false;
    }

    private boolean carriesOn(Sentence beside, Sentence sentence) {
        if (in(beside).stream().anyMatch(Attribution::standsBehindAll)) {
            return goOn(beside, sentence);
        }
        return beside.span().start() < sentence.span().start()
                && opensGoingOn(sentence)
                && in(beside).stream().anyMatch(a -> a.kind().namesSource());
    }

    /** Who is named as the source of a sentence: the words of each source in it. */
    public List<Span> sources(Sentence sentence) {
        return in(sentence).stream()
                .filter(a -> a.kind().namesSource())
                .flatMap(a -> a.source().stream())
                .toList();
    }

    static boolean goOn(Sentence beside, Sentence sentence) {
        boolean before = beside.span().start() < sentence.span().start();
        Sentence later = before ? sentence : beside;
        if (opensGoingOn(later) || (before && opensWithBareNumber(later))) {
            return true;
        }
        Set<String> topic = nouns(before ? beside : sentence);
        return nouns(later).stream().anyMatch(n -> topic.contains(n) || (before && CarriedSource.isOfGroup(n, topic)));
    }

    /** "More than 820 were injured": what is counted is left to the sentence before. */
    private static boolean opensWithBareNumber(Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        int number = Scan.over(tokens, 0, Math.min(tokens.size(), LONGEST_HEDGE), t -> !isNumber(t));
        return number + 1 < tokens.size()
                && isNumber(tokens.get(number))
                && COUNTED.contains(tokens.get(number + 1).text());
    }

    private static boolean isNumber(Token token) {
        return Around.isDigit(token) || token.word().can("CD");
    }

    static boolean opensGoingOn(Sentence sentence) {
        return GO_ON.contains(sentence.first().text().toLowerCase(Locale.ROOT));
    }

    private static Set<String> nouns(Sentence sentence) {
        return nouns(sentence.tokens());
    }

    /** The nouns of some words that show a topic, as written and by their base forms. */
    static Set<String> nouns(List<Token> tokens) {
        Set<String> nouns = new HashSet<>();
        for (Token token : tokens) {
            if (token.isWord() && (token.text().length() > 3 || token.word().can("CD"))) {
                nouns.add(token.text().toLowerCase(Locale.ROOT));
                token.word().readings().stream()
                        .filter(r -> r.tag().startsWith("NN"))
                        .forEach(r -> nouns.add(r.lemma().toLowerCase(Locale.ROOT)));
            }
        }
        nouns.removeIf(n -> !isNoun(n));
        return nouns;
    }

    private static boolean isNoun(String word) {
        Word known = English.get().word(word);
        return !known.isKnown() || ((known.can("NN") || known.can("CD")) && !COMMONPLACE.contains(word));
    }
}
