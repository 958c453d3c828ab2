package dev.wirelint.rule;

import dev.wirelint.analysis.Copy;
import dev.wirelint.text.Span;
import java.util.List;
import java.util.stream.Collectors;

/** Says in words on which lines of the file other places stand. */
public final class Elsewhere {
    private static final int MOST = 3;

    private final List<Integer> lines;
    private final String words;

    private Elsewhere(List<Integer> lines) {
        this.lines = lines;
        this.words = words(lines);
    }

    /** Reads the lines of some places once, to say them of many others. */
    public static Elsewhere at(List<Span> places, Copy copy) {
        return new Elsewhere(places.stream().map(copy::line).distinct().sorted().toList());
    }

    /** "on line 7", "on lines 7 and 33", "on lines 7, 12, 33 and 4 more", or "on this line". */
    public static String of(List<Span> places, Span here, Copy copy) {
        return at(places, copy).from(here, copy);
    }

    /** The same, as it is told at one place. */
    public String from(Span here, Copy copy) {
        return lines.equals(List.of(copy.line(here))) ? "on this line" : words;
    }

    private static String words(List<Integer> lines) {
        if (lines.size() < 2) {
            return lines.stream().map(l -> "on line " + l).collect(Collectors.joining());
        }
        int left = lines.size() - MOST;
        List<Integer> shown = lines.subList(0, left > 0 ? MOST : lines.size() - 1);
        String first = shown.stream().map(String::valueOf).collect(Collectors.joining(", "));
        return "on lines " + first + " and " + (left > 0 ? left + " more" : lines.get(lines.size() - 1));
    }
}
