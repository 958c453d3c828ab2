package dev.wirelint.chains;

import dev.wirelint.facts.versions.StoryVersion;
import dev.wirelint.facts.versions.VersionSentence;
import dev.wirelint.facts.versions.VersionWord;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Lays the sentences of two versions along each other: first those that are the same, then those that are alike. */
final class SentencePairs {
    /** A word that more sentences have tells none from the others. */
    private static final int CROWDED = 8;

    private static final double ALIKE = 0.55;
    private static final double CONTAINED = 0.75;
    private static final int FEWEST_CONTAINED = 4;
    private static final int LONGEST = 150;

    /** A sentence of the copy is rather told again in the copy than over it. */
    private static final double OTHER_ZONE = 0.1;

    private SentencePairs() {}

    /** The pairs of sentences that tell the same in other words, in the order of the later version. */
    static List<SentencePair> of(StoryVersion earlier, StoryVersion later) {
        Map<String, Deque<VersionSentence>> same = new HashMap<>();
        earlier.sentences()
                .forEach(s ->
                        same.computeIfAbsent(read(s), r -> new ArrayDeque<>()).add(s));
        List<VersionSentence> changed = new ArrayList<>();
        Set<VersionSentence> kept = new HashSet<>();
        for (VersionSentence sentence : later.sentences()) {
            Optional<VersionSentence> before =
                    Optional.ofNullable(same.get(read(sentence))).map(Deque::poll);
            before.ifPresentOrElse(kept::add, () -> changed.add(sentence));
        }
        List<VersionSentence> left =
                earlier.sentences().stream().filter(s -> !kept.contains(s)).toList();
        return paired(left, changed);
    }

    /** The words of a sentence as one string. */
    static String read(VersionSentence sentence) {
        return sentence.words().stream().map(VersionWord::read).collect(Collectors.joining(" "));
    }

    private static List<SentencePair> paired(List<VersionSentence> earlier, List<VersionSentence> later) {
        Map<String, List<VersionSentence>> byWord = new HashMap<>();
        for (VersionSentence sentence : earlier) {
            for (String word : told(sentence)) {
                byWord.computeIfAbsent(word, w -> new ArrayList<>()).add(sentence);
            }
        }
        List<Candidate> candidates = new ArrayList<>();
        for (VersionSentence sentence : later) {
            Set<VersionSentence> alike = new LinkedHashSet<>();
            for (String word : told(sentence)) {
                List<VersionSentence> having = byWord.getOrDefault(word, List.of());
                alike.addAll(having.size() <= CROWDED ? having : List.of());
            }
            alike.forEach(a -> Candidate.of(a, sentence).ifPresent(candidates::add));
        }
        candidates.sort(Comparator.comparingDouble(Candidate::weight).reversed());
        Map<VersionSentence, SentencePair> pairs = new LinkedHashMap<>();
        Set<VersionSentence> taken = new HashSet<>();
        for (Candidate candidate : candidates) {
            if (!pairs.containsKey(candidate.later) && taken.add(candidate.earlier)) {
                pairs.put(candidate.later, SentencePair.of(candidate.earlier, candidate.later, candidate.likeness));
            }
        }
        return later.stream().filter(pairs::containsKey).map(pairs::get).toList();
    }

    private static Set<String> told(VersionSentence sentence) {
        return sentence.words().stream()
                .map(VersionWord::read)
                .filter(r -> r.length() > 2)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private record Candidate(VersionSentence earlier, VersionSentence later, double likeness, double weight) {
        static Optional<Candidate> of(VersionSentence earlier, VersionSentence later) {
            int size = earlier.words().size();
            int otherSize = later.words().size();
            if (size > LONGEST || otherSize > LONGEST) {
                return Optional.empty();
            }
            Map<String, Integer> counted = new HashMap<>();
            earlier.words().forEach(w -> counted.merge(w.read(), 1, Integer::sum));
            int shared = 0;
            for (VersionWord word : later.words()) {
                int left = counted.getOrDefault(word.read(), 0);
                if (left > 0) {
                    counted.put(word.read(), left - 1);
                    shared++;
                }
            }
            int fewer = Math.min(size, otherSize);
            double likeness = 2.0 * shared / (size + otherSize);
            boolean contained = fewer >= FEWEST_CONTAINED && shared >= CONTAINED * fewer;
            double otherZone = earlier.zone() == later.zone()
                    ? 0
                    : earlier.isProse() == later.isProse() ? OTHER_ZONE / 2 : OTHER_ZONE;
            return likeness >= ALIKE || contained
                    ? Optional.of(new Candidate(earlier, later, likeness, likeness - otherZone))
                    : Optional.empty();
        }
    }
}
