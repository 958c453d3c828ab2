package dev.wirelint.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A house's own rules hold for every command. */
class PacksTest {
    private static final String PAGE = """
            ---
            summary: the ferry by the name it had before
            category: house-style
            severity: warning
            since: 1.0
            terms:
              - use: %1$s
                not: [Nordstar]
                case: kept
                message: 'the ferry is called {use} since 2021'
            ---
            ## Why

            She was renamed in 2021.

            ## Flags

            ```wire
            The Nordstar left on Monday.
                ^^^^^^^^ %1$s
            ```

            ## Allows

            ```wire
            The %1$s left on Monday.
            ```
            """;

    @TempDir
    private Path folder = Path.of("");

    private Path sea = folder;

    @BeforeEach
    void writePacks() throws IOException {
        sea = desk("sea", "ferry-old-name", "Northern Star");
        desk("land", "ferry-older-name", "Star of the North");
    }

    @Test
    void everyFolderThatIsCheckedBringsItsOwn() {
        Shell shell = Shell.run("check", "--no-cache", "--format", "rdjsonl", folder.toString());
        assertThat(shell.status()).isEqualTo(1);
        assertThat(shell.out().lines())
                .hasSize(2)
                .anyMatch(l -> l.contains("/sea/") && l.contains("ferry-old-name") && l.contains("Northern Star"))
                .anyMatch(l -> l.contains("/land/") && l.contains("ferry-older-name") && l.contains("of the North"));
    }

    @Test
    void fixAppliesThem() throws IOException {
        assertThat(Shell.run("fix", "--unsafe", sea.toString()).status()).isZero();
        assertThat(Files.readString(sea.resolve("story.txt"))).contains("The Northern Star left");
    }

    @Test
    void theBaselineHoldsThem() throws IOException {
        Path baseline = folder.resolve("known.json");
        assertThat(Shell.run("baseline", "--no-cache", "--baseline", baseline.toString(), sea.toString())
                        .status())
                .isZero();
        assertThat(baseline).content().contains("ferry-old-name");
    }

    @Test
    void explainAndRulesKnowThem() {
        String config = sea.resolve(".wirelint.yml").toString();
        assertThat(Shell.run("explain", "--config", config, "ferry-old-name").out())
                .contains("She was renamed in 2021.");
        assertThat(Shell.run("rules", "--config", config).out()).contains("ferry-old-name");
    }

    @Test
    void aJarIsNamedWithWhatItHolds() throws IOException {
        Path story = folder.resolve("press/story.txt");
        Files.createDirectories(folder.resolve("press"));
        Files.writeString(story, "The Nordstar left on Monday, the harbour master said.\n");
        try (ZipOutputStream jar = new ZipOutputStream(Files.newOutputStream(folder.resolve("press/house.jar")))) {
            jar.putNextEntry(new ZipEntry("wirelint/packs/house/ferry-in-a-jar.md"));
            jar.write(PAGE.formatted("Northern Star").getBytes(UTF_8));
        }
        Shell unpinned = check(story, "house.jar");
        assertThat(unpinned.status()).isEqualTo(2);
        Matcher pinned =
                Pattern.compile("write '(house\\.jar sha256:\\p{XDigit}{64})'").matcher(unpinned.err());
        assertThat(pinned.find()).as(unpinned.err()).isTrue();
        assertThat(check(story, pinned.group(1)).out()).contains("ferry-in-a-jar");
        Shell other = check(story, "house.jar sha256:" + "0".repeat(64));
        assertThat(other.status()).isEqualTo(2);
        assertThat(other.err()).contains("house.jar").contains("it is not the one that was pinned");
    }

    private static Shell check(Path story, String pack) throws IOException {
        Files.writeString(story.resolveSibling(".wirelint.yml"), "root: true\npacks: ['" + pack + "']\n");
        return Shell.run("check", "--no-cache", "--format", "rdjsonl", story.toString());
    }

    private Path desk(String name, String rule, String use) throws IOException {
        Path desk = Files.createDirectories(folder.resolve(name));
        Files.writeString(desk.resolve(".wirelint.yml"), "root: true\npacks: [house]\n");
        Path house = Files.createDirectory(desk.resolve("house"));
        Files.writeString(house.resolve(rule + ".md"), PAGE.formatted(use));
        Files.writeString(desk.resolve("story.txt"), "The Nordstar left on Monday, the harbour master said.\n");
        return desk;
    }
}
