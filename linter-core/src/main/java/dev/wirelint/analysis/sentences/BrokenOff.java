package dev.wirelint.analysis.sentences;

import dev.wirelint.analysis.Copy;
import dev.wirelint.article.Block;
import dev.wirelint.article.Zone;
import dev.wirelint.language.LanguageList;
import dev.wirelint.language.Sentence;
import dev.wirelint.language.Token;
import dev.wirelint.text.Scan;
import dev.wirelint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Finds sentences that have their full stop and not their end: "those who lost fewer will receive."
 *
 * @param never words no sentence ends on
 * @param leftOut words with which what is left out behind an auxiliary is understood
 * @param transitive verbs that want an object
 * @param subjects words that can only be the subject of a clause they open
 */
public record BrokenOff(Set<String> never, Set<String> leftOut, Set<String> transitive, Set<String> subjects) {
    private static final Set<String> AUXILIARIES = Set.of("have", "has", "had", "will", "would", "must", "should");
    private static final Set<String> MODALS =
            LanguageList.beside(BrokenOff.class, "modals.txt").words();
    private static final int LEAST_WORDS = 6;

    /** The last word and the stop of each, in reading order. */
    public List<Span> in(Copy copy, Set<Zone> zones) {
        List<Span> ends = new ArrayList<>();
        for (Block block : copy.blocks(zones)) {
            List<Sentence> sentences = block.span().isEmpty() ? List.of() : copy.sentences(block);
            for (int i = 0; i < sentences.size(); i++) {
                if (isOne(sentences.get(i), sentences.get(Math.max(0, i - 1)))) {
                    List<Token> tokens = sentences.get(i).tokens();
                    ends.add(Span.covering(
                            tokens.get(tokens.size() - 2).span(),
                            tokens.get(tokens.size() - 1).span()));
                }
            }
        }
        return List.copyOf(ends);
    }

    private boolean isOne(Sentence sentence, Sentence before) {
        List<Token> tokens = sentence.tokens();
        int last = tokens.size() - 2;
        if (last < 2 || !sentence.last().is(".") || sentence.wordCount() < LEAST_WORDS || !sentence.isReadable()) {
            return false;
        }
        Token end = tokens.get(last);
        return !isAnswer(tokens, last)
                && (never.contains(end.text())
                        || isBareAuxiliary(tokens, last, before)
                        || isWithoutObject(tokens, last));
    }

    /** "Sir Alan Renner: The estimate has." answers in so many words; "the best life we could ever have" is whole. */
    private static boolean isAnswer(List<Token> tokens, int last) {
        int colon = Scan.back(tokens, last, 0, t -> !t.is(":"));
        boolean label = colon > 0 && last - colon < LEAST_WORDS;
        return label
                || tokens.subList(0, last).stream()
                        .anyMatch(t -> t.reads("ever") || t.word().can("JJS"));
    }

    /** "growers who planted late have." where nothing before says what they have done. */
    private boolean isBareAuxiliary(List<Token> tokens, int last, Sentence before) {
        String verb = tokens.get(last).text();
        Token subject = tokens.get(last - 1);
        if (!AUXILIARIES.contains(verb)
                || subject.word().can("PRP")
                || !subject.isWord()
                || subject.is("at")
                || subject.word().can("TO")) {
            return false;
        }
        boolean nameOfThing =
                (verb.equals("will") || verb.equals("must")) && subject.word().can("JJ");
        if (nameOfThing) {
            return false;
        }
        boolean repeated = before.tokens().stream().anyMatch(t -> t.reads(verb))
                && !before.tokens().equals(tokens);
        return !repeated
                && tokens.subList(0, last).stream()
                        .noneMatch(t -> leftOut.contains(lower(t)) || AUXILIARIES.contains(lower(t)));
    }

    /** "and those who lost fewer will receive." with the object nowhere in its clause. */
    private boolean isWithoutObject(List<Token> tokens, int last) {
        boolean wants = tokens.get(last).word().readings().stream().anyMatch(r -> transitive.contains(r.lemma()));
        if (!wants || !MODALS.contains(tokens.get(last - 1).text())) {
            return false;
        }
        int start = Scan.back(tokens, last - 1, 0, t -> t.isWord() && !lower(t).equals("and"));
        return subjects.contains(lower(tokens.get(start)))
                && tokens.subList(start, last).stream().noneMatch(t -> leftOut.contains(lower(t)));
    }

    private static String lower(Token token) {
        return token.text().toLowerCase(Locale.ROOT);
    }
}
