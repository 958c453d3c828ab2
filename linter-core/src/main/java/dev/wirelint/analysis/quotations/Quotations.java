package dev.wirelint.analysis.quotations;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.Part;
import dev.wirelint.text.InOrder;
import dev.wirelint.text.Span;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The quotations of a story.
 *
 * @param found in the order of their opening marks
 * @param lone the marks left without a partner, in the order of the story
 */
public record Quotations(List<Quotation> found, List<LoneMark> lone) {
    private static final Part<Quotations> PART = Part.of(copy -> QuotationReader.read(copy.article()));

    public Quotations {
        found = List.copyOf(found);
        lone = List.copyOf(lone);
    }

    public static Quotations of(Copy copy) {
        return copy.part(PART);
    }

    /** The quotations that stand in no other. */
    public List<Quotation> outer() {
        return found.stream().filter(q -> q.depth() == 0).toList();
    }

    /** The quotations that stand in no other, by where their paragraph starts. */
    public Map<Integer, List<Quotation>> outerByBlock() {
        return outer().stream()
                .collect(Collectors.groupingBy(q -> q.block().span().start()));
    }

    /** Whether a place stands between quotation marks. */
    public boolean hold(Span place) {
        return anyBefore(place.start() + 1, q -> q.words().contains(place));
    }

    /** Whether a place may be somebody's words: between quotation marks, or behind one that is never closed. */
    public boolean mayHold(Span place) {
        return hold(place)
                || lone.stream()
                        .anyMatch(l -> l.opens()
                                && l.block().span().contains(place)
                                && l.mark().span().end() <= place.start());
    }

    /** Whether a place shares characters with a quotation or its marks. */
    public boolean meet(Span place) {
        return anyBefore(place.end(), q -> q.span().overlaps(place));
    }

    /** Whether it is so for a quotation that opens before a place, or for one it stands in. */
    private boolean anyBefore(int place, Predicate<Quotation> isSo) {
        for (int i = InOrder.firstFrom(found, Quotation::span, place) - 1; i >= 0; i--) {
            if (isSo.test(found.get(i))) {
                return true;
            }
            if (found.get(i).depth() == 0) {
                return false;
            }
        }
        return false;
    }
}
