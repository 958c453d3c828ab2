package dev.wirelint.analysis.headings;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.claims.Measures;
import dev.wirelint.analysis.claims.Movements;
import dev.wirelint.analysis.claims.Movements.Movement;
import dev.wirelint.article.Zone;
import dev.wirelint.language.Reading;
import dev.wirelint.language.Sentence;
import dev.wirelint.language.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A headline whose shares slump where the story has them rise. */
public final class HeadlineMoves {
    private static final Set<Zone> STORY = Set.of(Zone.LEDE, Zone.BODY);
    private static final int REACH = 14;
    private static final int FIRST_SENTENCES = 3;

    /** Something that moves, and how the story says it moved. */
    private record Moved(String subject, Movement movement) {}

    private HeadlineMoves() {}

    /** The word of a headline for what the first sentences of the story say moved the other way. */
    public static Optional<AboveAndBelow> contrary(Copy copy, Set<Zone> above) {
        return copy.sentences(above).stream()
                .flatMap(s -> moved(s, 1).stream())
                .findFirst()
                .flatMap(m -> contrary(m, copy));
    }

    private static Optional<AboveAndBelow> contrary(Moved told, Copy copy) {
        List<Sentence> story = copy.sentences(STORY);
        List<Moved> below = new ArrayList<>();
        boolean agrees = false;
        for (int i = 0; i < story.size(); i++) {
            if (story.get(i).isReadable()) {
                agrees |= Movements.of(story.get(i)).stream()
                        .anyMatch(m -> m.rises() == told.movement().rises());
                if (i < FIRST_SENTENCES) {
                    moved(story.get(i), REACH).stream()
                            .filter(m -> m.subject().equals(told.subject()))
                            .forEach(below::add);
                }
            }
        }
        return agrees || below.isEmpty()
                ? Optional.empty()
                : Optional.of(new AboveAndBelow(
                        told.movement().token().span(),
                        below.get(0).movement().token().span()));
    }

    /** The movements of a sentence with the noun that stands before each, so many words away at most. */
    private static List<Moved> moved(Sentence sentence, int reach) {
        List<Moved> found = new ArrayList<>();
        List<Token> tokens = sentence.tokens();
        for (Movement movement : Movements.of(sentence)) {
            int at = tokens.indexOf(movement.token());
            boolean measured =
                    at > 0 && Measures.named(tokens.get(at - 1).text()).isPresent();
            if (!Movements.standsAlone(movement.token()) && !measured && reach == 1) {
                continue;
            }
            if (reach == 1 && found.isEmpty() && !tokens.isEmpty()) {
                plural(tokens.get(0)).filter(Measures::isOne).ifPresent(n -> found.add(new Moved(n, movement)));
            }
            for (int i = at - 1; i >= Math.max(0, at - reach); i--) {
                plural(tokens.get(i)).ifPresent(noun -> found.add(new Moved(noun, movement)));
            }
        }
        return found;
    }

    private static Optional<String> plural(Token token) {
        return token.isWord()
                ? Measures.named(token.text())
                        .or(() -> token.word().readings().stream()
                                .filter(r ->
                                        r.tag().startsWith("NN") && !r.tag().startsWith("NNP"))
                                .map(Reading::lemma)
                                .findFirst()
                                .map(l -> Measures.named(l).orElse(l)))
                : Optional.empty();
    }
}
