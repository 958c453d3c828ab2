package dev.wirelint.analysis.names;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.Part;
import dev.wirelint.text.InOrder;
import dev.wirelint.text.Span;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The paragraphs of a story that are rolls of names: a side and its reserves, a cast, a jury. Two names of one roll are
 * two people, however near they are.
 *
 * @param paragraphs in the order of the story
 */
public record Rolls(List<Span> paragraphs) {
    private static final Part<Rolls> PART = Part.of(copy -> new Rolls(copy.article().blocks().stream()
            .map(b -> b.span())
            .filter(s -> isRoll(copy.textOf(s)))
            .toList()));
    private static final Pattern COMMA = Pattern.compile("[,;:] ?");
    private static final int FEWEST = 6;
    private static final double MOST_OF_THEM = 0.8;
    private static final int LONGEST_NAME = 24;

    public Rolls {
        paragraphs = List.copyOf(paragraphs);
    }

    public static Rolls of(Copy copy) {
        return copy.part(PART);
    }

    /** Whether a place stands in one. */
    public boolean hold(Span place) {
        int at = InOrder.firstFrom(paragraphs, s -> s, place.start() + 1) - 1;
        return at >= 0 && paragraphs.get(at).contains(place);
    }

    /** Whether a form stands nowhere else. */
    public boolean holdAll(Form form) {
        return form.occurrences().stream().allMatch(o -> hold(o.word().span()));
    }

    /** Whether the one form stands nowhere else and the other stands in a roll too. */
    boolean tellApart(Variant variant) {
        return holdAll(variant.other())
                && variant.preferred().occurrences().stream()
                        .anyMatch(o -> hold(o.word().span()));
    }

    private static boolean isRoll(String paragraph) {
        String[] items = COMMA.split(paragraph, -1);
        long names = Arrays.stream(items).filter(Rolls::isName).count();
        return items.length >= FEWEST && names >= MOST_OF_THEM * items.length;
    }

    private static boolean isName(String item) {
        return !item.isEmpty() && item.length() <= LONGEST_NAME && Character.isUpperCase(item.codePointAt(0));
    }
}
