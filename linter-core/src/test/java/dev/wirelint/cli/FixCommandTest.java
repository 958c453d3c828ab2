package dev.wirelint.cli;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FixCommandTest {
    private static final String FAULTY = """
            TALLINN, Jan 19 (Wirefield) - The council met on Tuesday , its clerk said.

            Register today for free, unlimited access to our reporting

            or log in

            "We meet again on Friday , in the old hall," the clerk said.
            """;
    private static final String MENDED = """
            TALLINN, Jan 19 (Wirefield) - The council met on Tuesday, its clerk said.

            "We meet again on Friday , in the old hall," the clerk said.
            """;

    @TempDir
    private Path folder = Path.of("");

    @Test
    void mendsWhatIsSafeAndTouchesNoQuotation() throws IOException {
        Path story = story(FAULTY);
        Shell shell = Shell.run("fix", story.toString());
        assertThat(shell.status()).isZero();
        assertThat(shell.out()).isEqualTo(story + ": 3 fixes\n");
        assertThat(shell.err()).isEqualTo("1 story: 3 fixes made in 1; 1 finding left for an editor\n");
        assertThat(Files.readString(story)).isEqualTo(MENDED);
        assertThat(Shell.run("fix", story.toString()))
                .isEqualTo(new Shell(0, "", "1 story: nothing to mend by itself; 1 finding left for an editor\n"));
    }

    @Test
    void leavesQuotedWordsAloneEvenWhereItIsBold() throws IOException {
        Path story = story(FAULTY);
        assertThat(Shell.run("fix", "--unsafe", story.toString()).status()).isZero();
        assertThat(Files.readString(story)).contains("Friday , in");
    }

    @Test
    void clearsAwayWhatAKilledRunHasLeftBesideAStory() throws IOException {
        Path story = story(MENDED);
        Path left = leftBehind(".wirelint-17.tmp", Duration.ofHours(2));
        Path inHand = leftBehind(".wirelint-18.tmp", Duration.ofSeconds(2));
        Path another = leftBehind(".wirelint-notes.txt", Duration.ofHours(2));
        assertThat(Shell.run("fix", "--diff", story.toString()).err()).startsWith("1 story");
        assertThat(Shell.run("fix", "--check", folder.toString()).err()).startsWith("1 story");
        assertThat(left).exists();
        assertThat(Shell.run("fix", story.toString()).status()).isZero();
        assertThat(left).doesNotExist();
        assertThat(List.of(inHand, another)).allSatisfy(file -> assertThat(file).exists());
    }

    private Path leftBehind(String name, Duration age) throws IOException {
        Path file = Files.writeString(folder.resolve(name), FAULTY);
        return Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(age)));
    }

    @Test
    void showsWhatItWouldDo() throws IOException {
        Path story = story("The council met on Tuesday , its clerk said. It meets again on Friday.");
        Shell shell = Shell.run("fix", "--diff", "-q", story.toString());
        assertThat(shell.status()).isEqualTo(1);
        assertThat(shell.out()).isEqualTo("""
                --- a%1$s
                +++ b%1$s
                @@ -1,1 +1,1 @@
                -The council met on Tuesday , its clerk said. It meets again on Friday.
                \\ No newline at end of file
                +The council met on Tuesday, its clerk said. It meets again on Friday.
                \\ No newline at end of file
                """.formatted(story));
        assertThat(Files.readString(story)).contains("Tuesday , its");
    }

    @Test
    void checksWithoutChanging() throws IOException {
        Path story = story(FAULTY);
        assertThat(Shell.run("fix", "--check", story.toString()).status()).isEqualTo(1);
        assertThat(Files.readString(story)).isEqualTo(FAULTY);
        assertThat(Shell.run("fix", "--check", story(MENDED).toString()).status())
                .isZero();
    }

    @Test
    void keepsCharsetByteOrderMarkLineEndsAndPermissions() throws IOException {
        Path story = folder.resolve("story.txt");
        Files.write(story, ("\uFEFF" + FAULTY.replace("\n", "\r\n")).getBytes(UTF_16LE));
        Files.setPosixFilePermissions(story, PosixFilePermissions.fromString("rw-r-----"));
        assertThat(Shell.run("fix", story.toString()).status()).isZero();
        assertThat(Files.readString(story, UTF_16LE)).isEqualTo("\uFEFF" + MENDED.replace("\n", "\r\n"));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(story)))
                .isEqualTo("rw-r-----");
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).containsExactly(story);
        }
    }

    @Test
    void mendsTheFileBehindALink() throws IOException {
        Path story = story(FAULTY);
        Path link = Files.createSymbolicLink(folder.resolve("link.txt"), story);
        assertThat(Shell.run("fix", link.toString()).status()).isZero();
        assertThat(link).isSymbolicLink();
        assertThat(Files.readString(story)).isEqualTo(MENDED);
    }

    @Test
    void printsTheMendedStoryOfStandardInput() {
        Shell shell = Shell.runWith(FAULTY, "fix", "-q", "-");
        assertThat(shell).isEqualTo(new Shell(0, MENDED, ""));
    }

    @Test
    void tellsOfWhatItCannotReadAndMendsTheRest() throws IOException {
        Path story = story(FAULTY);
        Path binary = Files.write(folder.resolve("binary.txt"), new byte[] {0, 1});
        Shell shell = Shell.run("fix", binary.toString(), story.toString());
        assertThat(shell.status()).isEqualTo(2);
        assertThat(shell.err().lines().toList())
                .satisfies(lines -> assertThat(lines.get(0)).startsWith("wirelint: " + binary + ": holds binary data"));
        assertThat(Files.readString(story)).isEqualTo(MENDED);
        assertThat(Files.readAllBytes(binary)).isEqualTo(new byte[] {0, 1});
    }

    @Test
    void saysWhereNothingCouldBeWritten() throws IOException {
        Path story = story(FAULTY);
        Path other = Files.writeString(folder.resolve("other.txt"), FAULTY);
        Files.writeString(folder.resolve(".story.txt.wirelint-old"), MENDED);
        Shell alone = Shell.run("fix", story.toString());
        assertThat(alone.status()).isEqualTo(2);
        assertThat(alone.out()).isEmpty();
        assertThat(alone.err())
                .startsWith("wirelint: " + story + ": ")
                .endsWith("\n1 story: nothing could be written\n");
        Shell both = Shell.run(
                "fix",
                story.toString(),
                other.toString(),
                folder.resolve("missing.txt").toString());
        assertThat(both.status()).isEqualTo(2);
        assertThat(both.out()).isEqualTo(other + ": 3 fixes\n");
        assertThat(both.err())
                .endsWith("3 stories: 3 fixes made in 1; 1 could not be written; 1 could not be mended;"
                        + " 1 finding left for an editor\n");
        assertThat(Shell.run("fix", folder.resolve("missing.txt").toString()).err())
                .endsWith("1 story: nothing could be mended\n");
        assertThat(Files.readString(story)).isEqualTo(FAULTY);
    }

    @Test
    void appliesTheFixesOfTheRulesThatAreNamed() throws IOException {
        Path story = story(FAULTY);
        List<String> before = Files.readAllLines(story);
        Shell.run("fix", "--rule", "punctuation-space-before", story.toString());
        assertThat(Files.readAllLines(story).subList(1, before.size())).isEqualTo(before.subList(1, before.size()));
        assertThat(Files.readAllLines(story).get(0))
                .isEqualTo(MENDED.lines().findFirst().orElseThrow());
    }

    private Path story(String text) throws IOException {
        return Files.writeString(folder.resolve("story.txt"), text);
    }
}
