package dev.wirelint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wirelint.run.cache.PackContents;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the cache keeps changes how long a run takes and nothing it says. */
class CacheTest {
    private static final String FAULT = "The mayor came , he said.\n\n";

    @TempDir
    private Path folder = Path.of("");

    private Path stories = Path.of("");
    private Path cache = Path.of("");

    @BeforeEach
    void write() throws IOException {
        stories = Files.createDirectory(folder.resolve("stories"));
        cache = folder.resolve("cache");
        story("0.txt", "Prime Minister Amina Belkacemi met farmers in Oran on Monday.\n\n" + FAULT);
        story("1.txt", "Amina Belkacemi said on Tuesday she would not step down.\n");
        story("2.txt", "Critics of Prime Minister Amina Belkacemi gathered in Oran on Friday.\n");
        story("3.txt", "Amina Belkasemi spoke to the press in Oran. Belkasemi then left.\n");
        story("4.md", "<!-- stet punctuation-space-before: so it was -->\n" + FAULT + "It was late , he said.\n");
        Files.write(stories.resolve("5.txt"), new byte[] {'C', 'a', 'f', (byte) 0xE9, ' ', 'o', 'p', 'e', 'n', '.'});
        Files.write(stories.resolve("6.txt"), new byte[] {'a', 0, 'b'});
        story("7.txt", "");
    }

    @Test
    void saysTheSameAsARunWithoutItInEveryFormat() {
        for (String format : List.of("json", "text", "html", "sarif", "junit", "gitlab", "rdjsonl")) {
            Shell without = check("--no-cache", "--format", format);
            assertThat(without.out()).contains("Belkasemi");
            assertThat(check("--format", format)).isEqualTo(without);
            assertThat(check("--format", format)).isEqualTo(without);
        }
    }

