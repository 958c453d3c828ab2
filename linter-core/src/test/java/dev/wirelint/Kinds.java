package dev.wirelint;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The short stories of {@code fixtures/kinds}, a line each, and what is to be found in them. */
final class Kinds {
    private static final Path FOLDER = Path.of("..", "fixtures", "kinds");
    private static final Pattern MARKED = Pattern.compile("\\{([^}]+?)(?: -> ([^}]+))?\\}");
    private static final Pattern BAR = Pattern.compile(" \\| ");
    private static final Pattern SPACE = Pattern.compile(" ");
    private static final String HEAD = "=== ";
    private static final String FRAME = "frame";
    private static final String HOLE = "{}";
    private static final String NOT = "not ";

    private Kinds() {}

    /**
     * Words at fault.
     *
     * @param says what stands among the suggestions or in the message
     */
    record Mark(int start, String text, Optional<String> says) {}

    /**
     * What is asked of the stories under one head.
     *
     * @param rules those that may find what is marked: an id, a category, or the beginning of ids before a star
     * @param never those that must find nothing else
     * @param alone whether nothing else at all may be found
     */
    record Head(List<String> rules, List<String> never, boolean alone) {
        private static Head read(String line) {
            List<String> rules = List.of();
            List<String> never = List.of();
            boolean alone = false;
            for (String part : BAR.split(line, -1)) {
                if (part.equals("clean") || part.equals("nothing else")) {
                    alone = true;
                } else if (part.startsWith(NOT)) {
                    never = List.of(SPACE.split(part.substring(NOT.length()), -1));
                } else {
                    rules = List.of(SPACE.split(part, -1));
                }
            }
            return new Head(rules, never, alone);
        }
    }

    /**
     * A story as it is read.
     *
     * @param line where it stands in its file
     */
    record Story(int line, String text, List<Mark> marks, Head head) {}

    /** A file each. */
    static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().toList();
        }
    }

    /** What a kind is called. */
    static String name(Path file) {
        return file.getFileName().toString().replaceFirst("\\.txt$", "");
    }

    /** The stories of a kind, in the order of the file. */
    static List<Story> read(Path file) throws IOException {
        List<Story> stories = new ArrayList<>();
        List<String> lines = Files.readAllLines(file);
        Head head = Head.read("clean");
        String frame = HOLE;
        boolean frameNext = false;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.isBlank() || line.startsWith("# ")) {
                continue;
            }
            if (line.startsWith(HEAD)) {
                String said = line.substring(HEAD.length());
                frameNext = said.equals(FRAME);
                head = frameNext ? head : Head.read(said);
            } else if (frameNext) {
                frame = line;
                frameNext = false;
            } else {
                stories.add(story(i + 1, frame.replace(HOLE, line), head));
            }
        }
        return List.copyOf(stories);
    }

    private static Story story(int line, String marked, Head head) {
        String lines = marked.replace(" // ", "\n\n").replace(" / ", "\n");
        StringBuilder text = new StringBuilder();
        List<Mark> marks = new ArrayList<>();
        int from = 0;
        for (Matcher m = MARKED.matcher(lines); m.find(); from = m.end()) {
            text.append(lines, from, m.start());
            marks.add(new Mark(text.length(), m.group(1), Optional.ofNullable(m.group(2))));
            text.append(m.group(1));
        }
        text.append(lines.substring(from)).append('\n');
        return new Story(line, text.toString(), List.copyOf(marks), head);
    }
}
