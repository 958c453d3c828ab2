package dev.wirelint.fix;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What a text was and what it became, in the form that patch and version control read. */
public final class UnifiedDiff {
    private static final int CONTEXT = 3;
    private static final String NO_LINE_END = "\n\\ No newline at end of file";

    private UnifiedDiff() {}

    /** The difference with three lines of context, empty where there is none; each line ends in a line feed. */
    public static String of(String name, String before, String after) {
        List<String> old = lines(before);
        String path = name.startsWith("/") ? name : "/" + name;
        List<String> diff = UnifiedDiffUtils.generateUnifiedDiff(
                "a" + path, "b" + path, old, DiffUtils.diff(old, lines(after)), CONTEXT);
        StringBuilder text = new StringBuilder();
        diff.forEach(line -> text.append(line).append('\n'));
        return text.toString();
    }

    private static List<String> lines(String text) {
        List<String> lines = new ArrayList<>(Arrays.asList(text.split("\n", -1)));
        int last = lines.size() - 1;
        if (lines.get(last).isEmpty()) {
            lines.remove(last);
        } else {
            lines.set(last, lines.get(last) + NO_LINE_END);
        }
        return lines;
    }
}
