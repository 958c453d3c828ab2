package dev.wirelint;

import dev.wirelint.finding.Finding;
import dev.wirelint.format.StoryFile;
import dev.wirelint.rule.Lesson;
import dev.wirelint.rule.Lesson.Example;
import dev.wirelint.rule.RulePage;
import dev.wirelint.rule.RulePage.CheckedBy;
import dev.wirelint.text.SourceText;
import dev.wirelint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Holds a page to its own examples. */
public final class PageExamples {
    private PageExamples() {}

    /**
     * What does not hold, each with its place in the page; empty where all does.
     *
     * @param linter runs the rule of the page alone
     */
    public static List<String> slips(RulePage page, Linter linter) {
        List<String> slips = new ArrayList<>();
        for (Example example : page.examples()) {
            List<Finding> found = page.form() instanceof CheckedBy.Repository
                    ? Together.lint(linter, example.text())
                    : linter.lint(StoryFile.example(SourceText.of("example", example.text())));
            String at = page.location() + ":" + example.line() + ": ";
            for (Lesson.LessonMark mark : example.marks()) {
                Span span = new Span(mark.start(), mark.end());
                Optional<Finding> match =
                        found.stream().filter(f -> f.span().equals(span)).findFirst();
                if (match.isEmpty()) {
                    slips.add(at + "marks \"" + span.of(example.text()) + "\", and the rule does not find it");
                } else if (mark.suggestion().isPresent()
                        && !match.get().suggestions().contains(mark.suggestion().get())) {
                    slips.add(at + "asks for \"" + mark.suggestion().get() + "\", and the rule offers "
                            + match.get().suggestions());
                }
            }
            found.stream()
                    .filter(f ->
                            example.marks().stream().noneMatch(m -> f.span().equals(new Span(m.start(), m.end()))))
                    .forEach(f -> slips.add(
                            at + "the rule finds \"" + f.span().of(example.text()) + "\", which is not marked"));
        }
        return slips;
    }
}
