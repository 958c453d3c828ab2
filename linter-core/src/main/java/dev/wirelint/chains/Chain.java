package dev.wirelint.chains;

import dev.wirelint.facts.versions.StoryVersion;
import dev.wirelint.facts.versions.VersionFacts;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The versions of one story that are at hand.
 *
 * @param versions the earliest first; one at the least
 */
public record Chain(List<StoryVersion> versions) {
    public Chain {
        versions = List.copyOf(versions);
    }

    /** The chains that some versions make, each version in one of them, in the order of their first files. */
    public static List<Chain> among(VersionFacts facts) {
        return Chains.among(facts.versions());
    }

    /** Each version beside the one before it, in order. */
    public List<VersionPair> pairs() {
        List<VersionPair> pairs = new ArrayList<>();
        for (int i = 1; i < versions.size(); i++) {
            pairs.add(new VersionPair(versions.get(i - 1), versions.get(i)));
        }
        return pairs;
    }

    public StoryVersion latest() {
        return versions.get(versions.size() - 1);
    }

    /** The names of the files its versions stand in. */
    public Set<String> files() {
        return versions.stream().map(StoryVersion::file).collect(Collectors.toUnmodifiableSet());
    }
}
