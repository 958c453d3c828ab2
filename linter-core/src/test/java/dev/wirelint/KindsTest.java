package dev.wirelint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wirelint.Kinds.Mark;
import dev.wirelint.Kinds.Story;
import dev.wirelint.catalogue.RuleLibrary;
import dev.wirelint.finding.Edit;
import dev.wirelint.finding.Finding;
import dev.wirelint.format.StoryFile;
import dev.wirelint.text.SourceText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Each kind of fault and of honest copy that a checker is tempted to flag, in short stories: what is marked is found,
 * and what must not be found is not. {@code -Dwirelint.kind=…} takes one kind alone.
 */
class KindsTest {
    private static final Linter LINTER = new Linter(RuleLibrary.load().defaults());

    @TestFactory
    Stream<DynamicTest> kinds() throws IOException {
        String only = System.getProperty("wirelint.kind", "");
        return Kinds.files().stream()
                .filter(f -> only.isEmpty() || Kinds.name(f).equals(only))
                .map(f -> DynamicTest.dynamicTest(Kinds.name(f), () -> check(f)));
    }

    private static void check(Path file) throws IOException {
        List<String> faults = new ArrayList<>();
        for (Story story : Kinds.read(file)) {
            faults.addAll(faults(file, story));
        }
        assertThat(faults).as(Kinds.name(file)).isEmpty();
    }

    private static List<String> faults(Path file, Story story) {
        List<Finding> found = new ArrayList<>(LINTER.lint(StoryFile.read(SourceText.of("story.txt", story.text()))));
        List<String> all = found.stream().map(f -> told(f, story)).toList();
        List<String> faults = new ArrayList<>();
        for (Mark mark : story.marks()) {
            Optional<Finding> right =
                    found.stream().filter(f -> answers(f, mark, story)).findFirst();
            right.ifPresentOrElse(
                    found::remove,
                    () -> faults.add("missing: \"" + mark.text() + "\" by "
                            + story.head().rules()
                            + mark.says().map(s -> " -> " + s).orElse("")));
        }
        for (Finding finding : found) {
            if (story.head().alone() || story.head().never().stream().anyMatch(n -> is(finding, n))) {
                faults.add("wrong: " + told(finding, story));
            }
        }
        String place = Kinds.name(file) + ".txt:" + story.line() + " ";
        return faults.stream()
                .map(f -> "\n" + place + f + "\n    " + story.text().strip().replace("\n", "\n    ") + "\n    found: "
                        + all)
                .toList();
    }

    private static boolean answers(Finding finding, Mark mark, Story story) {
        return finding.span().start() == mark.start()
                && finding.span().of(story.text()).equals(mark.text())
                && story.head().rules().stream().anyMatch(r -> is(finding, r))
                && mark.says().map(s -> told(finding, story).contains(s)).orElse(true);
    }

    private static boolean is(Finding finding, String rule) {
        String id = finding.rule().value();
        return id.equals(rule)
                || finding.category().label().equals(rule)
                || (rule.endsWith("*") && id.startsWith(rule.substring(0, rule.length() - 1)));
    }

    private static String told(Finding finding, Story story) {
        List<String> cures = finding.fixes().stream()
                .flatMap(f -> f.edits().stream())
                .map(Edit::replacement)
                .toList();
        return finding.rule().value() + " \"" + finding.span().of(story.text()) + "\" " + finding.message() + " "
                + cures;
    }
}
