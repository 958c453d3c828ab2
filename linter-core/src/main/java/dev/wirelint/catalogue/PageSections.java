package dev.wirelint.catalogue;

import dev.wirelint.rule.Lesson;
import dev.wirelint.rule.Lesson.Example;
import dev.wirelint.rule.Lesson.LessonMark;
import dev.wirelint.text.PageException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The sections of a rule's page: Why in plain Markdown, Flags and Allows as fenced examples. Under a line of an example
 * carets mark what is found in it, followed by the words that should stand there; a block fenced as {@code fixed} holds
 * the example after all its fixes.
 */
final class PageSections {
    private static final Set<String> HEADINGS = Set.of("Why", "Flags", "Allows");
    private static final Pattern CARETS = Pattern.compile("( *)(\\^+)(?: (.+))?");
    private static final String DELETE = "(delete)";

    private PageSections() {}

    static Lesson parse(String file, int linesBefore, String text) {
        SectionReader reader = new SectionReader(file, linesBefore, text.lines().toList());
        return reader.read();
    }

    private static final class SectionReader {
        private final String file;
        private final int linesBefore;
        private final List<String> lines;
        private final StringBuilder why = new StringBuilder();
        private final List<Example> examples = new ArrayList<>();
        private String heading = "";

        SectionReader(String file, int linesBefore, List<String> lines) {
            this.file = file;
            this.linesBefore = linesBefore;
            this.lines = lines;
        }

        Lesson read() {
            int i = 0;
            while (i < lines.size()) {
                String line = lines.get(i);
                if (line.startsWith("## ")) {
                    heading = line.substring(3).strip();
                    if (!HEADINGS.contains(heading)) {
                        throw wrong(i, "the sections of a page are Why, Flags and Allows, not '" + heading + "'");
                    }
                } else if (line.startsWith("```")) {
                    i = fence(i);
                } else if (heading.equals("Why")) {
                    why.append(line).append('\n');
                }
                i++;
            }
            if (why.toString().isBlank()) {
                throw wrong(0, "a page says under '## Why' what the rule is for");
            }
            return new Lesson(why.toString().strip(), examples);
        }

        /** Reads the fence that opens at a line and answers the line that closes it. */
        private int fence(int open) {
            String kind = lines.get(open).substring(3).strip();
            int close = open + 1;
            while (close < lines.size() && !lines.get(close).equals("```")) {
                close++;
            }
            if (close == lines.size()) {
                throw wrong(open, "the block that opens here is not closed by a line of ```");
            }
            List<String> content = lines.subList(open + 1, close);
            switch (kind) {
                case "wire" -> examples.add(example(open, content));
                case "fixed" -> fixed(open, content);
                default -> throw wrong(open, "a fenced block is 'wire' or 'fixed', not '" + kind + "'");
            }
            return close;
        }

        private Example example(int open, List<String> content) {
            Example.ExampleKind kind = switch (heading) {
                case "Flags" -> Example.ExampleKind.FLAGS;
                case "Allows" -> Example.ExampleKind.ALLOWS;
                default -> throw wrong(open, "examples stand under '## Flags' or '## Allows'");
            };
            StringBuilder text = new StringBuilder();
            List<LessonMark> marks = new ArrayList<>();
            int lineStart = 0;
            for (int i = 0; i < content.size(); i++) {
                Matcher carets = CARETS.matcher(content.get(i));
                if (carets.matches() && i > 0) {
                    int start = lineStart + carets.group(1).length();
                    int end = start + carets.group(2).length();
                    if (end > text.length() - 1) {
                        throw wrong(open + 1 + i, "the carets reach past the end of the line above");
                    }
                    marks.add(new LessonMark(
                            start, end, Optional.ofNullable(carets.group(3)).map(SectionReader::suggestion)));
                } else {
                    lineStart = text.length();
                    text.append(content.get(i)).append('\n');
                }
            }
            if (kind == Example.ExampleKind.FLAGS && marks.isEmpty()) {
                throw wrong(open, "carets under the line mark what the rule must find in this example");
            }
            if (kind == Example.ExampleKind.ALLOWS && !marks.isEmpty()) {
                throw wrong(open, "nothing is marked in an example the rule must allow");
            }
            return new Example(kind, linesBefore + open + 1, text.toString(), marks, Optional.empty());
        }

        private void fixed(int open, List<String> content) {
            if (examples.isEmpty() || !heading.equals("Flags")) {
                throw wrong(open, "a 'fixed' block follows the example it mends");
            }
            Example mended = examples.remove(examples.size() - 1);
            String text = String.join("\n", content) + "\n";
            examples.add(new Example(mended.kind(), mended.line(), mended.text(), mended.marks(), Optional.of(text)));
        }

        private static String suggestion(String written) {
            return written.equals(DELETE) ? "" : written;
        }

        private PageException wrong(int line, String what) {
            return new PageException(file + ":" + (linesBefore + line + 1) + ": " + what);
        }
    }
}
