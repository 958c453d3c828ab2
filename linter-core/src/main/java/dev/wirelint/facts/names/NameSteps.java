package dev.wirelint.facts.names;

import dev.wirelint.analysis.names.NearPairs;
import dev.wirelint.facts.kinds.FactBytes;
import dev.wirelint.facts.kinds.KeyedFact;
import dev.wirelint.facts.kinds.Shuffle;
import dev.wirelint.facts.kinds.SortKey;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Brings spellings of many stories together by key: those of one spelling, then those that look alike, then all that
 * one may be a variant of.
 */
final class NameSteps {
    static final List<Shuffle.ShuffleStep> ALL = List.of(
            new Shuffle.ByGroup(NameSteps::merged, NameSteps::bucket),
            new Shuffle.ByGroup(Shuffle::any, NameSteps::pair));

    private NameSteps() {}

    /** A spelling, and one that it may be a variant of. */
    private record HeldAgainst(SpellingFact asked, SpellingFact preferred) {
        void write(DataOutput out) throws IOException {
            asked.write(out);
            preferred.write(out);
        }

        static HeldAgainst read(DataInput in) throws IOException {
            return new HeldAgainst(SpellingFact.read(in), SpellingFact.read(in));
        }
    }

    static KeyedFact split(SpellingFact fact) {
        return new KeyedFact(
                new SortKey().text(fact.spelling()).done(), SortKey.none(), FactBytes.of(fact, SpellingFact::write));
    }

    private static byte[] merged(byte[] one, byte[] other) {
        return FactBytes.of(read(one).merge(read(other)), SpellingFact::write);
    }

    private static SpellingFact read(byte[] bytes) {
        return FactBytes.read(bytes, SpellingFact::read);
    }

    private static void bucket(Iterator<KeyedFact> members, Consumer<KeyedFact> out) {
        while (members.hasNext()) {
            byte[] value = members.next().value();
            SpellingFact fact = read(value);
            if (RepositoryVariants.isCompared(fact)) {
                byte[] order = new SortKey()
                        .number(-fact.stories())
                        .text(fact.spelling())
                        .done();
                for (String bucket : NearPairs.buckets(fact.key())) {
                    out.accept(new KeyedFact(new SortKey().text(bucket).done(), order, value));
                }
            }
        }
    }

    /** The commonest come first, so that those that others are held against are known when the others come. */
    private static void pair(Iterator<KeyedFact> members, Consumer<KeyedFact> out) {
        List<SpellingFact> majorities = new ArrayList<>();
        List<SpellingFact> common = new ArrayList<>();
        while (members.hasNext()) {
            SpellingFact fact = read(members.next().value());
            if (!RepositoryVariants.isMajority(fact)) {
                common.forEach(c -> pair(c, majorities, out));
                common.clear();
                if (majorities.isEmpty()) {
                    return;
                }
                pair(fact, majorities, out);
                continue;
            }
            if (majorities.size() < RepositoryVariants.MOST_OF_A_BUCKET) {
                majorities.add(fact);
                common.add(fact);
            } else {
                pair(fact, majorities, out);
            }
        }
        common.forEach(c -> pair(c, majorities, out));
    }

    private static void pair(SpellingFact asked, List<SpellingFact> majorities, Consumer<KeyedFact> out) {
        for (SpellingFact preferred : majorities) {
            if (preferred.stories() < asked.stories()) {
                return;
            }
            if (RepositoryVariants.of(preferred, asked).isPresent()) {
                out.accept(new KeyedFact(
                        new SortKey().text(asked.spelling()).done(),
                        new SortKey().text(preferred.spelling()).done(),
                        FactBytes.of(new HeldAgainst(asked, preferred), HeldAgainst::write)));
            }
        }
    }

    static NameFacts gathered(Iterator<KeyedFact> members, Consumer<String> told) {
        HeldAgainst first = FactBytes.read(members.next().value(), HeldAgainst::read);
        Map<String, SpellingFact> near = new HashMap<>();
        near.put(first.preferred().spelling(), first.preferred());
        while (members.hasNext()) {
            SpellingFact preferred =
                    FactBytes.read(members.next().value(), HeldAgainst::read).preferred();
            near.put(preferred.spelling(), preferred);
        }
        return NameFacts.of(first.asked(), near);
    }
}
