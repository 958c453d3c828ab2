package dev.wirelint.facts.repeats;

import dev.wirelint.facts.kinds.FactBytes;
import dev.wirelint.facts.kinds.KeyedFact;
import dev.wirelint.facts.kinds.Shuffle;
import dev.wirelint.facts.kinds.SortKey;
import dev.wirelint.text.Place;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Brings passages of many stories together by key: the same, then those that are like one that is commoner. */
final class RepeatSteps {
    static final List<Shuffle.ShuffleStep> ALL = List.of(
            new Shuffle.ByGroup(RepeatSteps::merged, RepeatSteps::rank),
            new Shuffle.ByTable(Shuffle::any, RepeatSteps::leaders, RepeatSteps::joining),
            new Shuffle.ByGroup(Shuffle::any, RepeatSteps::gather));

    private RepeatSteps() {}

    static KeyedFact split(ParagraphFingerprint print, Passing passing) {
        return new KeyedFact(
                key(print), SortKey.none(), FactBytes.of(new PassageFact(print, passing), PassageFact::write));
    }

    private static byte[] key(ParagraphFingerprint print) {
        return new SortKey().number(print.bits()).number(print.words()).done();
    }

    private static byte[] merged(byte[] one, byte[] other) {
        PassageFact first = read(one);
        return FactBytes.of(
                new PassageFact(first.print(), first.passing().merge(read(other).passing())), PassageFact::write);
    }

    private static PassageFact read(byte[] bytes) {
        return FactBytes.read(bytes, PassageFact::read);
    }

    private static void rank(Iterator<KeyedFact> members, Consumer<KeyedFact> out) {
        while (members.hasNext()) {
            byte[] value = members.next().value();
            out.accept(new KeyedFact(read(value).rank().sorted(), SortKey.none(), value));
        }
    }

    private static byte[] leaders(Iterator<KeyedFact> inOrder) {
        Leaders leaders = new Leaders();
        while (!leaders.isFull() && inOrder.hasNext()) {
            leaders.joined(read(inOrder.next().value()).rank());
        }
        return FactBytes.of(leaders, Leaders::write);
    }

    private static BiConsumer<KeyedFact, Consumer<KeyedFact>> joining(byte[] table) {
        Leaders leaders = FactBytes.read(table, Leaders::read);
        return (fact, out) -> {
            RankedPrint rank = read(fact.value()).rank();
            out.accept(new KeyedFact(key(leaders.leaderOf(rank)), rank.sorted(), fact.value()));
        };
    }

    private static void gather(Iterator<KeyedFact> members, Consumer<KeyedFact> out) {
        PassageFact first = read(members.next().value());
        Neighbours.Gathering gathering = new Neighbours.Gathering(first.print());
        gathering.add(first.passing());
        while (members.hasNext()) {
            gathering.add(read(members.next().value()).passing());
        }
        if (gathering.stories() > 1) {
            Repeat repeat = gathering.repeat();
            Place place = repeat.places().get(0);
            byte[] order = new SortKey()
                    .text(place.file())
                    .number(place.start().offset())
                    .number(repeat.print().bits())
                    .number(repeat.print().words())
                    .done();
            out.accept(new KeyedFact(order, SortKey.none(), FactBytes.of(repeat, Repeat::write)));
        }
    }

    static RepeatFacts gathered(Iterator<KeyedFact> members, Consumer<String> told) {
        List<Repeat> repeats = new ArrayList<>();
        while (members.hasNext()) {
            Repeat repeat = FactBytes.read(members.next().value(), Repeat::read);
            if (repeat.stories() > repeat.places().size() && repeat.prompt()) {
                told.accept(
                        "a paragraph that begins in " + repeat.places().get(0).file() + " stands in "
                                + repeat.stories() + " stories, of which the first "
                                + repeat.places().size()
                                + " are shown");
            }
            repeats.add(repeat);
        }
        return RepeatFacts.of(repeats);
    }
}
