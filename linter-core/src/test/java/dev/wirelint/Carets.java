package dev.wirelint;

import dev.wirelint.finding.Finding;
import dev.wirelint.rule.Lesson.Example;
import dev.wirelint.text.Position;
import dev.wirelint.text.SourceText;
import dev.wirelint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Draws what is found in a text as rule pages show it: carets under the line, then the words that should stand there.
 */
final class Carets {
    private Carets() {}

    static String draw(Example example) {
        List<Mark> marks = example.marks().stream()
                .map(m -> new Mark(new Span(m.start(), m.end()), m.suggestion()))
                .toList();
        return drawMarks(example.text(), marks);
    }

    static String draw(String text, List<Finding> findings) {
        List<Mark> marks = findings.stream()
                .map(f -> new Mark(f.span(), f.suggestions().stream().findFirst()))
                .toList();
        return drawMarks(text, marks);
    }

    private static String drawMarks(String text, List<Mark> marks) {
        SourceText source = SourceText.of("example", text);
        List<String> drawn = new ArrayList<>();
        for (int line = 1; line < source.lineCount(); line++) {
            drawn.add(source.line(line).of(text));
            for (Mark mark : marks) {
                Position start = source.position(mark.span.start());
                if (start.line() == line) {
                    String carets = " ".repeat(start.column() - 1) + "^".repeat(Math.max(1, mark.span.length()));
                    drawn.add(carets + mark.suggestion.map(Carets::shown).orElse(""));
                }
            }
        }
        return String.join("\n", drawn) + "\n";
    }

    private static String shown(String suggestion) {
        return " " + (suggestion.isEmpty() ? "(delete)" : suggestion);
    }

    private record Mark(Span span, Optional<String> suggestion) {}
}
