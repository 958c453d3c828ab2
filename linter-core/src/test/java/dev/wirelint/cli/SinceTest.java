package dev.wirelint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wirelint.desk.Desk;
import dev.wirelint.desk.DeskSettings;
import dev.wirelint.run.Manuscript;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Of a story under git, only what stands on changed lines is shown. */
class SinceTest {
    private static final String FAULT = "The mayor came , he said.\n\n";

    @TempDir
    private Path folder = Path.of("");

    private Path story = Path.of("");

    @BeforeEach
    void commit() throws IOException, InterruptedException {
        story = Files.writeString(folder.resolve("the story\u00e4.txt"), FAULT + FAULT);
        git("init", "-q");
        commit("First edition");
    }

    @Test
    void showsWhatStandsOnChangedLines() throws IOException {
        assertThat(since("HEAD")).isEqualTo(new Shell(0, "", ""));
        Files.writeString(story, FAULT + "The council met.\n\n" + "She left , they said.\n\n" + FAULT);
        Shell shell = since("HEAD");
        assertThat(shell.status()).isEqualTo(1);
        assertThat(shell.out()).contains("5:9").doesNotContain("1:15", "7:15");
    }

    @Test
    void showsAllOfANewStory() throws IOException {
        Files.writeString(folder.resolve("new.txt"), FAULT);
        assertThat(since("HEAD").out()).contains("new.txt", "1:15").doesNotContain("the story");
    }

    @Test
    void comparesATextThatIsBeingWritten() throws IOException {
        Desk desk = Desk.open(DeskSettings.usual()
                .since("HEAD")
                .rules(List.of("punctuation-space-before"))
                .build());
        assertThat(desk.check(new Manuscript(story, "as.txt", 1, FAULT + FAULT)).findings())
                .isEmpty();
        String written = FAULT + "She left , they said.\n\n" + FAULT;
        assertThat(desk.check(new Manuscript(story, "as.txt", 2, written)).findings())
                .singleElement()
                .matches(f -> f.span().start() == written.indexOf(" , they"));
        assertThat(desk.check(new Manuscript(folder.resolve("no-file-yet.txt"), "new.txt", 1, FAULT))
                        .findings())
                .hasSize(1);
    }

    @Test
    void tellsOfANoteOfTheConfigurationThatLetsNothingStandWhereItHasChanged() throws Exception {
        house(" ,", " ;");
        assertThat(since("HEAD").out())
                .contains(".wirelint.yml", "stet-unused", "finds no \";\"")
                .doesNotContain("finds no \",\"");
        commit("House rules");
        assertThat(since("HEAD")).isEqualTo(new Shell(0, "", ""));
        assertThat(since("HEAD~1").out()).contains("stet-unused");
    }

    @Test
    void doesNotTellOfANoteWhoseStoriesItHasNotReadAll() throws Exception {
        Path sport = Files.createDirectory(folder.resolve("sport"));
        Files.writeString(sport.resolve("cup.txt"), "The cup was won.\n");
        house(" ;");
        assertThat(Shell.run("-q", "--since=HEAD", sport.toString())).isEqualTo(new Shell(0, "", ""));
        assertThat(Shell.run("-q", "--since=HEAD", story.toString())).isEqualTo(new Shell(0, "", ""));
        assertThat(Shell.run("-q", "--since=HEAD", "--rule=quote-unbalanced", folder.toString()))
                .isEqualTo(new Shell(0, "", ""));
    }

    @Test
    void saysInOneLineWhatGitDoesNotKnow() {
        for (String revision : List.of("none", "--output=x", "")) {
            Shell shell = since(revision);
            assertThat(shell.status()).as(revision).isEqualTo(2);
            assertThat(shell.err())
                    .as(revision)
                    .startsWith("wirelint: git cannot say what has changed")
                    .hasLineCount(1);
        }
        assertThat(folder.resolve("x")).doesNotExist();
    }

    private void house(String... stets) throws IOException {
        StringBuilder house = new StringBuilder("root: true\nstet:\n");
        for (String words : stets) {
            house.append("  - {rule: punctuation-space-before, text: '" + words + "', reason: so on the sign}\n");
        }
        Files.writeString(folder.resolve(".wirelint.yml"), house);
    }

    private Shell since(String revision) {
        return Shell.run("-q", "--since=" + revision, folder.toString());
    }

    private void commit(String subject) throws IOException, InterruptedException {
        git("add", ".");
        git("-c", "user.name=Desk", "-c", "user.email=desk@example.org", "commit", "-q", "-m", subject);
    }

    private void git(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(arguments));
        Process git = new ProcessBuilder(command)
                .directory(folder.toFile())
                .inheritIO()
                .start();
        assertThat(git.waitFor()).isZero();
    }
}
