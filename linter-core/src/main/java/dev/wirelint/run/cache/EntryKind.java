package dev.wirelint.run.cache;

import dev.wirelint.facts.Facts;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What an entry of a cache holds, as a number: one for each kind, and of a story the facts that stand with it. */
final class EntryKind {
    static final int STORY = 1;
    static final int TOGETHER = 2;
    static final int NEEDS = 3;

    /** What a file looked like, which needs no bytes. */
    static final int LOOK = 4;

    private static final int BITS = 8;

    private EntryKind() {}

    /** A story with facts of these kinds. */
    static int story(Set<Facts.Kind> facts) {
        return STORY | (mask(facts) << BITS);
    }

    static int look(int seen) {
        return LOOK | (seen << BITS);
    }

    /** What was seen, by the kind of an entry; negative where it is of another. */
    static int seen(int kind) {
        return base(kind) == LOOK ? kind >> BITS : -1;
    }

    static boolean isStory(IndexRow row) {
        return base(row.kind()) == STORY;
    }

    private static int base(int kind) {
        return kind & ((1 << BITS) - 1);
    }

    /** Whether an entry is of a story, with these facts or, where none are wanted, with any. */
    static boolean holds(IndexRow row, Set<Facts.Kind> facts) {
        return isStory(row) && (facts.isEmpty() || row.kind() == story(facts));
    }

    static int mask(Set<Facts.Kind> kinds) {
        return kinds.stream().mapToInt(EntryKind::bit).sum();
    }

    private static int bit(Facts.Kind kind) {
        return 1 << List.of(Facts.Kind.values()).indexOf(kind);
    }

    static Set<Facts.Kind> kinds(int mask) {
        Set<Facts.Kind> kinds = EnumSet.noneOf(Facts.Kind.class);
        for (Facts.Kind kind : Facts.Kind.values()) {
            if ((mask & bit(kind)) != 0) {
                kinds.add(kind);
            }
        }
        return kinds;
    }
}
