package dev.wirelint.analysis.dates;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.Part;
import dev.wirelint.article.Zone;
import dev.wirelint.text.Span;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** The dates a story names, in reading order. */
public final class Dates {
    private static final Part<Function<Span, List<WrittenDate>>> PART =
            Part.ofSpans((copy, span) -> DateReader.read(copy, span));
    private static final Part<Function<Set<Zone>, List<WrittenDate>>> OF_ZONES =
            Part.eachOfAny((copy, zones) -> copy.blocks(zones).stream()
                    .flatMap(b -> of(copy, b.span()).stream())
                    .toList());

    private Dates() {}

    /** The dates in a part of the text, such as a block. */
    public static List<WrittenDate> of(Copy copy, Span span) {
        return copy.part(PART).apply(span);
    }

    public static List<WrittenDate> of(Copy copy, Set<Zone> zones) {
        return copy.part(OF_ZONES).apply(zones);
    }
}
