package dev.wirelint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What one cause has done all over a story, or all over a run, is said once, with its count and its first places. */
class OneCauseTest {
    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "boilerplate-html-residue | The ferry \\\"Anna\\\" left berth %d.",
                "punctuation-space-before | The ferry left berth %d , she said.",
                "punctuation-invisible-character | The fer\u200bry left berth %d.",
                "punctuation-non-breaking-space | The\u00a0ferry left berth %d."
            })
    void standsOnceForAStory(String rule, String line) throws IOException {
        Files.writeString(folder.resolve("long.txt"), lines(line, 40));
        Files.writeString(folder.resolve("short.txt"), lines(line, 3));
        String out = Shell.run("--no-config", "--no-cache", "--rule=" + rule, "--format=github", folder.toString())
                .out();
        assertThat(out.lines().filter(l -> l.contains("long.txt")))
                .singleElement()
                .asString()
                .contains("more places of the story have the same, first on lines 3, 5, 7, 9, 11");
        assertThat(out.lines().filter(l -> l.contains("short.txt"))).hasSizeGreaterThanOrEqualTo(3);
    }

    /**
     * A list of results is no prose, and what is said of its lines is said once; a story with a few is told of each.
     */
    @Test
    void standsOnceForAPageOfAnotherKind() throws IOException {
        Files.writeString(folder.resolve("many.txt"), quotations(9));
        Files.writeString(folder.resolve("few.txt"), quotations(3));
        String out = Shell.run(
                        "--no-config", "--no-cache", "--rule=quote-unbalanced", "--format=github", folder.toString())
                .out();
        assertThat(out.lines().filter(l -> l.contains("many.txt")))
                .singleElement()
                .asString()
                .contains("8 more places of the story have the same, first on lines 3, 5, 7, 9, 11");
        assertThat(out.lines().filter(l -> l.contains("few.txt"))).hasSize(3);
    }

    private static String quotations(int count) {
        String[] berths = {"north", "south", "east", "west", "upper", "lower", "inner", "outer", "old"};
        return IntStream.range(0, count)
                .mapToObj(i -> "The harbour master said: \u201cThe ferry left the " + berths[i]
                        + " berth on time and nobody was hurt. The quay was closed for an hour.\n\n")
                .collect(Collectors.joining());
    }

    @Test
    void standsOnceForARun() throws IOException {
        for (int i = 10; i < 22; i++) {
            Files.writeString(
                    folder.resolve(i + ".txt"),
                    "SALTMARK, May " + i + " (Wirefield) The ferry left berth " + i + " at noon on its way north.\n");
        }
        Shell shell = Shell.run("--no-config", "--no-cache", "--rule=dateline-format", folder.toString());
        assertThat(shell.out())
                .contains("10.txt\n", "; 11 other stories of the run have the same", "12 stories: 1 warning")
                .doesNotContain("\n12.txt\n");
        assertThat(shell.status()).isEqualTo(1);
    }

    @Test
    void standsOnceForAFileThatWasReadWrong() throws IOException {
        String[] wrong = {"Ã©", "Ã¼", "Ã¶", "Ã¤"};
        StringBuilder story = new StringBuilder();
        for (int i = 0; i < 24; i++) {
            story.append("The ferry K")
                    .append(wrong[i % wrong.length])
                    .append("the left berth ")
                    .append(i)
                    .append(".\n\n");
        }
        Files.writeString(folder.resolve("a.txt"), story);
        assertThat(Shell.run(
                                "--no-config",
                                "--no-cache",
                                "--rule=encoding-mojibake",
                                "--format=github",
                                folder.toString())
                        .out()
                        .lines())
                .singleElement()
                .asString()
                .contains("23 more places of the story have the same");
    }

    @Test
    void standsOnceForAParagraphOfManyStories() throws IOException {
        for (int i = 10; i < 40; i++) {
            String last = i < 22
                    ? "Hop aboard our crew of harbour friends\n"
                    : "Nobody was hurt, the clerk of berth " + i + " said.\n";
            Files.writeString(
                    folder.resolve(i + ".txt"),
                    "SALTMARK, May 1 (Wirefield) - The ferry of berth " + i + " left at noon.\n\n" + last);
        }
        Shell shell = Shell.run("--no-config", "--no-cache", "--format=github", folder.toString());
        assertThat(shell.out().lines().filter(l -> l.contains("boilerplate-repeated-paragraph")))
                .singleElement()
                .asString()
                .contains("10.txt", "stands in 12 stories", "11 other stories of the run have the same");
    }

    @Test
    void leavesFixesAndTheBaselineWhole() throws IOException {
        Path story = Files.writeString(folder.resolve("a.txt"), lines("The ferry left berth %d , she said.", 30));
        Path known = folder.resolve("known.json");
        assertThat(Shell.run("baseline", "--no-config", "--no-cache", "--baseline=" + known, story.toString())
                        .err())
                .contains("lets 30 findings stand");
        assertThat(Shell.run("--no-config", "--no-cache", "--baseline=" + known, story.toString())
                        .status())
                .isZero();
        Shell.run("fix", "--no-config", story.toString());
        assertThat(story).content().doesNotContain(" ,").contains("berth 29, she");
    }

    private static String lines(String line, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> line.replace("%d", String.valueOf(i)) + "\n\n")
                .collect(Collectors.joining());
    }
}
