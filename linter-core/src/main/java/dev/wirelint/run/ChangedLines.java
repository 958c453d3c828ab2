package dev.wirelint.run;

import dev.wirelint.text.SourceText;
import dev.wirelint.text.Span;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The lines of a git working tree that are new or other than at a revision, as git itself tells them. */
public final class ChangedLines {
    private static final Pattern HUNK = Pattern.compile("@@ -\\S+ \\+(\\d+)(?:,(\\d+))? @@.*");
    private static final NavigableMap<Integer, Integer> ALL = new TreeMap<>(Map.of(1, Integer.MAX_VALUE));

    /** By file, the first line of each changed run and its last. */
    private final Map<Path, NavigableMap<Integer, Integer>> changed;

    private ChangedLines(Map<Path, NavigableMap<Integer, Integer>> changed) {
        this.changed = changed;
    }

    /**
     * Asks git what has changed.
     *
     * @param folder a folder of the working tree
     * @param revision a commit, a branch or a tag
     * @throws IOException where git cannot say; the message is one line
     */
    public static ChangedLines since(String revision, Path folder) throws IOException {
        Path top = Path.of(git(folder, "rev-parse", "--show-toplevel").strip()).toRealPath();
        String commit = git(top, "rev-parse", "--verify", "--quiet", "--end-of-options", revision + "^{commit}")
                .strip();
        String diff = git(
                top,
                "-c",
                "core.quotepath=false",
                "diff",
                "-U0",
                "--no-color",
                "--no-ext-diff",
                "--src-prefix=a/",
                "--dst-prefix=b/",
                commit,
                "--");
        Map<Path, NavigableMap<Integer, Integer>> changed = parse(diff, top);
        for (String fresh :
                git(top, "ls-files", "--others", "--exclude-standard", "-z").split("\0", -1)) {
            if (!fresh.isEmpty()) {
                changed.put(top.resolve(fresh), ALL);
            }
        }
        return new ChangedLines(changed);
    }

    /** Whether some line of a place in a story has changed. */
    public boolean touches(Path story, SourceText source, Span span) throws IOException {
        NavigableMap<Integer, Integer> lines = changed.get(story.toRealPath());
        if (lines == null) {
            return false;
        }
        int first = lineOf(source, span.start());
        int last = lineOf(source, Math.max(span.start(), span.end() - 1));
        Map.Entry<Integer, Integer> before = lines.floorEntry(last);
        return before != null && before.getValue() >= first;
    }

    private static Map<Path, NavigableMap<Integer, Integer>> parse(String diff, Path top) {
        Map<Path, NavigableMap<Integer, Integer>> changed = new HashMap<>();
        NavigableMap<Integer, Integer> lines = new TreeMap<>();
        boolean inHead = false;
        for (String line : diff.split("\n", -1)) {
            if (line.startsWith("diff --git ")) {
                inHead = true;
            } else if (inHead && line.startsWith("+++ ")) {
                lines = new TreeMap<>();
                changed.put(top.resolve(path(line.substring(4))), lines);
            }
            Matcher hunk = HUNK.matcher(line);
            if (hunk.matches()) {
                inHead = false;
                int count = hunk.group(2) == null ? 1 : Integer.parseInt(hunk.group(2));
                int first = Integer.parseInt(hunk.group(1));
                if (count > 0) {
                    lines.put(first, first + count - 1);
                }
            }
        }
        return changed;
    }

    /** Git ends a name with blanks by a tab, and writes one with quotes or line ends as a string of C. */
    private static String path(String written) {
        String name = written.endsWith("\t") ? written.substring(0, written.length() - 1) : written;
        if (name.startsWith("\"") && name.endsWith("\"")) {
            name = name.substring(1, name.length() - 1)
                    .replace("\\\"", "\"")
                    .replace("\\t", "\t")
                    .replace("\\n", "\n")
                    .replace("\\\\", "\\");
        }
        return name.startsWith("b/") ? name.substring(2) : name;
    }

    /** Lines as git counts them, by line feeds alone. */
    private static int lineOf(SourceText source, int offset) {
        return source.firstLine()
                + (int) source.content()
                        .substring(0, offset)
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
    }

    private static String git(Path folder, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(arguments));
        Path said = Files.createTempFile("wirelint-", ".err");
        try {
            Process git = start(command, folder, said);
            String out = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (git.waitFor() != 0) {
                String why = Files.readString(said)
                        .lines()
                        .findFirst()
                        .orElse("it knows no such revision; name a commit, branch or tag");
                throw new IOException("git cannot say what has changed: " + why);
            }
            return out;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("git was interrupted", e);
        } finally {
            Files.deleteIfExists(said);
        }
    }

    private static Process start(List<String> command, Path folder, Path said) throws IOException {
        try {
            return new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectError(said.toFile())
                    .start();
        } catch (IOException e) {
            throw new IOException("git is not there to say what has changed; install it, or check all of it", e);
        }
    }
}