    @Test
    void servesTwoProcessesAtOnce() throws Exception {
        for (int i = 10; i < 60; i++) {
            story(i + ".txt", "The mayor of ward " + i + " came , he said.\n");
        }
        List<Process> processes = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            processes.add(new ProcessBuilder(Shell.command(
                            "-q", "--cache-dir", cache.toString(), "--format", "json", stories.toString()))
                    .redirectOutput(folder.resolve("out" + i).toFile())
                    .redirectError(folder.resolve("err" + i).toFile())
                    .start());
        }
        Shell alone = check("--no-cache", "--format", "json");
        for (int i = 0; i < 2; i++) {
            assertThat(processes.get(i).waitFor()).isEqualTo(alone.status());
            assertThat(folder.resolve("out" + i)).hasContent(alone.out());
            assertThat(folder.resolve("err" + i)).hasContent(alone.err());
        }
        assertThat(check("--format", "json")).isEqualTo(alone);
        assertThat(PackContents.stories(cache)).isEqualTo(6 + 50);
    }

    @Test
    void analysesOneStoryWhereOneHasChanged() throws IOException {
        check();
        int before = PackContents.stories(cache);
        assertThat(before).isEqualTo(6);
        check();
        assertThat(PackContents.stories(cache)).isEqualTo(before);
        story("3.txt", "Amina Belkacemi spoke to the press in Oran , and left.\n");
        Shell changed = check("--format", "json");
        assertThat(PackContents.stories(cache)).isEqualTo(before + 1);
        assertThat(changed).isEqualTo(check("--no-cache", "--format", "json"));
        assertThat(changed.out()).doesNotContain("repo-name-variant");
        story("3.txt", "Amina Belkasemi spoke to the press in Oran. Belkasemi then left.\n");
        assertThat(check("--format", "json").out()).contains("repo-name-variant");
        assertThat(PackContents.stories(cache)).isEqualTo(before + 1);
    }

    @Test
    void keepsApartWhatOtherRulesFind() throws IOException {
        check();
        Files.writeString(stories.resolve(".wirelint.yml"), "rules:\n  punctuation-space-before: suggestion\n");
        assertThat(check("--format", "json"))
                .isEqualTo(check("--no-cache", "--format", "json"))
                .extracting(Shell::out)
                .asString()
                .contains("\"suggestion\"");
        Files.writeString(
                stories.resolve(".wirelint.yml"), "vocabulary:\n  names:\n    - {prefer: Oran, never: [Orin]}");
        story("1.txt", "The road to Orin was closed.\n");
        assertThat(check().out()).contains("Orin");
        assertThat(check("--rule", "punctuation-space-before").out()).doesNotContain("Orin");
        assertThat(check("--min-confidence", "1")).isEqualTo(check("--no-cache", "--min-confidence", "1"));
    }

    @Test
    void makesAnewWhatWasDamagedAndSaysSoInOneLine() throws IOException {
        Shell whole = check("--format", "json");
        Path pack = PackContents.file(cache);
        for (int damaged : List.of(100, -1)) {
            byte[] bytes = Files.readAllBytes(pack);
            bytes[damaged < 0 ? bytes.length + damaged : damaged] ^= 1;
            Files.write(pack, bytes);
            Shell mended = check("--format", "json");
            assertThat(mended.out()).isEqualTo(whole.out());
            assertThat(mended.status()).isEqualTo(whole.status());
            assertThat(mended.err().lines()).hasSize(1).first().asString().contains("cache was damaged");
            assertThat(check("--format", "json")).isEqualTo(whole);
        }
    }

    /** As a run leaves it that is cut off, or a disk that is full. */
    @Test
    void makesAnewWhatWasCutOff() throws IOException {
        Shell whole = check("--format", "json");
        Path pack = PackContents.file(cache);
        List<UnaryOperator<byte[]>> cuts = List.of(
                bytes -> new byte[0],
                bytes -> Arrays.copyOf(bytes, bytes.length / 2),
                bytes -> Arrays.copyOf(bytes, bytes.length - 1),
                bytes -> Arrays.copyOf(bytes, 5),
                bytes -> Arrays.copyOf(bytes, bytes.length + 1),
                bytes -> Arrays.copyOf(bytes, bytes.length + 5000));
        for (UnaryOperator<byte[]> cut : cuts) {
            Files.write(pack, cut.apply(Files.readAllBytes(pack)));
            assertThat(check("--format", "json")).isEqualTo(whole);
            assertThat(PackContents.stories(cache)).isEqualTo(6);
            assertThat(check("--format", "json")).isEqualTo(whole);
        }
    }

    /** A file is old enough that a change would show in its time; whoever sets it back changes its size or place. */
    @Test
    void readsNoStoryThatNobodyHasWrittenTo() throws IOException {
        FileTime old = FileTime.from(Instant.parse("2026-01-01T10:00:00Z"));
        for (int i = 0; i < 4; i++) {
            Files.setLastModifiedTime(stories.resolve(i + ".txt"), old);
        }
        Shell first = check("--format", "json");
        assertThat(check("--format", "json")).isEqualTo(first);
        story("0.txt", "Prime Minister Amina Belkacemi met farmers in Oran on Monday .\n");
        Files.setLastModifiedTime(stories.resolve("0.txt"), old);
        assertThat(check("--format", "json")).isEqualTo(check("--no-cache", "--format", "json"));
        Files.move(stories.resolve("0.txt"), stories.resolve("9.txt"));
        Files.move(stories.resolve("1.txt"), stories.resolve("0.txt"));
        assertThat(check("--format", "json")).isEqualTo(check("--no-cache", "--format", "json"));
    }

    @Test
    void tellsOfAnUnknownRuleWhateverIsKept() throws IOException {
        check();
        Files.writeString(stories.resolve(".wirelint.yml"), "rules:\n  no-such-rule: off\n");
        assertThat(check().status()).isEqualTo(2);
        Files.writeString(
                stories.resolve(".wirelint.yml"), "stet:\n  - {rule: no-such-rule, text: was, reason: it is so}\n");
        assertThat(check().status()).isEqualTo(2);
    }

    @Test
    void refusesAFolderItCannotUseInOneLine() throws IOException {
        cache = Files.writeString(folder.resolve("file"), "not a folder");
        Shell shell = check();
        assertThat(shell.status()).isEqualTo(2);
        assertThat(shell.err())
                .isEqualTo("wirelint: --cache-dir " + cache + " cannot be used: name a folder you may write in\n");
    }

    @Test
    void isUsedByTheBaselineToo() throws IOException {
        Path file = folder.resolve("known.json");
        for (int i = 0; i < 2; i++) {
            Shell.run(
                    "baseline",
                    "-q",
                    "--baseline",
                    file.toString(),
                    "--cache-dir",
                    cache.toString(),
                    stories + "/0.txt");
            assertThat(Files.readString(file)).contains("punctuation-space-before");
        }
        assertThat(PackContents.stories(cache)).isEqualTo(1);
    }

    private Shell check(String... more) {
        return Shell.run(Stream.concat(
                        Stream.of("-q", "--jobs", "2", "--cache-dir", cache.toString(), stories.toString()),
                        Stream.of(more))
                .toArray(String[]::new));
    }

    private void story(String name, String text) throws IOException {
        Files.writeString(stories.resolve(name), text);
    }
}
