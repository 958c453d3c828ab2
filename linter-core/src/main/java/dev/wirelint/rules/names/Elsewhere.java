package dev.wirelint.rules.names;

import dev.wirelint.analysis.Copy;
import dev.wirelint.text.Span;
import java.util.List;
import java.util.stream.Collectors;

/** Says in words on which lines of the file other places stand. */
final class Elsewhere {
    private static final int MOST = 3;

    private Elsewhere() {}

    /** "on line 7", "on lines 7 and 33", "on lines 7, 12, 33 and 4 more", or "on this line". */
    static String of(List<Span> places, Span here, Copy copy) {
        List<Integer> lines =
                places.stream().map(p -> line(p, copy)).distinct().sorted().toList();
        if (lines.equals(List.of(line(here, copy)))) {
            return "on this line";
        }
        if (lines.size() == 1) {
            return "on line " + lines.get(0);
        }
        int left = lines.size() - MOST;
        List<Integer> shown = lines.subList(0, left > 0 ? MOST : lines.size() - 1);
        String first = shown.stream().map(String::valueOf).collect(Collectors.joining(", "));
        return "on lines " + first + " and " + (left > 0 ? left + " more" : lines.get(lines.size() - 1));
    }

    private static int line(Span place, Copy copy) {
        return copy.article()
                .source()
                .place(copy.article().map().toSource(place))
                .start()
                .line();
    }
}
