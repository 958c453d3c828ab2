package dev.wirelint.rule;

import java.util.List;
import java.util.Optional;

/**
 * What a rule's page teaches, and is tested by.
 *
 * @param why the reason for the rule, in Markdown
 */
public record Lesson(String why, List<Example> examples) {
    public Lesson {
        examples = List.copyOf(examples);
    }

    /** A story or a few sentences of one, marked with what the rule must find in it. */
    public record Example(ExampleKind kind, int line, String text, List<LessonMark> marks, Optional<String> fixed) {
        public Example {
            marks = List.copyOf(marks);
        }

        public enum ExampleKind {
            FLAGS,
            ALLOWS
        }
    }

    /**
     * A place a rule must find in an example.
     *
     * @param start the offset in the example's text
     * @param end the offset after it
     * @param suggestion what should stand there instead, empty to delete; absent where the page asks for none
     */
    public record LessonMark(int start, int end, Optional<String> suggestion) {}
}
