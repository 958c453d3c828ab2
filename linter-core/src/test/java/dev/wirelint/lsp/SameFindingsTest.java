package dev.wirelint.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wirelint.desk.Desk;
import dev.wirelint.desk.DeskSettings;
import dev.wirelint.finding.Finding;
import dev.wirelint.report.CheckedStory;
import dev.wirelint.report.Report;
import dev.wirelint.serve.Served;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever door a story comes in by, the same is found at the same places. */
class SameFindingsTest {
    private static final Path STORIES = Path.of("..", "fixtures", "stories");

    /** A rule and the line and column it speaks of, from 1. */
    private record Told(String rule, int line, int column, int endLine, int endColumn) {
        static Told of(Finding finding, CheckedStory story) {
            var place = story.source().place(finding.span());
            return new Told(
                    finding.rule().value(),
                    place.start().line(),
                    place.start().column(),
                    place.end().line(),
                    place.end().column());
        }

        static Told of(Diagnostic shown) {
            var range = shown.getRange();
            return new Told(
                    shown.getCode().getLeft(),
                    range.getStart().getLine() + 1,
                    range.getStart().getCharacter() + 1,
                    range.getEnd().getLine() + 1,
                    range.getEnd().getCharacter() + 1);
        }

        static Told of(Map<?, ?> json) {
            Map<?, ?> start = Served.object(json, "start");
            Map<?, ?> end = Served.object(json, "end");
            return new Told(
                    String.valueOf(json.get("rule")),
                    Served.number(start, "line"),
                    Served.number(start, "column"),
                    Served.number(end, "line"),
                    Served.number(end, "column"));
        }
    }

    /** An editor compares a story with those beside it, as a check of its folder does; here it has none. */
    @Test
    void areToldAtEveryDoor(@TempDir Path alone) throws Exception {
        Path folder = STORIES.toRealPath();
        Desk desk = Desk.open(DeskSettings.usual().folder(folder).build());
        int stories = 0;
        try (Served served = Served.of(folder);
                Editor editor = new Editor(alone);
                Stream<Path> files = Files.walk(folder)) {
            editor.begin(alone, new ClientCapabilities());
            for (Path file : files.filter(SameFindingsTest::isStory).sorted().toList()) {
                Report report = desk.check(desk.stories(List.of(file.toString()), InputStream.nullInputStream()));
                if (report.stories().size() != 1) {
                    continue;
                }
                CheckedStory story = report.stories().get(0);
                String text = story.source().content();
                if (story.article().isEmpty() || !story.source().file().equals(story.path())) {
                    continue;
                }
                stories++;
                List<Told> checked =
                        story.findings().stream().map(f -> Told.of(f, story)).toList();
                String name = folder.relativize(file).toString().replace('\\', '/');
                Map<?, ?> answer = served.api("/api/check", Map.of("text", text, "path", name));
                Map<?, ?> article = (Map<?, ?>) Served.list(answer, "articles").get(0);
                assertThat((List<?>) article.get("findings"))
                        .as(name)
                        .extracting(f -> Told.of((Map<?, ?>) f))
                        .isEqualTo(checked);
                editor.open(alone.resolve(stories + "/" + file.getFileName()), text);
                assertThat(editor.next()).as(name).extracting(Told::of).isEqualTo(checked);
                if (name.endsWith(".txt")) {
                    assertThat(served.matches("/story/v2/check", Map.of("text", text, "language", "en")))
                            .as(name)
                            .extracting(m -> (Object) m.get("offset"))
                            .isEqualTo(story.findings().stream()
                                    .map(f -> (Object) f.span().start())
                                    .toList());
                }
            }
        }
        assertThat(stories).isGreaterThan(60);
    }

    /** Beside the stories stand their labels. */
    private static boolean isStory(Path file) {
        return Files.isRegularFile(file) && !file.toString().endsWith(".yml");
    }
}
