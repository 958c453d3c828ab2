package dev.wirelint.analysis.quotations;

import dev.wirelint.analysis.Copy;
import java.util.List;

/**
 * The quotations of a story that are set in another kind of marks, straight or curly, than the others.
 *
 * @param few those that stand out
 * @param many the others, three of them or more for each of the few
 */
public record FewMarks(List<Quotation> few, List<Quotation> many) {
    private static final String STRAIGHT = "\"";

    /** How many quotations of one kind it takes for one of the other kind to stand out. */
    private static final int CLEAR = 3;

    /** What stands out in a story; nothing where the two kinds stand nearly even. */
    public static FewMarks of(Copy copy) {
        List<Quotation> straight = pairs(copy, STRAIGHT, STRAIGHT);
        List<Quotation> curly = pairs(copy, "“", "”");
        if (!straight.isEmpty() && curly.size() >= CLEAR * straight.size()) {
            return new FewMarks(straight, curly);
        }
        return !curly.isEmpty() && straight.size() >= CLEAR * curly.size()
                ? new FewMarks(curly, straight)
                : new FewMarks(List.of(), List.of());
    }

    private static List<Quotation> pairs(Copy copy, String opener, String closer) {
        return Quotations.of(copy).found().stream()
                .filter(q -> q.opener().glyph().equals(opener))
                .filter(q -> q.closer().map(c -> c.glyph().equals(closer)).orElse(false))
                .toList();
    }
}
