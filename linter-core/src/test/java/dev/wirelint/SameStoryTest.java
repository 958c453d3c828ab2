package dev.wirelint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wirelint.article.Article;
import dev.wirelint.article.Block;
import dev.wirelint.catalogue.RuleLibrary;
import dev.wirelint.finding.Finding;
import dev.wirelint.format.StoryFile;
import dev.wirelint.format.StoryIn;
import dev.wirelint.format.UnreadableInput;
import dev.wirelint.rule.Lesson.Example;
import dev.wirelint.rule.RulePage;
import dev.wirelint.rule.RulePage.CheckedBy;
import dev.wirelint.text.SourceText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The same story gives the same findings in whatever format it is kept, zone by zone and word by word. Zones and words
 * are compared in all formats, findings in three of them a story, which three in turn.
 */
class SameStoryTest {
    /** A message may say on which lines of the file another place is, and each format has lines of its own. */
    private static final Pattern LINES =
            Pattern.compile("on this line|on lines? \\d+(?:, \\d+)*(?: and \\d+(?: more)?)?");

    private static final int FORMATS_LINTED = 3;

    private static final RuleLibrary LIBRARY = RuleLibrary.load();
    private static final Linter LINTER = new Linter(LIBRARY.defaults());

    @TestFactory
    Stream<DynamicTest> givesTheSameFindingsInEveryFormat() throws IOException {
        List<Path> stories = DemoStories.files();
        List<String> formats = List.copyOf(StoryIn.FORMATS.keySet());
        return IntStream.range(0, stories.size()).boxed().flatMap(story -> {
            Plain plain = Plain.read(stories.get(story));
            return IntStream.range(0, formats.size()).mapToObj(f -> {
                boolean linted = (story + f) % formats.size() < FORMATS_LINTED;
                String name = DemoStories.name(stories.get(story)) + " in " + formats.get(f);
                return DynamicTest.dynamicTest(name, () -> check(plain, formats.get(f), linted));
            });
        });
    }

    @TestFactory
    Stream<DynamicTest> givesTheSameFindingsForEveryExampleOfARule() {
        return LIBRARY.pages().stream()
                .filter(p -> !(p.form() instanceof CheckedBy.OfTheRun) && !(p.form() instanceof CheckedBy.Repository))
                .map(page -> DynamicTest.dynamicTest(page.id().value(), () -> check(page)));
    }

    private static void check(RulePage page) throws UnreadableInput {
        Linter alone = new Linter(LIBRARY.prepare(List.of(page)));
        for (Example example : page.examples()) {
            if (example.text().contains("  ") || example.text().startsWith("---")) {
                continue; // Blanks at a stretch are one to a browser, and an example with front matter is Markdown.
            }
            Article plain = StoryFile.read(SourceText.of("example", example.text()));
            List<String> expected = findings(alone, plain);
            for (String format : List.of("html", "markdown")) {
                Article read = StoryFile.read(SourceText.of("example", written(plain, format)), format);
                assertThat(findings(alone, read))
                        .as("line %d in %s", example.line(), format)
                        .containsExactlyElementsOf(expected);
            }
        }
    }

    private static String written(Article plain, String format) {
        return Objects.requireNonNull(StoryIn.FORMATS.get(format)).apply(plain);
    }

    private static void check(Plain plain, String format, boolean linted) throws UnreadableInput {
        Article read = StoryFile.read(SourceText.of("story", written(plain.article, format)), format);
        assertThat(zones(read)).containsExactlyElementsOf(zones(plain.article));
        if (linted) {
            assertThat(findings(LINTER, read)).containsExactlyElementsOf(plain.findings);
        }
    }

    /** A story as plain text, and what is found in it; every format is held to it. */
    private record Plain(Article article, List<String> findings) {
        static Plain read(Path story) {
            try {
                Article article = StoryFile.read(SourceText.of("story", Files.readString(story)));
                return new Plain(article, SameStoryTest.findings(LINTER, article));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static List<String> zones(Article article) {
        return article.blocks().stream().map(b -> zone(article, b)).toList();
    }

    private static String zone(Article article, Block block) {
        return block.zone() + " " + StoryIn.words(article.textOf(block));
    }

    /** The findings by rule, by the words they flag as the story has them, and by what they say. */
    private static List<String> findings(Linter linter, Article article) {
        return linter.lint(article).stream()
                .map(f -> entry(article, f))
                .sorted()
                .toList();
    }

    private static String entry(Article article, Finding finding) {
        String words = article.map()
                .reversed()
                .toText(finding.span())
                .map(s -> s.of(article.text()))
                .orElse("");
        String said = LINES.matcher(finding.message()).replaceAll("on a line");
        return finding.rule() + " " + StoryIn.words(words) + ": " + StoryIn.words(said);
    }
}
