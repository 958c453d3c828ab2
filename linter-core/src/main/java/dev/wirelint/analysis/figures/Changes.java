package dev.wirelint.analysis.figures;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.Part;
import dev.wirelint.analysis.amounts.Quantities;
import dev.wirelint.article.Zone;
import dev.wirelint.language.Sentence;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** The figures of a story that moved by so many percent, with both their ends. */
public final class Changes {
    private static final Part<Function<Set<Zone>, List<Change>>> PART = Part.ofZones(Changes::of);

    private Changes() {}

    public static List<Change> of(Copy copy, Set<Zone> zones) {
        return copy.part(PART).apply(zones);
    }

    private static List<Change> of(Copy copy, Sentence sentence) {
        return copy.textOf(sentence.span()).contains(" from ")
                ? Change.read(copy.text(), sentence.span().start(), Quantities.counting(copy, sentence.span()))
                : List.of();
    }
}
