package dev.wirelint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A note of the configuration that lets nothing stand is told where it is written, once all its stories are read. */
class UnusedStetsTest {
    private static final String RULE = "punctuation-space-before";
    private static final String FAULT = "The mayor came , he said.\n";
    private static final String SOUND = "The mayor came, he said.\n";

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void writeTwoStories() throws IOException {
        story("news/harbour.txt", SOUND);
        story("news/signs.txt", FAULT);
    }

    @Test
    void areFlaggedAtTheirPlaceInTheConfiguration() throws IOException {
        house("{rule: " + RULE + ", text: ' ,', reason: so on the sign}", entry(" ;"));
        Shell run = check(folder);
        assertThat(run.out()).contains("4:12  suggestion  this note lets nothing stand: " + RULE + " finds no \";\"");
        assertThat(run.out()).containsOnlyOnce("stet-unused").contains(".wirelint.yml");
        assertThat(run.status()).isZero();
    }

    @Test
    void countByThemselvesAndNotAmongTheStories() throws IOException {
        house(entry(" ,"), entry(" ;"));
        assertThat(Shell.run(folder.toString()).out()).contains("2 stories: 1 suggestion");
        assertThat(Shell.run("-q", "--format", "json", folder.toString()).out())
                .contains("\"articles\" : 2", "\"text\" : \"" + RULE + "\"");
        for (String format : new String[] {"sarif", "junit", "checkstyle", "github", "gitlab", "rdjsonl", "html"}) {
            assertThat(Shell.run("-q", "--format", format, folder.toString()).out())
                    .as(format)
                    .contains("stet-unused", ".wirelint.yml");
        }
    }

    @Test
    void areNotToldOfWhereSomeOfTheirStoriesWereNotRead() throws IOException {
        house(entry(" ;"));
        assertThat(check(folder.resolve("news/harbour.txt")).out()).isEmpty();
        assertThat(check(folder.resolve("news")).out()).contains("stet-unused");
        story("sport/cup.txt", SOUND);
        assertThat(check(folder.resolve("news")).out()).doesNotContain("stet-unused");
        assertThat(Shell.runWith(SOUND, "-q", "-").out()).isEmpty();
        Files.write(folder.resolve("sport/cup.txt"), new byte[] {'a', (byte) 0xC3, (byte) 0xA4, (byte) 0xC3, 0x28});
        Shell broken = check(folder);
        assertThat(broken.status()).isEqualTo(2);
        assertThat(broken.out()).doesNotContain("stet-unused");
    }

    @Test
    void areJudgedByTheStoriesTheirPatternsName() throws IOException {
        story("sport/cup.txt", SOUND);
        house("{rule: " + RULE + ", text: ' ,', reason: so, files: [news/harbour.txt]}");
        assertThat(check(folder.resolve("news")).out()).contains("stet-unused", "finds no \",\"");
        house("{rule: " + RULE + ", text: ' ,', reason: so, files: [news/]}");
        assertThat(check(folder).out()).doesNotContain("stet-unused");
        house("{rule: " + RULE + ", text: ' ,', reason: so, files: [nowhere/]}");
        assertThat(check(folder).out()).doesNotContain("stet-unused");
    }

    @Test
    void doNotWaitForWhatIsLeftOutNorForHousesOfTheirOwn() throws IOException {
        story("templates/blank.txt", SOUND);
        story("guests/letter.txt", SOUND);
        story("guests/.wirelint.yml", "root: true\n");
        Files.writeString(
                folder.resolve(".wirelint.yml"), "root: true\nexclude: [templates/]\nstet:\n  - " + entry(" ;") + "\n");
        assertThat(check(folder.resolve("news")).out()).contains("stet-unused");
    }

    @Test
    void areNotToldOfWhereTheirRuleDidNotRun() throws IOException {
        house(entry(" ;"));
        assertThat(Shell.run("-q", "--rule", "quote-unbalanced", folder.toString()))
                .isEqualTo(new Shell(0, "", ""));
        Files.writeString(
                folder.resolve(".wirelint.yml"),
                "root: true\nrules: {" + RULE + ": off}\nstet:\n  - " + entry(" ;") + "\n");
        assertThat(check(folder).out()).isEmpty();
        Files.writeString(
                folder.resolve(".wirelint.yml"),
                "root: true\nrules: {stet-unused: off}\nstet:\n  - " + entry(" ,") + "\n  - " + entry(" ;") + "\n");
        assertThat(check(folder).out()).isEmpty();
    }

    @Test
    void ofARuleThatComparesStoriesWaitForAllOfThem() throws IOException {
        story("sport/cup.txt", SOUND);
        house("{rule: repo-name-variant, text: Yguazu, reason: so, files: [news/]}");
        assertThat(check(folder.resolve("news")).out()).doesNotContain("stet-unused");
        assertThat(check(folder).out()).contains("stet-unused");
    }

    @Test
    void thatAreLateAreToldOfOnce() throws IOException {
        house("{rule: " + RULE + ", text: ' ,', reason: so, until: 2024-02-29}");
        assertThat(check(folder).out()).contains("stet-expired").doesNotContain("stet-unused");
        story("news/signs.txt", SOUND);
        assertThat(check(folder).out()).contains("stet-unused").doesNotContain("stet-expired");
    }

    @Test
    void areTheSameFromTheCache() throws IOException {
        house(entry(" ;"));
        String cache = folder.resolve("cache").toString();
        Shell first = Shell.run("--cache-dir", cache, "--format", "json", folder.toString());
        assertThat(first.out()).contains("stet-unused");
        assertThat(Shell.run("--cache-dir", cache, "--format", "json", folder.toString()))
                .isEqualTo(first);
    }

    @Test
    void canBeLetStandByTheBaseline() throws IOException {
        house(entry(" ;"));
        String baseline = folder.resolve("known.json").toString();
        Shell.run("baseline", "-q", "--baseline", baseline, folder.toString());
        assertThat(check(folder).out()).contains(RULE, "stet-unused");
        assertThat(Shell.run("-q", "--baseline", baseline, folder.toString())).isEqualTo(new Shell(0, "", ""));
    }

    private static String entry(String text) {
        return "{rule: " + RULE + ", text: '" + text + "', reason: so on the sign}";
    }

    private void house(String... stets) throws IOException {
        Files.writeString(
                folder.resolve(".wirelint.yml"), "root: true\nstet:\n  - " + String.join("\n  - ", stets) + "\n");
    }

    private void story(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static Shell check(Path path) {
        return Shell.run("-q", path.toString());
    }
}
