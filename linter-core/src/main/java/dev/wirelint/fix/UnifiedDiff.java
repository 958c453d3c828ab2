package dev.wirelint.fix;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import dev.wirelint.text.Escaped;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

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
                quoted("a" + path), quoted("b" + path), old, DiffUtils.diff(old, lines(after)), CONTEXT);
        StringBuilder text = new StringBuilder();
        diff.forEach(line -> text.append(line).append('\n'));
        return text.toString();
    }

    /** A name as git writes it: between quotation marks, with escapes, where it holds what a line cannot. */
    private static String quoted(String name) {
        if (name.codePoints().allMatch(c -> Escaped.isHarmless(c) && c != '"' && c != '\\')) {
            return name;
        }
        StringBuilder quoted = new StringBuilder("\"");
        name.codePoints().forEach(c -> {
            if (c == '"' || c == '\\') {
                quoted.append('\\').appendCodePoint(c);
            } else if (Escaped.isHarmless(c)) {
                quoted.appendCodePoint(c);
            } else {
                for (byte octet : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
                    quoted.append(String.format(Locale.ROOT, "\\%03o", octet & 0xFF));
                }
            }
        });
        return quoted.append('"').toString();
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
