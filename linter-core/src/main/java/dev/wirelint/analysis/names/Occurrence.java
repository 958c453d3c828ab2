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
        while (at >= 0
                && at < mention.words().size()
                && isParticle(mention.words().get(at))) {
            at += step;
        }
        if (at < 0 || at >= mention.words().size()) {
            return Optional.empty();
        }
        NameWord beside = mention.words().get(at);
        boolean ordinary = beside.isOrdinary() && !(isGivenName(beside) && step > 0);
        boolean tellsNothing = ordinary || beside.isInitial() || beside.word().can("JJ");
        return tellsNothing ? Optional.empty() : Optional.of(soundOf(beside));
    }

    /** The sound of a name without its spelling, but for the ending that tells Maria from Mario. */
    private static String soundOf(NameWord name) {
        String key = Letters.fold(name.spelling());
        return Skeleton.of(key) + (key.endsWith("a") || key.endsWith("ah") ? "a" : "");
    }

    /**
     * Whether an ordinary word beside this one can be a surname: this one is a name, and nothing but the two stands
     * here.
     */
    private boolean isGivenName(NameWord beside) {
        return index == 0
                && mention.words().size() == 2
                && word().word().can("NNP")
                && !mention.kind().equals(Optional.of(Mention.Kind.ORGANISATION))
                && !beside.opens();
    }

    private static boolean isParticle(NameWord word) {
        return word.particle() || Particles.hasInAnyCase(word.spelling());
    }
}
