package dev.wirelint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wirelint.catalogue.RuleLibrary;
import dev.wirelint.finding.Finding;
import dev.wirelint.format.StoryFile;
import dev.wirelint.text.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The labelled stories: each label is found, with the words it asks for, and nothing else is. A fault known to be
 * missed is not found; a finding known to be wrong is. What a preview would find is not asked for.
 */
class FixturesTest {
    private static final RuleLibrary LIBRARY = RuleLibrary.load();

    private final Linter linter = new Linter(LIBRARY.defaults());

    @TestFactory
    Stream<DynamicTest> stories() throws IOException {
        return DemoStories.tests(s -> () -> check(s));
    }

    private void check(Path story) throws IOException {
        List<String> found = new ArrayList<>();
        SourceText source = SourceText.of(story.toString(), Files.readString(story));
        for (Finding finding : linter.lint(StoryFile.read(source))) {
            int line = source.position(finding.span().start()).line();
            found.add(entry(
                    finding.rule().value(), String.valueOf(line), finding.span().of(source.content())));
        }
        assertThat(found).containsExactlyInAnyOrderElementsOf(labels(story));
    }

    private static List<String> labels(Path story) throws IOException {
        List<String> labels = new ArrayList<>();
        for (Map<?, ?> label : DemoStories.labels(story)) {
            boolean preview = LIBRARY.page(String.valueOf(label.get("rule")))
                    .orElseThrow()
                    .preview();
            if (preview || Boolean.TRUE.equals(label.get("missed"))) {
                continue;
            }
            labels.add(entry(
                    String.valueOf(label.get("rule")),
                    String.valueOf(label.get("line")),
                    String.valueOf(label.get("text"))));
        }
        return labels;
    }

    private static String entry(String rule, String line, String text) {
        return line + " " + rule + " " + text;
    }
}
