package dev.wirelint.report;

import dev.wirelint.rule.Lesson.Example;
import dev.wirelint.rule.Lesson.LessonMark;
import dev.wirelint.rule.RulePage;
import java.util.List;
import java.util.regex.Pattern;

/** A rule's page for people at a terminal. */
public final class PageText {
    private static final String INDENT = "  ";
    private static final Pattern PARAGRAPH_GAP = Pattern.compile("\n\\s*\n");
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private final int width;
    private final Ink ink;

    public PageText(int width, boolean colour) {
        this.width = width;
        this.ink = colour ? Ink.COLOUR : Ink.PLAIN;
    }

    /** The whole page. */
    public String of(RulePage page) {
        StringBuilder text = new StringBuilder();
        text.append(ink.bold(page.id().value()))
                .append(": ")
                .append(page.summary())
                .append('\n');
        text.append(ink.of(page.severity(), page.severity().label()))
                .append(", ")
                .append(page.category().label())
                .append(page.preview() ? ", preview (off unless asked for)" : page.off() ? ", off by default" : "")
                .append('\n');
        text.append('\n').append(paragraphs(page.why()));
        examples(page, Example.ExampleKind.FLAGS, "Flags", text);
        examples(page, Example.ExampleKind.ALLOWS, "Allows", text);
        text.append("\nTo leave one place alone, give a reason in the story:\n")
                .append(INDENT)
                .append("[stet ")
                .append(page.id())
                .append(": the reason]\n");
        text.append("To turn the rule off, write into .wirelint.yml:\n")
                .append(INDENT)
                .append("rules: {")
                .append(page.id())
                .append(": off}\n");
        page.authority().ifPresent(a -> text.append("\nAuthority: ").append(a).append('\n'));
        return text.toString();
    }

    private void examples(RulePage page, Example.ExampleKind kind, String title, StringBuilder text) {
        List<Example> examples =
                page.examples().stream().filter(e -> e.kind() == kind).toList();
        if (examples.isEmpty()) {
            return;
        }
        text.append('\n').append(ink.bold(title)).append('\n');
        for (Example example : examples) {
            text.append('\n');
            example(example, text);
        }
    }

    private void example(Example example, StringBuilder text) {
        int start = 0;
        for (String line : example.text().lines().toList()) {
            text.append(INDENT).append(Columns.printable(line)).append('\n');
            for (LessonMark mark : example.marks()) {
                if (mark.start() >= start && mark.start() <= start + line.length()) {
                    mark(mark, line, mark.start() - start, text);
                }
            }
            start += line.length() + 1;
        }
    }

    private void mark(LessonMark mark, String line, int column, StringBuilder text) {
        int end = Math.min(line.length(), column + mark.end() - mark.start());
        int marked = Math.max(1, Columns.width(line.substring(column, end)));
        text.append(INDENT).append(" ".repeat(Columns.width(line.substring(0, column))));
        text.append("^".repeat(marked));
        mark.suggestion()
                .map(s -> s.isEmpty() ? "(delete)" : s)
                .ifPresent(s -> text.append(' ').append(ink.good(s)));
        text.append('\n');
    }

    private String paragraphs(String markdown) {
        StringBuilder text = new StringBuilder();
        for (String paragraph : PARAGRAPH_GAP.split(markdown.strip(), -1)) {
            text.append(text.length() == 0 ? "" : "\n");
            text.append(wrapped(paragraph));
        }
        return text.toString();
    }

    private String wrapped(String paragraph) {
        StringBuilder text = new StringBuilder();
        int column = 0;
        for (String word : SPACE.split(paragraph.strip(), -1)) {
            int wide = Columns.width(word);
            boolean breaks = column > 0 && column + 1 + wide > width;
            text.append(column == 0 ? "" : breaks ? "\n" : " ").append(word);
            column = breaks ? wide : column + (column == 0 ? 0 : 1) + wide;
        }
        return text.append('\n').toString();
    }
}
