package dev.wirelint.analysis.names;

import dev.wirelint.article.Zone;
import dev.wirelint.text.Capitals;
import java.util.Optional;

/** One word of one mention. */
public record Occurrence(Mention mention, int index) {
    private static final int LONGEST_SHORT_HALF = 5;

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
        while (isPassedOver(at, step)) {
            at += step;
        }
        if (at < 0 || at >= mention.words().size()) {
            return Optional.empty();
        }
        NameWord beside = mention.words().get(at);
        boolean given = at == 0 && beside.isGivenName();
        boolean ordinary = beside.isOrdinary() && !(isGivenName(beside) && step > 0);
        boolean capitals = beside.isInitial() || Capitals.shout(beside.spelling());
        boolean tellsNothing = ordinary || capitals || beside.word().can("JJ");
        return tellsNothing && !given ? Optional.empty() : Optional.of(sharedBy(beside, step));
    }

    /** Whether a particle, or an initial between given name and family name, stands at a place of the mention. */
    private boolean isPassedOver(int at, int step) {
        if (at < 0 || at >= mention.words().size()) {
            return false;
        }
        NameWord word = mention.words().get(at);
        return isParticle(word) || (step < 0 && at > 0 && word.isInitial());
    }

    /** What the spellings of a name share: its place in the list of given names, or its sound. */
    private static String sharedBy(NameWord name, int step) {
        Optional<String> given = step < 0 ? GivenNames.shared(name.spelling()) : Optional.empty();
        return given.map(g -> "=" + g).orElseGet(() -> soundOf(name));
    }

    /** The sound of a name without its spelling, but for the ending that tells Maria from Mario. */
    private static String soundOf(NameWord name) {
        String key = NameLetters.fold(name.spelling());
        return Skeleton.of(key) + (Endings.isWomans(key) ? "a" : "");
    }

    /** Whether it is a short half of a compound of short halves, as in "Seok-jin". */
    boolean isShortHalf() {
        boolean first =
                word().jointAfter().equals("-") && index + 1 < mention.words().size();
        boolean second =
                index > 0 && mention.words().get(index - 1).jointAfter().equals("-");
        NameWord other = first
                ? mention.words().get(index + 1)
                : second ? mention.words().get(index - 1) : word();
        return (first || second)
                && word().spelling().length() <= LONGEST_SHORT_HALF
                && other.spelling().length() <= LONGEST_SHORT_HALF;
    }

    /**
     * Whether an ordinary word beside this one can be a surname: this one is a name, and nothing but the two stands
     * here.
     */
    private boolean isGivenName(NameWord beside) {
        return index == 0
                && mention.words().size() == 2
                && word().word().can("NNP")
                && !mention.kind().equals(Optional.of(Mention.Bearer.ORGANISATION))
                && !beside.opens();
    }

    private static boolean isParticle(NameWord word) {
        return word.particle() || Particles.hasInAnyCase(word.spelling());
    }
}
