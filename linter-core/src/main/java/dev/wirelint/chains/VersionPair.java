package dev.wirelint.chains;

import dev.wirelint.facts.versions.StoryVersion;
import dev.wirelint.facts.versions.VersionSentence;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Two versions of a story side by side. */
public final class VersionPair {
    private final StoryVersion earlier;
    private final StoryVersion later;
    private final AdvisoryLines announced;
    private final List<SentencePair> sentences;

    public VersionPair(StoryVersion earlier, StoryVersion later) {
        this.earlier = earlier;
        this.later = later;
        this.announced = AdvisoryLines.in(later);
        this.sentences = SentencePairs.of(earlier, later);
    }

    public StoryVersion earlier() {
        return earlier;
    }

    public StoryVersion later() {
        return later;
    }

    /** The sentences that tell the same in other words, in the order of the later version. */
    public List<SentencePair> sentences() {
        return sentences;
    }

    /** What the later version says of its changes. */
    AdvisoryLines announced() {
        return announced;
    }

    /** Whether some sentence of the later version has a phrase word for word. */
    boolean laterHas(String phrase) {
        return has(later, phrase);
    }

    boolean earlierHas(String phrase) {
        return has(earlier, phrase);
    }

    private static boolean has(StoryVersion version, String phrase) {
        Pattern whole = Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(phrase) + "(?![\\p{L}\\p{N}])");
        return version.sentences().stream()
                .anyMatch(s -> whole.matcher(s.text()).find());
    }

    /** The texts of a paragraph's sentences. */
    static Set<String> texts(StoryVersion version) {
        return version.sentences().stream().map(VersionSentence::text).collect(Collectors.toSet());
    }
}
