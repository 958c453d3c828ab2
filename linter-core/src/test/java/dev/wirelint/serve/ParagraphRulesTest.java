package dev.wirelint.serve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wirelint.DemoStories;
import dev.wirelint.catalogue.RuleLibrary;
import dev.wirelint.desk.Desk;
import dev.wirelint.desk.DeskSettings;
import dev.wirelint.finding.Finding;
import dev.wirelint.report.CheckedStory;
import dev.wirelint.run.Manuscript;
import dev.wirelint.serve.languagetool.ToolStartDoor;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What a rule of the list says of a paragraph alone, something says of the same words in its story too. */
class ParagraphRulesTest {
    private static final Set<String> LISTED = listed();

    /** What the house has settled stands on its list; that the Odessa meant is in Texas, only the story can tell. */
    private static final Set<String> HOUSE_LIST = Set.of("name-alias-not-preferred", "name-near-known");

    /** Enough of them; each paragraph is a check. */
    private static final int EVERY = 3;

    /** Where two rules speak of the same words of a story, one of them is shown. */
    private static boolean isSaid(Finding alone, String paragraph, CheckedStory story) {
        String words = alone.span().of(paragraph).strip();
        String text = story.source().content();
        return story.findings().stream().anyMatch(f -> {
            String said = f.span().of(text);
            return said.contains(words) || (f.rule().equals(alone.rule()) && words.contains(said.strip()));
        });
    }

    private static Set<String> listed() {
        try (InputStream in = Objects.requireNonNull(ToolStartDoor.class.getResourceAsStream("paragraph-rules.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(l -> !l.isBlank() && !l.startsWith("#"))
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void areRules() {
        RuleLibrary library = RuleLibrary.load();
        assertThat(LISTED)
                .isNotEmpty()
                .allSatisfy(id -> assertThat(library.page(id)).isPresent());
    }

    @Test
    void sayNothingThatNeedsAStory() throws IOException {
        Desk desk = Desk.open(DeskSettings.usual().unconfigured().build());
        List<Path> files = DemoStories.files();
        for (int i = 0; i < files.size(); i += EVERY) {
            Path file = files.get(i);
            String text = Files.readString(file);
            CheckedStory story = desk.check(story(text));
            for (String paragraph : text.split("\n", -1)) {
                List<Finding> alone = desk.check(story(paragraph)).findings().stream()
                        .filter(f -> LISTED.contains(f.rule().value()))
                        .filter(f -> !HOUSE_LIST.contains(f.rule().value()))
                        .filter(f -> !isSaid(f, paragraph, story))
                        .toList();
                assertThat(alone).as(file + ": " + paragraph).isEmpty();
            }
        }
    }

    private static Manuscript story(String text) {
        return new Manuscript(Path.of("story.txt"), "story.txt", 0, text);
    }
}
