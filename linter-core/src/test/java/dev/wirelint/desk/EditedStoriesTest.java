package dev.wirelint.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wirelint.DemoStories;
import dev.wirelint.report.CheckedStory;
import dev.wirelint.run.Manuscript;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * A story that is reached by any edits has the findings of one that is read anew. More of them are tried with
 * {@code -Dwirelint.edits}: so many in all, of which some are held to a fresh check.
 */
class EditedStoriesTest {
    private static final int EDITS = Integer.getInteger("wirelint.edits", 0);
    private static final Path FIXTURES = Path.of("..", "fixtures");
    private static final int LEAN = 24;
    private static final int REMEMBERED = 100;
    private static final int HELD = EDITS == 0 ? 1 : 20;
    private static final int LONGEST = 9_000;

    /** What a hand may slip in: letters, marks, names, figures, notes and the marks of every format. */
    private static final List<String> SLIPS = List.of(
            "a",
            " ",
            "  ",
            ",",
            " ,",
            ".",
            "\n",
            "\n\n",
            "\"",
            "“",
            "”",
            "'",
            "’",
            "(",
            ")",
            "[",
            "]",
            "<",
            ">",
            "&",
            "{",
            "}",
            "\\",
            "*",
            "_",
            "#",
            "-",
            "–",
            "—",
            ":",
            ";",
            "é",
            "\uD83D\uDEA2",
            "the the ",
            " Ida Holt ",
            " Ida Hollt ",
            " 12 people were killed ",
            " 14 people died ",
            " said on Monday ",
            " 5 percent ",
            " 5% ",
            " February 30 ",
            "Read more: ",
            "\n\nSIGN UP NOW\n\n",
            "\n\n[stet punctuation-space-before: so]\n\n",
            " USD 5 million ",
            " which were ",
            "\r\n",
            "\t",
            " NATO-led ",
            " U.S. ",
            " US ");

    @TempDir
    private Path folder = Path.of("");

    @TestFactory
    Stream<DynamicTest> hasTheFindingsOfAFreshCheck() throws IOException {
        List<Path> stories = stories();
        int each = Math.max(1, EDITS / stories.size());
        return stories.stream()
                .map(story -> DynamicTest.dynamicTest(
                        story.getFileName().toString(),
                        () -> new Hand(story, stories, folder).edit(EDITS == 0 ? LEAN : each)));
    }

    private static List<Path> stories() throws IOException {
        List<Path> stories = new ArrayList<>();
        List<Path> plain = DemoStories.files();
        for (int i = 0; i < plain.size(); i += EDITS == 0 ? plain.size() / 3 : 1) {
            stories.add(plain.get(i));
        }
        try (Stream<Path> formats = Files.list(FIXTURES.resolve("formats"))) {
            formats.sorted().forEach(stories::add);
        }
        try (Stream<Path> kinds = EDITS == 0 ? Stream.empty() : Files.list(FIXTURES.resolve("kinds"))) {
            kinds.sorted().forEach(stories::add);
        }
        return stories;
    }

    /** Somebody who types, deletes, pastes and takes back. */
    private static final class Hand {
        private final Random random;
        private final Path place;
        private final List<String> pasted = new ArrayList<>();
        private final Deque<String> before = new ArrayDeque<>();
        private final Desk open;
        private final Desk fresh;
        private String text;

        Hand(Path story, List<Path> others, Path folder) throws IOException {
            this.random = new Random(story.getFileName().hashCode());
            this.place = folder.resolve(story.getFileName());
            this.text = Files.readString(story);
            for (Path other : others) {
                pasted.addAll(List.of(Files.readString(other).split("\\R\\R")));
            }
            DeskSettings settings =
                    DeskSettings.usual().folder(folder).unconfigured().build();
            this.open = Desk.open(settings);
            this.fresh = Desk.open(settings);
        }

        void edit(int times) throws IOException {
            for (int edit = 1; edit <= times; edit++) {
                before.push(text);
                if (before.size() > REMEMBERED) {
                    before.removeLast();
                }
                text = next();
                Manuscript version = new Manuscript(place, place.getFileName().toString(), edit, text);
                open.write(version);
                CheckedStory found = open.check(version);
                if (edit % HELD == 0) {
                    CheckedStory expected = fresh.check(version);
                    assertThat(found.findings()).as("edit %d", edit).isEqualTo(expected.findings());
                    assertThat(found.suppressed()).as("edit %d", edit).isEqualTo(expected.suppressed());
                }
            }
            open.close(place);
        }

        private String next() {
            int from = text.isEmpty() ? 0 : random.nextInt(text.length());
            int to = Math.min(text.length(), from + 1 + random.nextInt(12));
            return switch (random.nextInt(text.length() > LONGEST ? 8 : 12)) {
                case 0, 1 -> text.substring(0, from) + text.substring(to);
                case 2 ->
                    text.substring(0, from) + text.substring(Math.min(text.length(), from + 1 + random.nextInt(400)));
                case 3, 4 -> text.substring(0, from) + slip() + text.substring(to);
                case 5, 6, 7 -> back();
                case 8 -> paste(from);
                default -> text.substring(0, from) + slip() + text.substring(from);
            };
        }

        private String slip() {
            return SLIPS.get(random.nextInt(SLIPS.size()));
        }

        private String paste(int from) {
            String paragraph = pasted.get(random.nextInt(pasted.size()));
            int gap = text.indexOf("\n\n", from);
            int at = gap < 0 ? text.length() : gap;
            return text.substring(0, at) + "\n\n" + paragraph + text.substring(at);
        }

        /** What stood some edits ago. */
        private String back() {
            String found = text;
            for (int steps = 1 + random.nextInt(4); steps > 0 && !before.isEmpty(); steps--) {
                found = before.pop();
            }
            return found;
        }
    }
}
