package dev.wirelint.analysis.names;

import dev.wirelint.article.Zone;
import java.util.Optional;

/** One word of one mention. */
public record Occurrence(Mention mention, int index) {
    public NameWord word() {
        return mention.words().get(index);
    }

    /** Whether the capital is there because the word is a name, not because of its place. */
    boolean isCapitalByItself() {
        return !word().opens() && mention.zone() != Zone.HEADLINE && mention.zone() != Zone.SUBHEAD;
    }

    /** The name beside this one in the mention, past any particle, in a form that spellings of one name share. */
    Optional<String> companion(int step) {
        if (mention.zone() == Zone.HEADLINE) {
            return Optional.empty();
        }
        int at = index + step;
        while (at >= 0 && at < mention.words().size() && isParticle(mention.words().get(at))) {
            at += step;
        }
        if (at < 0 || at >= mention.words().size()) {
            return Optional.empty();
        }
        NameWord beside = mention.words().get(at);
        boolean tellsNothing = beside.isOrdinary() || beside.isInitial() || beside.word().can("JJ");
        return tellsNothing ? Optional.empty() : Optional.of(Skeleton.of(Letters.fold(beside.spelling())));
    }

    private static boolean isParticle(NameWord word) {
        return word.particle() || Particles.hasInAnyCase(word.spelling());
    }
}
